// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change does to cases.
 *
 * @param wijzigingen what changed, in short lines
 * @param cijfers the numbers to begin with
 * @param kolommen names of the routes, left to right and top to bottom
 * @param groepen the cases that differ, by where they go from and to
 * @param getoond how many of them the page shows
 * @param domein what changes over every combination of facts, or null when nothing was worked out
 */
record Impactpagina(
        List<Wijziging> wijzigingen,
        List<Cijfer> cijfers,
        List<String> kolommen,
        List<Matrixrij> matrix,
        List<Groep> groepen,
        int getoond,
        int anders,
        @Nullable Domeinblok domein,
        List<String> nietMeegenomen) {

    /** A changed cell or row. */
    record Wijziging(String rij, String kolom, String nu, String straks, String aard) {}

    /** A number with what it means. */
    record Cijfer(String getal, String betekenis, String toelichting) {}

    /** A row of the matrix. */
    record Matrixrij(String naam, List<Vak> vakken) {}

    /** A cell of the matrix; {@code anker} is empty when there is nothing to read. */
    record Vak(int aantal, boolean blijft, String anker) {

        /** The look: nul, blijft or anders. */
        public String soort() {
            return aantal == 0 ? "nul" : blijft ? "blijft" : "anders";
        }
    }

    /** Cases that make the same move. */
    record Groep(String anker, String titel, List<Verschilregel> verschillen) {}

    /** One case before and after. */
    record Verschilregel(
            String naam,
            String titel,
            Kant nu,
            Kant straks,
            String richting,
            List<String> zinnen,
            List<Veldregel> velden,
            List<String> rijen) {}

    /** One side. */
    record Kant(String route, String instructie, String urgentie) {}

    /** A part that differs, cut into pieces. */
    record Veldregel(String naam, List<Stuk> nu, List<Stuk> straks) {}

    /** A piece of text; {@code anders} when the other side does not have it. */
    record Stuk(String tekst, boolean anders) {}
}
