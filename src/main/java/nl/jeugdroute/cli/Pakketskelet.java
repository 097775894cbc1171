// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.regels.lezen.Laag;
import org.jspecify.annotations.Nullable;

/**
 * The files a new pack begins with. They are tables like all others, kept beside this class, so that they are checked
 * as all others are; only the name and the dates are filled in.
 */
final class Pakketskelet {

    private static final List<String> LOS = List.of(
            "pakket.yaml",
            "beschikking.csv",
            "geen_criterium.csv",
            "gewenste_hulp_route.csv",
            "open_punten.csv",
            "rangorde.csv",
            "termen.csv",
            "voorbeelden.csv",
            "voorzieningen.csv",
            "vrij_aanbod.csv");
    private static final List<String> OP_REGIO =
            List.of("pakket.yaml", "open_punten.csv", "open_punten_geraakt.csv", "voorbeelden.csv");

    private Pakketskelet() {}

    /**
     * Writes a pack that stands on the national layer, or on a region as well.
     *
     * @param map folder that does not exist yet
     * @param regio the region's layer, whose days and status the pack takes over
     */
    static void schrijf(Path map, Gemeentenaam gemeente, @Nullable Laag regio, LocalDate vandaag) throws IOException {
        LocalDate tot = regio == null ? null : regio.geldigheid().tot();
        Map<String, String> invulling = Map.of(
                "@NAAM@",
                gemeente.naam(),
                "@ID@",
                gemeente.id(),
                "@REGIO@",
                regio == null ? "" : regio.id(),
                "@STATUS@",
                regio == null ? "CONCEPT" : regio.status().name(),
                "@VAN@",
                String.valueOf(regio == null ? vandaag : regio.geldigheid().van()),
                "@TOT@",
                tot == null ? "" : tot.toString(),
                "@GELDIG_TOT@",
                tot == null ? "" : "geldig_tot: " + tot + "\n",
                "@VANDAAG@",
                vandaag.toString());
        Files.createDirectories(map);
        String soort = regio == null ? "los" : "regio";
        for (String bestand : regio == null ? LOS : OP_REGIO) {
            String tekst = sjabloon("/nieuw/" + soort + "/" + bestand);
            for (Map.Entry<String, String> plek : invulling.entrySet()) {
                tekst = tekst.replace(plek.getKey(), plek.getValue());
            }
            Files.writeString(map.resolve(bestand), tekst);
        }
    }

    private static String sjabloon(String naam) throws IOException {
        try (InputStream in = Pakketskelet.class.getResourceAsStream(naam)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + naam);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
