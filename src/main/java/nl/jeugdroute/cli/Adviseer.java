// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import nl.jeugdroute.contract.Adviesstroom;
import nl.jeugdroute.contract.Adviesstroom.Telling;
import nl.jeugdroute.contract.Adviseur;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.contract.Uitkomst;
import nl.jeugdroute.contract.Uitkomst.Geweigerd;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.triage.Triage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads cases and prints their adviezen, in the form in which the cases came. */
@Command(
        name = "adviseer",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = {
            "Leest casussen als JSON en schrijft adviezen als JSON.",
            "Kan een casus zijn, een JSON-lijst van casussen, of NDJSON: op elke regel een casus.",
            "Uitkomst: 0 goed, 1 bij een of meer casussen was er een probleem, 2 onbruikbaar."
        })
final class Adviseer implements Callable<Integer> {

    private final Stromen stromen;

    @Mixin
    private Regelmap regels;

    @Mixin
    private Casusinvoer invoer;

    Adviseer(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() throws IOException {
        Path pad = invoer.pad();
        Clock klok = Clock.systemUTC();
        Regelbibliotheek bibliotheek = regels.laad(klok);
        Adviseur adviseur = new Adviseur(new Casuslezer(bibliotheek), new Triage(bibliotheek, klok));
        OutputStream uit = new BufferedOutputStream(stromen.uit(), 64 * 1024);
        try (BufferedInputStream in = invoer.open(stromen)) {
            Telling telling = switch (Invoervorm.van(in)) {
                case LEEG -> throw new Onbruikbaar("Er staat niets in de invoer. Geef een casus als JSON.");
                case ENKEL -> enkel(adviseur, in, uit);
                case LIJST -> new Adviesstroom(adviseur).verwerkLijst(in, uit);
                case REGELS -> regels(adviseur, in, uit, pad);
            };
            uit.flush();
            return besluit(telling);
        }
    }

    private static Telling enkel(Adviseur adviseur, InputStream in, OutputStream uit) throws IOException {
        Uitkomst uitkomst = adviseur.adviseer(in.readNBytes(Adviseur.GROOTSTE_CASUS + 1));
        String json = Json.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(Json.mapper().readTree(Adviesstroom.alsJson(uitkomst)));
        uit.write((json + "\n").getBytes(StandardCharsets.UTF_8));
        return new Telling(1, uitkomst instanceof Geweigerd ? 1 : 0);
    }

    private Telling regels(Adviseur adviseur, InputStream in, OutputStream uit, @Nullable Path pad) throws IOException {
        // Counting reads the file a first time; a pipe can be read only once.
        long aantal = pad != null && Files.isRegularFile(pad) ? Voortgang.regels(pad) : 0;
        Adviesstroom stroom = new Adviesstroom(adviseur);
        if (aantal <= Voortgang.VEEL_REGELS || !Voortgang.opTerminal()) {
            LongConsumer stil = gedaan -> {};
            return stroom.verwerk(in, uit, stil);
        }
        try (Voortgang balk = new Voortgang(stromen.fout(), aantal)) {
            return stroom.verwerk(in, uit, balk);
        }
    }

    private int besluit(Telling telling) {
        if (telling.problemen() == 0) {
            return Opdrachtregel.GOED;
        }
        stromen.fout()
                .printf(
                        "Bij %d van %d casussen was er een probleem; daar staat het probleem in plaats van een"
                                + " advies.%n",
                        telling.problemen(), telling.casussen());
        return Opdrachtregel.FOUTEN;
    }
}
