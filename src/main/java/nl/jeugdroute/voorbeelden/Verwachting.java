// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Ontbrekend;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.regels.tabel.Bevinding;

/**
 * Compares an example's expectation with the advies. Single values must be equal; lists must be among what was concluded;
 * {@code geen} means there must be none.
 */
record Verwachting(Voorbeeld voorbeeld, Advies advies) {

    private static final String GEEN = "geen";

    List<Bevinding> afwijkingen() {
        List<Bevinding> afwijkingen = new ArrayList<>();
        gelijk(afwijkingen, "route", advies.hoofdroute().route().name());
        gelijk(
                afwijkingen,
                "vorm",
                advies.hoofdroute().vorm() == null
                        ? GEEN
                        : advies.hoofdroute().vorm().name());
        gelijk(afwijkingen, "voorlopig", advies.hoofdroute().voorlopig() ? "JA" : "NEE");
        gelijk(afwijkingen, "urgentie", advies.urgentie().name());
        gelijk(afwijkingen, "coordinatie", advies.coordinatie().name());
        gelijk(
                afwijkingen,
                "niveau",
                advies.interventieniveau() == null
                        ? GEEN
                        : String.valueOf(advies.interventieniveau().niveau()));
        gelijk(
                afwijkingen,
                "pgb",
                advies.pgb() == null ? GEEN : advies.pgb().mogelijk().name());
        bevat(afwijkingen, "nevenroutes", advies.nevenroutes().stream().flatMap(Verwachting::schrijfwijzen));
        bevat(afwijkingen, "voorzieningen", advies.voorzieningen().stream().flatMap(Verwachting::schrijfwijzen));
        bevat(afwijkingen, "acties", advies.acties().stream().map(Actie::code));
        bevat(afwijkingen, "ontbrekend", advies.ontbrekend().stream().map(Ontbrekend::veld));
        bevat(afwijkingen, "open_punten", advies.openPunten().stream().map(punt -> "OP" + punt.id()));
        bevat(afwijkingen, "verzoek_ontbreekt", verzoek());
        bevat(afwijkingen, "regels", gevuurd().stream());
        voorbeeld.netNiet().stream()
                .filter(gevuurd()::contains)
                .forEach(rij -> afwijkingen.add(afwijking("net_niet", "rij " + rij + " geldt hier wel")));
        return afwijkingen;
    }

    private Set<String> gevuurd() {
        return Set.copyOf(advies.redenen().stream().map(Reden::regel).distinct().toList());
    }

    private Stream<String> verzoek() {
        RegionaalVerzoek verzoek = advies.regionaalVerzoek();
        return verzoek == null ? Stream.empty() : verzoek.ontbreekt().stream().map(Enum::name);
    }

    /** With and without its form. */
    private static Stream<String> schrijfwijzen(Routeadvies route) {
        String naam = route.route().name();
        return route.vorm() == null ? Stream.of(naam) : Stream.of(naam, naam + "(" + route.vorm() + ")");
    }

    /** From the code alone to the code with beschikking, organisation level and origin. */
    private static Stream<String> schrijfwijzen(Voorziening v) {
        String besluit = v.code() + " " + v.beschikking();
        String plaats = besluit + " " + v.organisatieniveau();
        return Stream.of(v.code(), besluit, plaats, plaats + " " + v.herkomst());
    }

    private void gelijk(List<Bevinding> afwijkingen, String kolom, String werkelijk) {
        String verwacht = voorbeeld.rij().cel(kolom);
        if (!verwacht.isEmpty() && !verwacht.equals(werkelijk)) {
            afwijkingen.add(afwijking(kolom, "verwacht " + verwacht + ", maar de regels geven " + werkelijk));
        }
    }

    private void bevat(List<Bevinding> afwijkingen, String kolom, Stream<String> werkelijk) {
        List<String> verwacht = voorbeeld.verwacht(kolom);
        Set<String> gevonden = new TreeSet<>(werkelijk.toList());
        if (verwacht.equals(List.of(GEEN))) {
            if (!gevonden.isEmpty()) {
                afwijkingen.add(afwijking(kolom, "verwacht geen, maar de regels geven " + gevonden));
            }
            return;
        }
        verwacht.stream()
                .filter(element -> !gevonden.contains(element))
                .forEach(element -> afwijkingen.add(
                        afwijking(kolom, "verwacht " + element + ", maar de regels geven " + gevonden)));
    }

    private Bevinding afwijking(String kolom, String wat) {
        return new Bevinding(
                voorbeeld.bestand(),
                voorbeeld.rij().nummer(),
                voorbeeld.id(),
                kolom,
                voorbeeld.rij().cel(kolom),
                "Voorbeeld \"" + voorbeeld.titel() + "\": " + wat + ".");
    }
}
