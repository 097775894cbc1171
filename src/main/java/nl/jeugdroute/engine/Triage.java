// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;

/** Triage: evaluates a case under rules that do not change meanwhile. Safe for use by many threads. */
public final class Triage {

    private final Clock clock;

    /** @param clock tells at which moment an advies was drawn up; which rules count does not depend on it */
    public Triage(Clock clock) {
        this.clock = clock;
    }

    /**
     * Draws up the advies for a case under the rules of its municipality and day.
     *
     * @throws UnknownPackException when the case names an unknown pack
     * @throws NoRulesOnDateException when no rules are in force on its day
     */
    public Advies advise(Casus casus, Snapshot snapshot) {
        return advise(casus, snapshot.inForce(casus.gemeente(), casus.peildatum()));
    }

    /** Draws up the advies for a case under rules of one's own choice. */
    public Advies advise(Casus casus, RulesInForce rules) {
        return new AdviesAssembler(casus, rules.ruleSet(), rules.peildatum(), assess(casus, rules.ruleSet()))
                .compose(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Assessment: what the rules conclude about a case, before it is put in the shape of an advies. */
    public static Assessment assess(Casus casus, RuleSet ruleSet) {
        return Assessment.of(ruleSet, casus);
    }
}
