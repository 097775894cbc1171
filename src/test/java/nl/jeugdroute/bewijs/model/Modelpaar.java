// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.util.Collection;
import java.util.List;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;

/** Two rule sets in one space that tells apart what promises ask as well, so that one model serves both questions. */
public record Modelpaar(Regelmodel nu, Regelmodel straks) {

    public static Modelpaar van(Regelset nu, Regelset straks, Collection<Celvoorwaarde> verder, Grens grens) {
        Feitenruimte feiten = Ruimtebouwer.bouw(List.of(nu, straks), verder, grens);
        return new Modelpaar(Modelbouwer.bouw(feiten, nu), Modelbouwer.bouw(feiten, straks));
    }
}
