// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;

/** INV6: the product never refuses anybody, so no cell and no sentence of a pack says so. */
final class Woorden {

    private static final Pattern WEIGERING =
            Pattern.compile("(?iu)\\bafgewezen\\b|\\bafwijzing\\w*|\\bafwijzen\\b|\\bgeen\\s+recht\\b");
    private static final String TEKST = "Geen tekst zegt dat hulp geweigerd is: een mens besluit.";

    private final Regelset set;

    Woorden(Regelset set) {
        this.set = set;
    }

    List<Schending> schendingen() {
        List<Schending> schendingen = new ArrayList<>();
        for (Tabel tabel : set.tabellen()) {
            for (Rij rij : tabel.rijen()) {
                tabel.kolommen().stream()
                        .filter(kolom ->
                                WEIGERING.matcher(rij.cel(kolom.naam())).find())
                        .forEach(kolom -> schendingen.add(new Schending(
                                "INV6",
                                tabel.bestand(),
                                rij.nummer(),
                                TEKST,
                                null,
                                "In kolom " + kolom.naam() + " staat: \"" + rij.cel(kolom.naam()) + "\".",
                                List.of(rij.id()))));
            }
        }
        set.voorbehoud().stream()
                .filter(zin -> WEIGERING.matcher(zin).find())
                .forEach(zin -> schendingen.add(new Schending(
                        "INV6", "pakket.yaml", 0, TEKST, null, "Bij voorbehoud staat: \"" + zin + "\".", List.of())));
        return schendingen;
    }
}
