// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads {@code bronsecties.csv}: what became of every section of a source. No rule depends on it. */
public final class Bronsecties {

    private static final String BESTAND = "bronsecties.csv";

    private Bronsecties() {}

    /** What became of a section. */
    public enum Status {
        /** Rows cite it. */
        REGEL,
        /** Left on purpose to the judgement of a professional. */
        PROFESSIONEEL_OORDEEL,
        /** Says nothing about a single case. */
        GEEN_REGEL
    }

    /** A section of a source. */
    public record Bronsectie(String bron, String paragraaf, String titel, Status status, String toelichting) {}

    /** The sections in file order; none when the folder has no such file. A line that is wrong is left out. */
    public static List<Bronsectie> lees(Path wortel) {
        Path bestand = wortel.resolve(BESTAND);
        if (!Files.isRegularFile(bestand)) {
            return List.of();
        }
        return new Csvlezer(new Bevindingen())
                .lees(wortel, bestand)
                .map(inhoud -> inhoud.rijen().stream()
                        .filter(rij -> Arrays.stream(Status.values())
                                .anyMatch(status -> status.name().equals(rij.cel("status"))))
                        .map(rij -> new Bronsectie(
                                rij.cel("bron"),
                                rij.cel("paragraaf"),
                                rij.cel("titel"),
                                Status.valueOf(rij.cel("status")),
                                rij.cel("toelichting")))
                        .toList())
                .orElse(List.of());
    }
}
