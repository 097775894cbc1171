// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.time.Clock;
import java.time.LocalDate;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rules to export: a pack and a day, shared by all forms. */
final class Pakketkeuze {

    @Mixin
    private Regelmap regels;

    @Parameters(index = "0", paramLabel = "PAKKET", description = "Het pakket, zoals noordoostpolder.")
    private String pakket;

    @Option(
            names = {"--peildatum", "--op"},
            paramLabel = "JJJJ-MM-DD",
            description = "De dag waarvan de regels tellen; anders vandaag, of de laatste dag van het pakket.")
    private LocalDate peildatum;

    /** The rules of one pack on one day, among all rules of the folder. */
    record Keuze(Regelstand stand, Regelset set, LocalDate peildatum) {}

    Keuze laad() {
        Regelstand stand = regels.laad(Clock.systemUTC()).stand();
        try {
            return new Keuze(stand, stand.voor(pakket, peildatum), stand.peildatum(pakket, peildatum));
        } catch (OnbekendPakket | GeenRegelsOpDatum geenRegels) {
            throw new Onbruikbaar(geenRegels.getMessage());
        }
    }
}
