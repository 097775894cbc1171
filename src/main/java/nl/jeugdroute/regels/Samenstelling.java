// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.advies.Niveaustatus;
import nl.jeugdroute.redenering.Niveauomschrijving;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Regelboek;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.redenering.Veldenlijst;
import nl.jeugdroute.regels.rijen.Belofterij;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Pakketinhoud;
import nl.jeugdroute.regels.rijen.Toezeggingen;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Tabel;

/** The rows of a pack and its layers that are in force together in one tijdvak. */
record Samenstelling(
        Veldenlijst velden,
        List<Tabel> tabellen,
        List<Beslisrij> beslisrijen,
        List<Definitierij> definities,
        Toezeggingen toezeggingen,
        List<String> voorbehoud,
        Set<String> voorzieningcodes) {

    static Samenstelling op(Pakketinhoud inhoud, LocalDate dag, List<String> voorbehoud) {
        List<Beslisrij> beslisrijen = inhoud.beslisrijen().stream()
                .filter(rij -> rij.geldig().bevat(dag))
                .toList();
        List<Definitierij> definities = inhoud.definities().stream()
                .filter(rij -> rij.geldig().bevat(dag))
                .toList();
        return new Samenstelling(
                        inhoud.velden(),
                        inhoud.tabellen(),
                        beslisrijen,
                        definities,
                        inhoud.toezeggingen().op(dag),
                        voorbehoud,
                        codes(definities))
                .metAlleenGeldendeTabelrijen();
    }

    /** What an expired pack still answers: the rows that must never fall silent, in force today. */
    Samenstelling verlopen(Pakketinhoud inhoud, LocalDate vandaag) {
        List<Beslisrij> beslisrijen = inhoud.beslisrijen().stream()
                .filter(rij -> rij.bijVerlopen() && rij.geldig().bevat(vandaag))
                .toList();
        // Without the rows about provisions nothing may be said of one, so an expired catalogue names none.
        List<Definitierij> zonderCatalogus = definities.stream()
                .filter(rij -> rij.soort() != Soort.VOORZIENING)
                .toList();
        return new Samenstelling(
                        velden,
                        inhoud.tabellen(),
                        beslisrijen,
                        zonderCatalogus,
                        inhoud.toezeggingen().op(vandaag),
                        voorbehoud,
                        voorzieningcodes)
                .metAlleenGeldendeTabelrijen();
    }

    private Samenstelling metAlleenGeldendeTabelrijen() {
        Set<String> geldendeRijen = Stream.concat(
                        regelboek().regels().values().stream(),
                        toezeggingen.beloften().stream().map(Belofterij::regel))
                .map(regel -> regel.laag() + "/" + regel.tabel() + "/" + regel.rijnummer())
                .collect(Collectors.toSet());
        List<Tabel> geldend = tabellen.stream()
                .map(tabel -> tabel.naam().equals("termen")
                        ? tabel
                        : new Tabel(
                                tabel.laag(),
                                tabel.naam(),
                                tabel.titel(),
                                tabel.uitleg(),
                                tabel.bestand(),
                                tabel.kolommen(),
                                tabel.rijen().stream()
                                        .filter(rij -> geldendeRijen.contains(
                                                tabel.laag() + "/" + tabel.naam() + "/" + rij.nummer()))
                                        .toList()))
                .toList();
        return new Samenstelling(velden, geldend, beslisrijen, definities, toezeggingen, voorbehoud, voorzieningcodes);
    }

    /** The same with other decision rows. */
    Samenstelling met(List<Beslisrij> andere) {
        return new Samenstelling(
                velden, tabellen, List.copyOf(andere), definities, toezeggingen, voorbehoud, voorzieningcodes);
    }

    /** Codes that a row in force concludes while no row in force explains them; such a conclusion would get lost. */
    List<Bevinding> zonderUitleg(LocalDate dag) {
        Set<String> uitgelegd =
                definities.stream().map(rij -> rij.soort() + " " + rij.code()).collect(Collectors.toSet());
        return beslisrijen.stream()
                .flatMap(rij -> rij.gevolgen().stream()
                        .filter(gevolg -> gevolg.soort().isMetUitleg())
                        .filter(gevolg -> !uitgelegd.contains(gevolg.soort() + " " + gevolg.waarde()))
                        .map(gevolg -> new Bevinding(
                                bestand(rij.regel()),
                                rij.regel().rijnummer(),
                                rij.regel().id(),
                                gevolg.soort().kolom(),
                                gevolg.waarde(),
                                gevolg.waarde() + " is op " + dag
                                        + " nergens omschreven. Pas de datums van die rij aan.")))
                .toList();
    }

    private String bestand(Regel regel) {
        return tabellen.stream()
                .filter(tabel ->
                        tabel.laag().equals(regel.laag()) && tabel.naam().equals(regel.tabel()))
                .map(Tabel::bestand)
                .findFirst()
                .orElseThrow();
    }

    int aantalRijen() {
        return beslisrijen.size() + definities.size();
    }

    Regelboek regelboek() {
        Map<String, Regel> regels = new LinkedHashMap<>();
        beslisrijen.forEach(rij -> regels.put(rij.regel().id(), rij.regel()));
        definities.forEach(
                rij -> regels.put(rij.definitie().regel().id(), rij.definitie().regel()));
        return new Regelboek(
                regels,
                definities.stream()
                        .collect(Collectors.toMap(rij -> rij.definitie().regel().id(), Definitierij::definitie)));
    }

    Map<Integer, Niveaustatus> niveaustatussen() {
        return definities.stream()
                .map(Definitierij::definitie)
                .filter(Niveauomschrijving.class::isInstance)
                .map(definitie -> ((Niveauomschrijving) definitie).niveau())
                .collect(Collectors.toMap(Interventieniveau::niveau, Interventieniveau::status));
    }

    private static Set<String> codes(List<Definitierij> definities) {
        return definities.stream()
                .filter(rij -> rij.soort() == Soort.VOORZIENING)
                .map(Definitierij::code)
                .sorted(NatuurlijkeOrde.INSTANTIE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
