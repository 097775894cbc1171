// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where answers go: standard output, or a file that is never overwritten unasked and can be gone on with. */
final class Uitvoerkeuze {

    @Option(
            names = "--uit",
            paramLabel = "BESTAND",
            description = "Schrijft de adviezen in dit bestand; anders naar de standaarduitvoer.")
    private @Nullable Path bestand;

    @Option(
            names = "--verder",
            description = "Gaat verder waar het bestand van --uit ophoudt, met dezelfde casussen en dezelfde regels."
                    + " Dat kan als elke casus op een eigen regel staat.")
    private boolean verder;

    @Option(names = "--overschrijf", description = "Begint het bestand van --uit opnieuw als het er al is.")
    private boolean overschrijf;

    /** The file, or null for standard output. */
    @Nullable
    Path bestand() {
        return bestand;
    }

    /** Whether there is a file to go on with. */
    boolean verder() {
        return verder && bestand != null && Files.exists(bestand);
    }

    /**
     * Looks whether the choice can be carried out, before anything is done.
     *
     * @param invoer the file with cases, or null for standard input
     * @throws Onbruikbaar when it cannot
     */
    void controleer(@Nullable Path invoer) throws IOException {
        if (verder && overschrijf) {
            throw new Onbruikbaar("Kies --verder of --overschrijf. Allebei kan niet.");
        }
        if (bestand == null) {
            if (verder || overschrijf) {
                throw new Onbruikbaar((verder ? "--verder" : "--overschrijf") + " kan alleen samen met --uit BESTAND.");
            }
            return;
        }
        if (Files.isDirectory(bestand)) {
            throw new Onbruikbaar("\"" + bestand + "\" is een map. Geef bij --uit een bestand.");
        }
        if (!Files.exists(bestand)) {
            return;
        }
        if (invoer != null && Files.isSameFile(invoer, bestand)) {
            throw new Onbruikbaar(
                    "\"" + bestand + "\" is het bestand met de casussen. Geef bij --uit een ander bestand.");
        }
        if (Files.isRegularFile(bestand) && !verder && !overschrijf) {
            throw new Onbruikbaar("Het bestand \"" + bestand + "\" is er al. Kies --verder om door te gaan waar het"
                    + " ophoudt, of --overschrijf om opnieuw te beginnen.");
        }
    }

    /** The place of the answers, with nothing in it yet; to be closed by the caller. */
    Uitvoer opnieuw(Stromen stromen) throws IOException {
        return bestand == null ? stromen.uit() : Uitvoerbestand.open(bestand).vanaf(0);
    }
}
