// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.exchange.examples.FactsCell;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.RejectedCasus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Alternative reading: one case under other rules than its own: another pack, another day, or rules that are not live.
 * The case stays what it is.
 *
 * @param rules the rules it was read under
 * @param unknown wished provisions these rules do not have, left out of the case
 */
public record AlternativeReading(RuleSet rules, Casus casus, Advies advies, List<String> unknown) {

    private static final String WISHES = "gewensteVoorzieningen";

    /**
     * Reads a case under the rules of a pack.
     *
     * @param day the day whose rules count, or null for the usual day of the pack
     * @throws NoRulesOnDateException when the pack has no rules on that day
     * @throws IllegalArgumentException in Dutch, when these rules cannot take the case
     */
    public static AlternativeReading of(
            Casus casus, String pack, @Nullable LocalDate day, Snapshot rules, Clock clock) {
        Snapshot snapshot = ExampleReader.withinDays(rules, pack);
        RuleSet ruleSet = snapshot.ruleSetFor(pack, day);
        ObjectNode facts = FactsCell.asJson(pack, day == null ? "" : day.toString(), FactsCell.write(casus));
        List<String> unknown = omit(facts, ruleSet);
        CasusReadResult parsed = new CasusReader(snapshot).read(facts);
        if (parsed instanceof RejectedCasus errors) {
            throw new IllegalArgumentException("Deze regels kennen niet alle feiten van het verhaal. "
                    + errors.errors().get(0).melding());
        }
        CasusReadResult.ValidCasus valid = (CasusReadResult.ValidCasus) parsed;
        return new AlternativeReading(
                ruleSet, valid.casus(), new Triage(clock).advise(valid.casus(), valid.rules()), unknown);
    }

    /** The codes of a catalogue belong to one pack; what another does not have cannot be wished there. */
    private static List<String> omit(ObjectNode facts, RuleSet ruleSet) {
        List<String> unknown = new ArrayList<>();
        if (facts.get(WISHES) instanceof ArrayNode wishes) {
            ArrayNode known = facts.putArray(WISHES);
            for (JsonNode wish : wishes) {
                if (ruleSet.voorzieningCodes().contains(wish.stringValue())) {
                    known.add(wish);
                } else {
                    unknown.add(wish.stringValue());
                }
            }
        }
        return List.copyOf(unknown);
    }
}
