// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.jeugdroute.contract.Adviesstroom;
import nl.jeugdroute.contract.Adviesstroom.Telling;
import nl.jeugdroute.contract.Adviseur;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.contract.Regellezer;
import nl.jeugdroute.contract.Uitkomst;
import nl.jeugdroute.contract.Uitkomst.Geweigerd;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.triage.Triage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads cases and prints their adviezen, in the form in which the cases came. */
@Command(
        name = "adviseer",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = {
            "Leest casussen als JSON en schrijft adviezen als JSON.",
            "Kan een casus zijn, een JSON-lijst van casussen, of NDJSON: op elke regel een casus.",
            "Zijn het er veel, kies dan --uit BESTAND. Houdt het dan op, bijvoorbeeld door een volle schijf, dan gaat --verder"
                    + " door waar het bestand ophoudt.",
            "Uitkomst: 0 goed, 1 bij een of meer casussen was er een probleem, 2 onbruikbaar of niet af,"
                    + " 141 de lezer van de uitvoer stopte."
        })
final class Adviseer implements Callable<Integer> {

    private static final String LEEG = "Er staat niets in de invoer. Geef een casus als JSON.";

    private final Stromen stromen;

    @Mixin
    private Regelmap regels;

    @Mixin
    private Casusinvoer invoer;

    @Mixin
    private Uitvoerkeuze uitvoer;

    @Spec
    private CommandSpec zelf;

    Adviseer(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() throws IOException {
        Path pad = invoer.pad();
        uitvoer.controleer(pad);
        Clock klok = Clock.systemUTC();
        Regelbibliotheek bibliotheek = regels.laad(klok);
        Adviseur adviseur = new Adviseur(new Casuslezer(bibliotheek), new Triage(bibliotheek, klok));
        Telling telling;
        try (Voortgang voortgang = Voortgang.bij(pad, stromen.fout());
                BufferedInputStream in = invoer.open(stromen, voortgang::meet)) {
            Invoervorm vorm = Invoervorm.van(in);
            if (vorm == Invoervorm.LEEG) {
                throw new Onbruikbaar(LEEG);
            }
            telling = vorm == Invoervorm.REGELS
                    ? regels(adviseur, bibliotheek.stand(), in, voortgang)
                    : ineens(adviseur, vorm, in);
        }
        return besluit(telling);
    }

    private Telling regels(Adviseur adviseur, Regelstand stand, InputStream in, Voortgang voortgang)
            throws IOException {
        Regelwerk werk = new Regelwerk(
                new Adviesstroom(adviseur),
                new Regellezer(in, Adviseur.GROOTSTE_CASUS),
                new Vervolg(zelf.root().commandLine().getParseResult().originalArgs(), uitvoer.bestand()),
                stromen.fout());
        Telling telling = uitvoer.verder()
                ? werk.doeVerder(Objects.requireNonNull(uitvoer.bestand()), stand, voortgang)
                : werk.doe(uitvoer.opnieuw(stromen), voortgang);
        if (telling.casussen() == 0) {
            throw new Onbruikbaar(LEEG);
        }
        return telling;
    }

    private Telling ineens(Adviseur adviseur, Invoervorm vorm, InputStream in) throws IOException {
        if (uitvoer.verder()) {
            throw new Onbruikbaar(
                    "Verdergaan kan alleen als elke casus op een eigen regel staat (NDJSON). Begin opnieuw met"
                            + " --overschrijf.");
        }
        try (OutputStream uit = new BufferedOutputStream(uitvoer.opnieuw(stromen), 64 * 1024)) {
            return vorm == Invoervorm.LIJST
                    ? new Adviesstroom(adviseur).verwerkLijst(in, uit)
                    : enkel(adviseur, in, uit);
        } catch (Schrijffout stopt) {
            if (stopt.stil() || vorm == Invoervorm.ENKEL) {
                throw stopt;
            }
            throw new Onbruikbaar(stopt.getMessage() + String.format("%n")
                    + "De lijst is niet af en begint een volgende keer opnieuw. Staat elke casus op een eigen regel (NDJSON),"
                    + " dan kunt u verdergaan waar het ophield.");
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
