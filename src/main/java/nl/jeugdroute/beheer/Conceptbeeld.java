// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.jeugdroute.beheer.Concept.Gewijzigdetabel;
import nl.jeugdroute.beheer.Conceptopslag.Kop;
import nl.jeugdroute.beheer.Conceptopslag.Tabelrij;
import nl.jeugdroute.regels.lezen.Tabelinhoud;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.vergelijking.Rijverschillen;
import org.jspecify.annotations.Nullable;

/** A concept as people see it: what is stored, beside what is published now. */
final class Conceptbeeld {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH:mm", Locale.forLanguageTag("nl"));
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Conceptopslag opslag;
    private final Publicatieopslag publicaties;
    private final Logboek logboek;
    private final Pakkettabellen tabellen;
    private final Regelmapbestanden bestanden;

    Conceptbeeld(
            Conceptopslag opslag,
            Publicatieopslag publicaties,
            Logboek logboek,
            Pakkettabellen tabellen,
            Regelmapbestanden bestanden) {
        this.opslag = opslag;
        this.publicaties = publicaties;
        this.logboek = logboek;
        this.tabellen = tabellen;
        this.bestanden = bestanden;
    }

    Concept van(Kop kop) {
        List<Tabelrij> rijen = opslag.tabellen(kop.id());
        Map<String, String> titels = new LinkedHashMap<>();
        if (!rijen.isEmpty()) {
            tabellen.van(kop.pakket()).forEach(tabel -> titels.put(tabel.naam(), tabel.titel()));
        }
        return new Concept(
                kop.id(),
                kop.pakket(),
                kop.titel(),
                kop.status(),
                kop.aangemaaktOp(),
                logboek.auteurs(kop.id()),
                kop.goedgekeurdDoor(),
                kop.vanaf(),
                rijen.stream()
                        .map(rij -> new Gewijzigdetabel(
                                rij.tabel(),
                                titels.getOrDefault(rij.tabel(), rij.tabel()),
                                rij.bestand(),
                                rij.hash(),
                                rij.gewijzigdOp(),
                                rij.gewijzigdDoor(),
                                !kop.status().klaar() && verouderd(rij)))
                        .toList(),
                hash(rijen));
    }

    /** The fingerprint of all changed tables together. */
    static String hash(List<Tabelrij> rijen) {
        StringBuilder tekst = new StringBuilder();
        rijen.forEach(rij ->
                tekst.append(rij.bestand()).append('\n').append(rij.hash()).append('\n'));
        return Canoniek.hash(tekst.toString());
    }

    boolean verouderd(Tabelrij rij) {
        return !Pakkettabellen.basishash(bestanden.lees(rij.bestand())).equals(rij.basishash());
    }

    /** What the concept makes of a table: its own, or what is published. */
    Tabelinhoud inhoud(UUID concept, Tabel tabel) {
        return opslag.tabel(concept, tabel.naam())
                .map(rij -> Pakkettabellen.lees(rij.bestand(), rij.inhoud()))
                .orElseGet(() -> tabellen.gepubliceerd(tabel).inhoud());
    }

    Concepttabel tabel(Kop kop, Tabel tabel) {
        @Nullable Tabelrij eigen = opslag.tabel(kop.id(), tabel.naam()).orElse(null);
        Tabelinhoud inhoud = inhoud(kop.id(), tabel);
        List<Rij> basis = eigen == null
                ? inhoud.rijen()
                : eigen.basis() == null
                        ? List.of()
                        : Pakkettabellen.lees(eigen.bestand(), eigen.basis()).rijen();
        return new Concepttabel(
                tabel.naam(),
                tabel.titel(),
                tabel.uitleg(),
                tabel.bestand(),
                Canoniek.hash(inhoud),
                tabel.kolommen(),
                inhoud.rijen(),
                eigen != null,
                Rijverschillen.van(tabel.bestand(), tabel.naam(), basis, inhoud.rijen()),
                eigen == null ? null : eigen.gewijzigdDoor());
    }

    /** Tells who was first: in this concept, by publishing, or outside the application. */
    Achterhaald achterhaald(UUID concept, Tabel tabel) {
        Tabelrij eigen = opslag.tabel(concept, tabel.naam()).orElse(null);
        return eigen != null
                ? achterhaald(tabel.titel(), tabel.naam(), "wijzigde", eigen.gewijzigdDoor(), eigen.gewijzigdOp())
                : gepubliceerd(tabel.bestand(), tabel.titel(), tabel.naam());
    }

    /** Tells who published this file since. */
    Achterhaald gepubliceerd(String bestand, String titel, String naam) {
        return publicaties
                .laatsteVan(bestand)
                .map(publicatie -> achterhaald(titel, naam, "publiceerde", publicatie.door(), publicatie.op()))
                .orElseGet(() -> new Achterhaald(
                        "De tabel \"" + titel + "\" is intussen buiten deze pagina's om gewijzigd. Uw wijziging is niet"
                                + " bewaard en niets is overschreven.",
                        naam,
                        null,
                        null));
    }

    private static Achterhaald achterhaald(String titel, String naam, String wat, String wie, Instant op) {
        return new Achterhaald(
                "Het account " + wie + " " + wat + " de tabel \"" + titel + "\" op "
                        + MOMENT.format(op.atZone(AMSTERDAM))
                        + ". Uw wijziging is niet bewaard en niets is overschreven. Bekijk eerst wat er nu staat.",
                naam,
                wie,
                op);
    }
}
