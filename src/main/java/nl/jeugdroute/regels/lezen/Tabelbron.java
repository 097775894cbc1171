// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where table files come from: the rules folder, with some files replaced by what somebody wants to put there. So an
 * upload is read among the other tables before it touches the disk.
 */
final class Tabelbron {

    private final Path wortel;
    private final Map<String, Tabelinhoud> inPlaatsVan;
    private final Csvlezer csv;

    /** The tables of a shared layer are asked for again with every pack that stands on it. */
    private final Map<String, Optional<Tabelinhoud>> gelezen = new ConcurrentHashMap<>();

    Tabelbron(Path wortel, Map<String, Tabelinhoud> inPlaatsVan, Bevindingen bevindingen) {
        this.wortel = wortel;
        this.inPlaatsVan = inPlaatsVan;
        this.csv = new Csvlezer(bevindingen);
    }

    /** The name of a file in findings: its path below the rules folder. */
    String naam(Path bestand) {
        return wortel.relativize(bestand).toString().replace('\\', '/');
    }

    boolean bestaat(Path bestand) {
        return inPlaatsVan.containsKey(naam(bestand)) || Files.isRegularFile(bestand);
    }

    Optional<Tabelinhoud> lees(Path bestand) {
        Tabelinhoud inhoud = inPlaatsVan.get(naam(bestand));
        return inhoud != null
                ? Optional.of(inhoud)
                : gelezen.computeIfAbsent(naam(bestand), naam -> csv.lees(wortel, bestand));
    }
}
