// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.exchange.json.AdviesMapper;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.privacy.LoggableFailure;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.RowRenaming;
import nl.jeugdroute.rules.RowRenaming.RowName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Advies recalculator: draws up a recorded advies again, under the rules of then and under those of now, and says what
 * differs.
 */
public final class AdviesRecalculator {

    private static final Logger LOG = LoggerFactory.getLogger(AdviesRecalculator.class);

    /** Incidentals: what says nothing about the case: which record, which moment, and which rules. */
    private static final Set<String> INCIDENTALS = Set.of("adviesId", "berekendOp", "regelset");

    private final RuleArchive archive;
    private final RuleLibrary library;
    private final Triage triage;

    public AdviesRecalculator(RuleArchive archive, RuleLibrary library, Triage triage) {
        this.archive = archive;
        this.library = library;
        this.triage = triage;
    }

    /** Compares a recorded advies about a case with what the rules of now say about it on the same day. */
    public AdviesRecalculation recalculate(Casus casus, Advies then) {
        List<String> note = new ArrayList<>();
        boolean reproduced = isReproducible(casus, then, note);
        Optional<Advies> current = current(casus, then, note);
        Advies renamed = withCurrentNames(then);
        return new AdviesRecalculation(
                then,
                reproduced,
                current.orElse(null),
                current.map(advies -> differences(renamed, advies)).orElse(List.of()),
                current.map(advies -> without(advies, renamed)).orElse(List.of()),
                current.map(advies -> without(renamed, advies)).orElse(List.of()),
                current.map(advies -> different(renamed, advies)).orElse(List.of()),
                note);
    }

    /**
     * Advies of the rules of now, without asking whether those of then can still be read.
     *
     * @return empty when the rules of now have no advies for this case and day
     */
    public Optional<Advies> current(Casus casus, Advies then) {
        return current(casus, then, new ArrayList<>());
    }

    /**
     * Whether two adviezen say the same; which record, which moment, which rules and the names rows had then make no
     * difference.
     */
    public static boolean isEqual(Advies then, Advies current) {
        return differences(withCurrentNames(then), current).isEmpty();
    }

    /** The advies with its rows by the names they have now. */
    private static Advies withCurrentNames(Advies then) {
        return then.withRedenen(
                then.redenen().stream().map(AdviesRecalculator::withCurrentName).toList());
    }

    private static Reden withCurrentName(Reden reden) {
        RowName now = RowRenaming.current(new RowName(reden.pakket(), reden.regel()));
        return new Reden(now.id(), now.layer(), reden.conclusie(), reden.tekst(), reden.bron(), reden.feiten());
    }

    private boolean isReproducible(Casus casus, Advies then, List<String> note) {
        try {
            Optional<Snapshot> rules = archive.under(then.regelset().hash(), then.berekendOp());
            if (rules.isEmpty()) {
                note.add("De regels van toen zijn niet bewaard. Daarom is het advies van toen niet na te rekenen.");
                return false;
            }
            boolean same = withoutMoment(then).equals(withoutMoment(triage.advise(casus, rules.get())));
            if (!same) {
                note.add("Met de regels van toen komt nu een ander advies. Jeugdroute is sindsdien zelf veranderd.");
            }
            return same;
        } catch (InvalidRulesException | IllegalStateException | IllegalArgumentException noLongerReadable) {
            LOG.warn("A recorded advies could not be drawn up again", LoggableFailure.withoutContent(noLongerReadable));
            note.add("De regels van toen zijn wel bewaard, maar deze versie van Jeugdroute kan ze niet meer lezen.");
            return false;
        }
    }

    private Optional<Advies> current(Casus casus, Advies then, List<String> note) {
        // What an expired pack said, it said about the day the case came in, and that day lies outside its dates.
        boolean expired = then.regelset().status() == RuleSetStatus.VERLOPEN;
        Snapshot snapshot = expired
                ? library.snapshot().atMoment(Clock.fixed(then.berekendOp(), ZoneOffset.UTC))
                : library.snapshot();
        LocalDate requested = expired ? casus.peildatum() : then.peildatum();
        try {
            RulesInForce rules = snapshot.inForce(then.gemeente(), requested);
            Set<String> unknown = new LinkedHashSet<>(casus.gewensteVoorzieningen());
            unknown.removeAll(rules.ruleSet().voorzieningCodes());
            if (rules.ruleSet().reference().status() != RuleSetStatus.VERLOPEN && !unknown.isEmpty()) {
                note.add("De regels van nu kennen deze gewenste voorzieningen niet: " + String.join(", ", unknown)
                        + ". Daarom is er nu geen advies voor deze casus.");
                return Optional.empty();
            }
            return Optional.of(triage.advise(casus, rules));
        } catch (NoRulesOnDateException noRules) {
            note.add("Er is nu geen advies voor deze dag. " + noRules.getMessage());
        } catch (UnknownPackException gone) {
            note.add("Er is nu geen advies voor deze casus. Het regelpakket van deze gemeente is er niet meer.");
        }
        return Optional.empty();
    }

    private static List<String> differences(Advies then, Advies current) {
        ObjectNode old = asJson(then);
        ObjectNode fresh = asJson(current);
        return old.propertyNames().stream()
                .filter(name -> !INCIDENTALS.contains(name))
                .filter(name -> !old.path(name).equals(fresh.path(name)))
                .toList();
    }

    private static JsonNode withoutMoment(Advies advies) {
        return asJson(advies).without("berekendOp");
    }

    // As JSON, because a recorded advies comes out of the database as JSON and no subtler than that.
    private static ObjectNode asJson(Advies advies) {
        return Json.mapper().valueToTree(AdviesMapper.TRANSLATOR.toDto(null, advies));
    }

    private static List<String> without(Advies self, Advies that) {
        Set<String> rows = rows(self);
        rows.removeAll(rows(that));
        return List.copyOf(rows);
    }

    private static List<String> different(Advies then, Advies current) {
        Set<String> both = rows(then);
        both.retainAll(rows(current));
        return both.stream()
                .filter(row -> !redenen(then, row).equals(redenen(current, row)))
                .toList();
    }

    private static Set<Reden> redenen(Advies advies, String row) {
        return advies.redenen().stream()
                .filter(reden -> reden.regel().equals(row))
                .collect(Collectors.toSet());
    }

    private static Set<String> rows(Advies advies) {
        return advies.redenen().stream()
                .map(Reden::regel)
                .collect(Collectors.toCollection(() -> new TreeSet<>(NaturalOrder.INSTANCE)));
    }
}
