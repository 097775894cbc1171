// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import nl.jeugdroute.dmn.bouw.Dmnbouwer;
import nl.jeugdroute.dmn.bouw.NietUitTeDrukken;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.dmn.xml.Dmnschrijver;
import nl.jeugdroute.regels.Regelset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a pack as a DMN model, for engines and modelers that are not ours. */
@Command(
        name = "dmn",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = "Schrijft een pakket als DMN 1.3, voor andere programma's met beslistabellen.")
final class ExporteerDmn implements Callable<Integer> {

    private final Stromen stromen;

    @Mixin
    private Pakketkeuze keuze;

    ExporteerDmn(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() throws IOException {
        ByteArrayOutputStream heel = new ByteArrayOutputStream();
        Dmnschrijver.schrijf(model(keuze.laad().set()), heel);
        heel.writeTo(stromen.uit());
        stromen.uit().flush();
        return Opdrachtregel.GOED;
    }

    static Dmnmodel model(Regelset set) {
        try {
            return Dmnbouwer.bouw(set);
        } catch (NietUitTeDrukken weigering) {
            throw new Onbruikbaar(weigering.getMessage());
        }
    }
}
