// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking.onderwerp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.jeugdroute.regels.lezen.Bevindingen;
import nl.jeugdroute.regels.lezen.Csvlezer;
import nl.jeugdroute.regels.lezen.Tabelinhoud;
import nl.jeugdroute.regels.tabel.Rij;

/** Reads the tables that travel with the application. What is wrong in them is ours to mend, so it stops at once. */
final class Tabelbestand {

    private Tabelbestand() {}

    static List<Rij> lees(String naam) {
        Bevindingen bevindingen = new Bevindingen();
        try (InputStream in = Tabelbestand.class.getResourceAsStream("/vergelijking/" + naam)) {
            if (in == null) {
                throw new IllegalStateException("no such table: " + naam);
            }
            List<Rij> rijen = new Csvlezer(bevindingen)
                    .lees(naam, in.readAllBytes())
                    .map(Tabelinhoud::rijen)
                    .orElse(List.of());
            if (!bevindingen.leeg()) {
                throw new IllegalStateException(bevindingen.lijst().toString());
            }
            return rijen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
