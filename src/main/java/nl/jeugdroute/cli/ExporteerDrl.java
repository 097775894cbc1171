// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
    private Pakketkeuze keuze;

    ExporteerDrl(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() throws IOException {
        stromen.uit().write(keuze.laad().set().drl().getBytes(StandardCharsets.UTF_8));
        stromen.uit().flush();
        return Opdrachtregel.GOED;
    }
}
