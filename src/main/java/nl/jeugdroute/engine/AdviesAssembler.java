// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.NetwerkBetaalbaar;
import nl.jeugdroute.advies.Ontbrekend;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.PgbAdvies;
import nl.jeugdroute.advies.PgbMogelijk;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.rules.ActieDescription;
import nl.jeugdroute.rules.Conclusion;
import nl.jeugdroute.rules.NiveauDescription;
import nl.jeugdroute.rules.OntbrekendDescription;
import nl.jeugdroute.rules.OpenPuntDescription;
import nl.jeugdroute.rules.ParameterValue;
import nl.jeugdroute.rules.RouteRank;
import org.jspecify.annotations.Nullable;

/**
 * Advies assembler: puts the conclusions of one case in the order and shape of an advies. It adds no policy of its own.
 */
final class AdviesAssembler {

    private static final String VEILIGHEID = "veiligheid";
    private static final List<String> PGB_CONDITIONS =
            List.of("pgb.bekwaam", "pgb.gemotiveerd", "pgb.kwaliteitGewaarborgd");

    private final Casus casus;
    private final RuleSet ruleSet;
    private final LocalDate peildatum;
    private final Assessment assessment;

    AdviesAssembler(Casus casus, RuleSet ruleSet, LocalDate peildatum, Assessment assessment) {
        this.casus = casus.as(ruleSet.casusFacts());
        this.ruleSet = ruleSet;
        this.peildatum = peildatum;
        this.assessment = assessment;
    }

    Advies compose(Instant berekendOp) {
        List<RouteAdvies> routes = assessment.routes().stream().map(this::route).toList();
        Urgentie urgentie = strongest(ConclusionKind.URGENTIE, Urgentie::valueOf, Urgentie.REGULIER);
        Coordinatie coordinatie = strongest(ConclusionKind.COORDINATIE, Coordinatie::valueOf, Coordinatie.GEEN);
        return new Advies(
                casus.kenmerk(),
                casus.gemeente(),
                peildatum,
                berekendOp,
                ruleSet.reference(),
                routes.get(0),
                routes.subList(1, routes.size()),
                urgentie,
                coordinatie,
                assessment
                        .definitions(NiveauDescription.class)
                        .findFirst()
                        .map(NiveauDescription::niveau)
                        .orElse(null),
                new VoorzieningenAssembler(ruleSet, assessment).compose(),
                acties(),
                assessment
                        .definitions(OntbrekendDescription.class)
                        .sorted(Comparator.comparingInt(OntbrekendDescription::order))
                        .map(o -> new Ontbrekend(o.fact(), o.why()))
                        .toList(),
                assessment
                        .definitions(OpenPuntDescription.class)
                        .map(OpenPuntDescription::openPunt)
                        .sorted(Comparator.comparingInt(OpenPunt::id))
                        .toList(),
                regionaalVerzoek(),
                pgb(),
                planthemas(),
                new RedenWriter(ruleSet, assessment, urgentie, coordinatie).write(),
                voorbehoud());
    }

    private RouteAdvies route(RouteRank position) {
        return new RouteAdvies(
                position.route(),
                position.name(),
                position.vorm(),
                position.voorlopig() && assessment.isEstablished("veiligheidOnbekend"),
                position.instructie(),
                position.phone());
    }

    private <E extends Enum<E>> E strongest(ConclusionKind kind, Function<String, E> read, E fallback) {
        return assessment
                .conclusions(kind)
                .map(c -> read.apply(c.value()))
                .min(Comparator.naturalOrder())
                .orElse(fallback);
    }

    /** The call that saves a life first, then safety, then by moment, then in the order of the rows. */
    private List<Actie> acties() {
        Map<String, Conclusion> first = assessment
                .conclusions(ConclusionKind.ACTIE)
                .sorted(Comparator.comparing((Conclusion c) -> !c.rule().table().equals(VEILIGHEID))
                        .thenComparing(c -> ruleSet.order(c.rule())))
                .collect(Collectors.toMap(Conclusion::value, c -> c, (a, b) -> a, LinkedHashMap::new));
        return assessment
                .definitions(ActieDescription.class)
                .sorted(Comparator.comparing((ActieDescription a) -> !a.isAlarm())
                        .thenComparing(a -> !first.get(a.code()).rule().table().equals(VEILIGHEID))
                        .thenComparing(ActieDescription::moment)
                        .thenComparing(a -> ruleSet.order(first.get(a.code()).rule()))
                        .thenComparing(ActieDescription::code))
                .map(a -> new Actie(
                        a.code(),
                        a.text(),
                        a.who(),
                        a.strength(),
                        a.moment(),
                        a.phone(),
                        a.rule().source()))
                .toList();
    }

    private @Nullable RegionaalVerzoek regionaalVerzoek() {
        var verzoek = assessment.values(ConclusionKind.VERZOEK);
        if (!verzoek.contains("NODIG")) {
            return null;
        }
        List<String> missing = inOrder(ConclusionKind.VERZOEK_ONTBREEKT, "regionaalVerzoek");
        return new RegionaalVerzoek(missing.isEmpty(), missing, verzoek.contains("MAG_LATER"));
    }

    private @Nullable PgbAdvies pgb() {
        return assessment
                .only(assessment.conclusions(ConclusionKind.PGB), "pgb")
                .map(possible -> new PgbAdvies(
                        PgbMogelijk.valueOf(possible),
                        maxPercentage(),
                        assessment
                                .only(assessment.conclusions(ConclusionKind.PGB_NETWERK), "pgb netwerk")
                                .map(NetwerkBetaalbaar::valueOf)
                                .orElse(NetwerkBetaalbaar.NVT),
                        PGB_CONDITIONS.stream()
                                .map(fact -> new Feit(fact, String.valueOf(casus.value(fact))))
                                .toList()))
                .orElse(null);
    }

    private int maxPercentage() {
        return assessment
                .definitions(ParameterValue.class)
                .filter(parameter -> parameter.code().equals("PGB_MAX_PERCENTAGE"))
                .mapToInt(parameter -> parameter.value())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("parameter PGB_MAX_PERCENTAGE is missing in the pack"));
    }

    private List<String> planthemas() {
        return inOrder(ConclusionKind.PLANTHEMA, "factoren");
    }

    /** The concluded values of this kind, in the order in which the fact they belong to has them. */
    private List<String> inOrder(ConclusionKind kind, String fact) {
        List<String> order = ruleSet.casusFacts().values(fact);
        return assessment.values(kind).stream()
                .sorted(Comparator.comparingInt(order::indexOf))
                .toList();
    }

    private List<String> voorbehoud() {
        Stream<String> peildatumNote =
                casus.peildatum() == null && ruleSet.reference().status() == RuleSetStatus.HISTORISCH
                        ? Stream.of("Er is geen peildatum gegeven. Wij rekenden met de laatste dag van deze regels: "
                                + DutchTime.day(peildatum) + ".")
                        : Stream.empty();
        Stream<String> fromRows = assessment
                .conclusions(ConclusionKind.VOORBEHOUD)
                .sorted(Comparator.comparing(c -> ruleSet.order(c.rule())))
                .map(Conclusion::value);
        return Stream.of(ruleSet.voorbehoud().stream(), peildatumNote, fromRows)
                .flatMap(s -> s)
                .distinct()
                .toList();
    }
}
