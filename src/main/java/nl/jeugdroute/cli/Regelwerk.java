// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.contract.Adviesstroom;
import nl.jeugdroute.contract.Adviesstroom.Telling;
import nl.jeugdroute.contract.Antwoordregel;
import nl.jeugdroute.contract.Regellezer;
import nl.jeugdroute.contract.Regellezer.Regel;
import nl.jeugdroute.regels.Regelstand;

/**
 * Answers a case a line, from the beginning or from where an earlier run ended. However it ends, every case has a whole line
 * or none, and whoever asked hears how many there are and how to go on.
 */
final class Regelwerk {

    private final Adviesstroom stroom;
    private final Regellezer regels;
    private final Vervolg vervolg;
    private final PrintStream fout;

    Regelwerk(Adviesstroom stroom, Regellezer regels, Vervolg vervolg, PrintStream fout) {
        this.stroom = stroom;
        this.regels = regels;
        this.vervolg = vervolg;
        this.fout = fout;
    }

    /** Answers all that is left to read, and closes the output. */
    Telling doe(Uitvoer uit, Voortgang voortgang) throws IOException {
        try (uit) {
            return doe(uit, new Telling(0, 0), voortgang);
        }
    }

    /**
     * Answers what has no answer yet in the file.
     *
     * @param stand the rules the stream evaluates under
     * @return with what was in the file
     * @throws Onbruikbaar when the file does not belong to these cases and these rules; it is as it was
     */
    Telling doeVerder(Path bestand, Regelstand stand, Voortgang voortgang) throws IOException {
        try (Uitvoerbestand open = Uitvoerbestand.open(bestand)) {
            Eerderwerk eerder = Eerderwerk.lees(bestand);
            eisDezelfdeRegels(bestand, eerder, stand);
            slaOver(bestand, eerder);
            try (Uitvoer uit = open.vanaf(eerder.einde())) {
                Telling alles = doe(uit, eerder.telling(), voortgang);
                voortgang.close();
                fout.println(vervolg.erbij(eerder.telling().casussen(), alles.casussen()));
                return alles;
            }
        }
    }

    private Telling doe(Uitvoer uit, Telling eerder, Voortgang voortgang) throws IOException {
        long al = eerder.casussen();
        try (Onderbreking haak = new Onderbreking(() -> meldEinde(uit, al))) {
            return stroom.verwerk(regels, uit, gedaan -> voortgang.accept(al + gedaan))
                    .plus(eerder);
        } catch (Schrijffout stopt) {
            if (stopt.stil()) {
                throw stopt;
            }
            throw new Onbruikbaar(vervolg.na(String.valueOf(stopt.getMessage()), al + uit.stukken()));
        } catch (IOException leesfout) {
            throw new Onbruikbaar(vervolg.na(
                    "Het lezen van de casussen lukte niet (" + leesfout.getMessage() + ").", al + uit.stukken()));
        }
    }

    private void meldEinde(Uitvoer uit, long al) {
        long geschreven = uit.stop().orElse(-1);
        fout.println();
        fout.println(geschreven < 0 ? vervolg.na("Gestopt.") : vervolg.na("Gestopt.", al + geschreven));
    }

    private static void eisDezelfdeRegels(Path bestand, Eerderwerk eerder, Regelstand stand) {
        Set<String> nu = stand.sets().stream().map(set -> set.kenmerk().hash()).collect(Collectors.toSet());
        if (!nu.containsAll(eerder.regelsets())) {
            throw new Onbruikbaar("De adviezen in \"" + bestand
                    + "\" zijn gemaakt met andere regels dan die van nu. Door elkaar zijn ze niet te vertrouwen. Geef met"
                    + " --rules de regels van toen, of begin opnieuw met --overschrijf.");
        }
    }

    private void slaOver(Path bestand, Eerderwerk eerder) throws IOException {
        Regel laatste = null;
        long aantal = eerder.telling().casussen();
        for (long i = 0; i < aantal; i++) {
            laatste = regels.volgende();
            if (laatste == null) {
                throw new Onbruikbaar("In \"" + bestand + "\" staan " + aantal + " antwoorden, maar er zijn maar " + i
                        + " casussen. Zijn dit dezelfde casussen als eerst? Er is niets aan het bestand veranderd.");
            }
        }
        if (laatste != null && !Antwoordregel.hoortBij(eerder.laatste(), laatste)) {
            throw new Onbruikbaar(
                    "De laatste regel in \"" + bestand + "\" is geen antwoord op regel " + laatste.nummer()
                            + " van de casussen. Zijn dit dezelfde casussen als eerst? Er is niets aan het bestand veranderd.");
        }
    }
}
