// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.jeugdroute.dmn.geval.Testgeval;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.dmn.xml.Testgevalschrijver;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the examples of a pack as test cases for its DMN model: the facts, and the advies they must give. */
@Command(
        name = "dmn-tests",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = "Schrijft de voorbeelden van een pakket als testgevallen (TCK) bij de DMN.")
final class ExporteerDmnTests implements Callable<Integer> {

    private final Stromen stromen;

    @Mixin
    private Pakketkeuze keuze;

    ExporteerDmnTests(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() throws IOException {
        Pakketkeuze.Keuze gekozen = keuze.laad();
        Dmnmodel model = ExporteerDmn.model(gekozen.set());
        ByteArrayOutputStream heel = new ByteArrayOutputStream();
        Testgevalschrijver.schrijf(model, gevallen(gekozen, model), heel);
        heel.writeTo(stromen.uit());
        stromen.uit().flush();
        return Opdrachtregel.GOED;
    }

    /** Only examples about a day on which these very rows are in force. */
    private static List<Testgeval> gevallen(Pakketkeuze.Keuze gekozen, Dmnmodel model) {
        Regelset set = gekozen.set();
        String pakket = set.kenmerk().id();
        Regelstand stand = Voorbeelden.binnenDeDagen(gekozen.stand(), pakket);
        Triage triage = new Triage(new Regelbibliotheek(stand), Clock.systemUTC());
        List<Testgeval> gevallen = new ArrayList<>();
        for (Voorbeeld voorbeeld : Voorbeelden.van(stand, pakket).voorbeelden()) {
            if (stand.voor(pakket, voorbeeld.casus().peildatum())
                    .kenmerk()
                    .hash()
                    .equals(set.kenmerk().hash())) {
                gevallen.add(Testgeval.van(
                        voorbeeld.id(),
                        voorbeeld.titel(),
                        voorbeeld.casus(),
                        triage.adviseer(voorbeeld.casus(), set, gekozen.peildatum()),
                        set,
                        model));
            }
        }
        return gevallen;
    }
}
