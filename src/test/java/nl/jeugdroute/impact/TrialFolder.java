// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.engine.TestRules;

/** A copy of the real rules with four examples of its own, so that tests know every case. All cases are fictional. */
public final class TrialFolder {

    public static final String CATALOGUS = "gemeenten/noordoostpolder/voorzieningen.csv";
    public static final String HULPVRAGEN = "gemeenten/noordoostpolder/hulpvragen.csv";
    public static final String VOORBEELDEN = "gemeenten/noordoostpolder/voorbeelden.csv";

    private static final String KOP = "id;titel;thema;moeilijkheid;peildatum;feiten;route;vorm;voorlopig;nevenroutes;"
            + "urgentie;coordinatie;niveau;voorzieningen;acties;ontbrekend;open_punten;verzoek_ontbreekt;pgb;regels;"
            + "net_niet;bron;toelichting";
    private static final String VEILIG = "woonplaats=EIGEN_GEMEENTE | veiligheid=NEE";

    private TrialFolder() {}

    /** A fresh copy in this folder. */
    public static Path maak(Path map) {
        try {
            Files.createDirectories(map);
            TestRules.kopie(map);
            // Its stories tell examples this folder does not have.
            Path verhalen = map.resolve("gemeenten/noordoostpolder/verhalen.csv");
            Files.writeString(verhalen, Files.readString(verhalen).split("\r\n")[0] + "\r\n");
            Files.writeString(
                    map.resolve(VOORBEELDEN),
                    "\uFEFF"
                            + String.join(
                                    "\r\n",
                                    KOP,
                                    voorbeeld(
                                            "C1",
                                            "Taal op 8 jaar",
                                            "leeftijd=8 | hulpvragen=TAALACHTERSTAND | " + VEILIG,
                                            "VRIJ_TOEGANKELIJK",
                                            ""),
                                    voorbeeld(
                                            "C2",
                                            "Taal op 9 jaar",
                                            "leeftijd=9 | hulpvragen=TAALACHTERSTAND | " + VEILIG,
                                            "VRIJ_TOEGANKELIJK",
                                            ""),
                                    voorbeeld(
                                            "C3",
                                            "Dagbehandeling gewenst",
                                            "leeftijd=13 | hulpvragen=BEHANDELING" + " | gewensteVoorzieningen=S11 | "
                                                    + VEILIG,
                                            "SOCIAAL_TEAM",
                                            "S11"),
                                    voorbeeld(
                                            "C4",
                                            "Acuut gevaar",
                                            "leeftijd=3 | veiligheid.acuutGevaar=JA",
                                            "CRISIS",
                                            ""))
                            + "\r\n");
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String voorbeeld(String id, String titel, String feiten, String route, String voorziening) {
        Map<String, String> gevuld =
                Map.of("id", id, "titel", titel, "feiten", feiten, "route", route, "voorzieningen", voorziening);
        return List.of(KOP.split(";")).stream()
                .map(kolom -> gevuld.getOrDefault(kolom, ""))
                .reduce((a, b) -> a + ";" + b)
                .orElseThrow();
    }
}
