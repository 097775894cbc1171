// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a pack as plain DRL, for people who know Drools. */
@Command(
        name = "drl",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = "Schrijft een pakket als gewone DRL, voor wie Drools kent.")
final class ExporteerDrl implements Callable<Integer> {

    private final Stromen stromen;

    @Mixin
    private Regelmap regels;

    @Parameters(index = "0", paramLabel = "PAKKET", description = "Het pakket, zoals noordoostpolder.")
    private String pakket;

    @Option(
            names = "--peildatum",
            paramLabel = "JJJJ-MM-DD",
            description = "De dag waarvan de regels tellen; anders vandaag, of de laatste dag van het pakket.")
    private LocalDate peildatum;

    ExporteerDrl(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() throws IOException {
        try {
            String drl = regels.laad(Clock.systemUTC()).voor(pakket, peildatum).drl();
            stromen.uit().write(drl.getBytes(StandardCharsets.UTF_8));
            stromen.uit().flush();
            return Opdrachtregel.GOED;
        } catch (OnbekendPakket | GeenRegelsOpDatum geenRegels) {
            throw new Onbruikbaar(geenRegels.getMessage());
        }
    }
}
