// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.NetwerkBetaalbaar;
import nl.jeugdroute.advies.Ontbrekend;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.PgbMogelijk;
import nl.jeugdroute.advies.Pgbadvies;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Factor;
import nl.jeugdroute.casus.Verzoekonderdeel;
import nl.jeugdroute.redenering.Actieomschrijving;
import nl.jeugdroute.redenering.Conclusie;
import nl.jeugdroute.redenering.Niveauomschrijving;
import nl.jeugdroute.redenering.Ontbrekendomschrijving;
import nl.jeugdroute.redenering.OpenPuntomschrijving;
import nl.jeugdroute.redenering.Parameterwaarde;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import org.jspecify.annotations.Nullable;

/** Puts the conclusions of one case in the order and shape of an advies. It adds no policy of its own. */
final class Adviesopsteller {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final String VEILIGHEID = "veiligheid";

    private final Casus casus;
    private final Regelset set;
    private final LocalDate peildatum;
    private final Beoordeling beoordeling;

    Adviesopsteller(Casus casus, Regelset set, LocalDate peildatum, Beoordeling beoordeling) {
        this.casus = casus;
        this.set = set;
        this.peildatum = peildatum;
        this.beoordeling = beoordeling;
    }

    Advies stelOp(Instant berekendOp) {
        List<Routeadvies> routes =
                beoordeling.routes().stream().map(this::route).toList();
        Urgentie urgentie = sterkste(Soort.URGENTIE, Urgentie::valueOf, Urgentie.REGULIER);
        Coordinatie coordinatie = sterkste(Soort.COORDINATIE, Coordinatie::valueOf, Coordinatie.GEEN);
        return new Advies(
                casus.kenmerk(),
                casus.gemeente(),
                peildatum,
                berekendOp,
                set.kenmerk(),
                routes.get(0),
                routes.subList(1, routes.size()),
                urgentie,
                coordinatie,
                beoordeling
                        .definities(Niveauomschrijving.class)
                        .findFirst()
                        .map(Niveauomschrijving::niveau)
                        .orElse(null),
                new Voorzieningenlijst(set, beoordeling).stelOp(),
                acties(),
                beoordeling
                        .definities(Ontbrekendomschrijving.class)
                        .sorted(Comparator.comparingInt(Ontbrekendomschrijving::volgorde))
                        .map(o -> new Ontbrekend(o.veld(), o.waarom()))
                        .toList(),
                beoordeling
                        .definities(OpenPuntomschrijving.class)
                        .map(OpenPuntomschrijving::punt)
                        .sorted(Comparator.comparingInt(OpenPunt::id))
                        .toList(),
                regionaalVerzoek(),
                pgb(),
                planthemas(),
                new Redenenschrijver(set, beoordeling, urgentie, coordinatie).schrijf(),
                voorbehoud());
    }

    private Routeadvies route(Rangplaats plaats) {
        return new Routeadvies(
                plaats.route(),
                plaats.naam(),
                plaats.vorm(),
                plaats.voorlopig() && beoordeling.staatVast("veiligheidOnbekend"),
                plaats.instructie(),
                plaats.telefoon());
    }

    private <E extends Enum<E>> E sterkste(Soort soort, Function<String, E> lees, E zonder) {
        return beoordeling
                .conclusies(soort)
                .map(c -> lees.apply(c.waarde()))
                .min(Comparator.naturalOrder())
                .orElse(zonder);
    }

    /** The call that saves a life first, then safety, then by moment, then in the order of the rows. */
    private List<Actie> acties() {
        Map<String, Conclusie> eerste = beoordeling
                .conclusies(Soort.ACTIE)
                .sorted(Comparator.comparing((Conclusie c) -> !c.regel().tabel().equals(VEILIGHEID))
                        .thenComparing(c -> set.volgorde(c.regel())))
                .collect(Collectors.toMap(Conclusie::waarde, c -> c, (a, b) -> a, LinkedHashMap::new));
        return beoordeling
                .definities(Actieomschrijving.class)
                .sorted(Comparator.comparing((Actieomschrijving a) -> !a.isAlarm())
                        .thenComparing(
                                a -> !eerste.get(a.code()).regel().tabel().equals(VEILIGHEID))
                        .thenComparing(Actieomschrijving::moment)
                        .thenComparing(a -> set.volgorde(eerste.get(a.code()).regel()))
                        .thenComparing(Actieomschrijving::code))
                .map(a -> new Actie(
                        a.code(),
                        a.tekst(),
                        a.wie(),
                        a.sterkte(),
                        a.moment(),
                        a.telefoon(),
                        a.regel().bron()))
                .toList();
    }

    private @Nullable RegionaalVerzoek regionaalVerzoek() {
        var verzoek = beoordeling.waarden(Soort.VERZOEK);
        if (!verzoek.contains("NODIG")) {
            return null;
        }
        List<Verzoekonderdeel> ontbreekt = beoordeling.waarden(Soort.VERZOEK_ONTBREEKT).stream()
                .map(Verzoekonderdeel::valueOf)
                .sorted()
                .toList();
        return new RegionaalVerzoek(ontbreekt.isEmpty(), ontbreekt, verzoek.contains("MAG_LATER"));
    }

    private @Nullable Pgbadvies pgb() {
        return beoordeling
                .enige(beoordeling.conclusies(Soort.PGB), "pgb")
                .map(mogelijk -> new Pgbadvies(
                        PgbMogelijk.valueOf(mogelijk),
                        maxPercentage(),
                        beoordeling
                                .enige(beoordeling.conclusies(Soort.PGB_NETWERK), "pgb netwerk")
                                .map(NetwerkBetaalbaar::valueOf)
                                .orElse(NetwerkBetaalbaar.NVT),
                        List.of(
                                new Feit("pgb.bekwaam", casus.pgb().bekwaam().name()),
                                new Feit(
                                        "pgb.gemotiveerd",
                                        casus.pgb().gemotiveerd().name()),
                                new Feit(
                                        "pgb.kwaliteitGewaarborgd",
                                        casus.pgb().kwaliteitGewaarborgd().name()))))
                .orElse(null);
    }

    private int maxPercentage() {
        return beoordeling
                .definities(Parameterwaarde.class)
                .filter(parameter -> parameter.code().equals("PGB_MAX_PERCENTAGE"))
                .mapToInt(parameter -> Integer.parseInt(parameter.waarde()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("parameter PGB_MAX_PERCENTAGE is missing in the pack"));
    }

    private List<String> planthemas() {
        return beoordeling.waarden(Soort.PLANTHEMA).stream()
                .map(Factor::valueOf)
                .sorted()
                .map(Factor::name)
                .toList();
    }

    private List<String> voorbehoud() {
        Stream<String> peil = casus.peildatum() == null && set.kenmerk().status() == Setstatus.HISTORISCH
                ? Stream.of("Er is geen peildatum gegeven. Wij rekenden met de laatste dag van deze regels: "
                        + peildatum.format(DAG) + ".")
                : Stream.empty();
        Stream<String> uitRijen = beoordeling
                .conclusies(Soort.VOORBEHOUD)
                .sorted(Comparator.comparing(c -> set.volgorde(c.regel())))
                .map(Conclusie::waarde);
        return Stream.of(set.voorbehoud().stream(), peil, uitRijen)
                .flatMap(s -> s)
                .distinct()
                .toList();
    }
}
