// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.redenering.Veld;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/** Looks for rows that say what the model cannot, before anything is made of them. */
record Uitdrukbaarheid(Regelset set) {

    /** Codes whose explanation may bring open points along. */
    private static final Set<Soort> MET_OPEN_PUNTEN = EnumSet.of(Soort.VOORZIENING, Soort.ACTIE, Soort.ONTBREKEND);

    List<Bevinding> bevindingen() {
        List<Bevinding> bevindingen = new ArrayList<>();
        set.beslisrijen().forEach(rij -> beslisrij(rij, bevindingen));
        set.definities().forEach(rij -> definitierij(rij, bevindingen));
        return bevindingen;
    }

    private void beslisrij(Beslisrij rij, List<Bevinding> bevindingen) {
        rij.voorwaarden().stream()
                .map(cel -> cel.veld())
                .filter(veld -> !Feel.isNaam(Feel.naam(veld)))
                .forEach(veld -> bevindingen.add(bevinding(
                        rij.regel(),
                        veld,
                        "De naam " + veld + " kan in DMN geen naam zijn. Gebruik alleen letters, cijfers en punten.")));
        rij.gevolgen().stream()
                .filter(gevolg -> gevolg.soort() == Soort.FEIT && rij.onderwerp() == Onderwerp.CASUS)
                .filter(gevolg -> set.velden()
                        .veld(gevolg.waarde())
                        .map(Veld::onderwerp)
                        .filter(Onderwerp.VOORZIENING::equals)
                        .isPresent())
                .forEach(gevolg -> bevindingen.add(bevinding(
                        rij.regel(),
                        Soort.FEIT.kolom(),
                        "Het feit " + gevolg.waarde()
                                + " gaat over een voorziening, maar deze tabel gaat over de hele casus. In DMN is dan niet te"
                                + " zeggen voor welke voorziening het geldt. Zet \"onderwerp: voorziening\" in"
                                + " pakket.yaml.")));
    }

    private void definitierij(Definitierij rij, List<Bevinding> bevindingen) {
        Regel regel = rij.definitie().regel();
        if (!rij.gevolgen().isEmpty() && !MET_OPEN_PUNTEN.contains(rij.soort())) {
            bevindingen.add(bevinding(
                    regel,
                    "open_punten",
                    "Open punten bij deze soort rij kunnen niet in DMN. Noem het open punt in een tabel met"
                            + " voorwaarden, in de kolom \"dan open punt\"."));
        }
    }

    /** Rows of a finished model with characters that XML has no way at all to write. */
    List<Bevinding> onschrijfbaar(Dmnmodel model) {
        return model.tabellen()
                .flatMap(tabel -> tabel.rijen().stream())
                .filter(rij -> Stream.of(
                                rij.uitkomsten(), rij.voorwaarden(), List.of(rij.id(), rij.reden(), rij.bron()))
                        .flatMap(List::stream)
                        .anyMatch(tekst -> tekst.codePoints().anyMatch(Uitdrukbaarheid::onschrijfbaar)))
                .map(rij -> set.regelboek().regels().get(rij.id()))
                .distinct()
                .map(regel -> bevinding(
                        regel,
                        null,
                        "In deze rij staat een onzichtbaar teken dat niet in XML kan. Typ de tekst opnieuw."))
                .toList();
    }

    private static boolean onschrijfbaar(int teken) {
        boolean ruimte = teken == '\t' || teken == '\n' || teken == '\r';
        return teken < ' ' && !ruimte
                || Character.isSurrogate((char) teken) && teken <= Character.MAX_VALUE
                || teken == 0xFFFE
                || teken == 0xFFFF;
    }

    private Bevinding bevinding(Regel regel, @Nullable String kolom, String melding) {
        String bestand = set.tabellen().stream()
                .filter(tabel ->
                        tabel.laag().equals(regel.laag()) && tabel.naam().equals(regel.tabel()))
                .map(Tabel::bestand)
                .findFirst()
                .orElse(regel.tabel());
        return new Bevinding(bestand, regel.rijnummer(), regel.id(), kolom, null, melding);
    }
}
