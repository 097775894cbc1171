// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.util.List;
import nl.jeugdroute.regels.lezen.Bevindingen;
import nl.jeugdroute.regels.lezen.Inhoudbouwer;
import nl.jeugdroute.regels.lezen.Ruwerij;
import org.jspecify.annotations.Nullable;

/** A sheet as text, with what only Excel can do to a cell and a rule table cannot carry. */
record Blad(List<Ruwerij> rijen, List<Vondst> vondsten) {

    /** Something wrong with a row, or with one cell of it. */
    record Vondst(int rij, int plaats, @Nullable String waarde, String melding) {

        static final int HELE_RIJ = -1;
    }

    /** Tells the finds with the names of row and column, as far as the sheet has them. */
    void meld(String bestand, Bevindingen bevindingen) {
        Ruwerij kop = rijen.isEmpty() ? new Ruwerij(1, List.of()) : rijen.get(0);
        int id = kop.cellen().indexOf("id");
        for (Vondst vondst : vondsten) {
            String rij = rijen.stream()
                    .filter(r -> r.nummer() == vondst.rij() && r != kop)
                    .map(r -> r.cel(id))
                    .findFirst()
                    .orElse(null);
            String kolom = kop.cel(vondst.plaats()).isEmpty() ? letter(vondst) : kop.cel(vondst.plaats());
            bevindingen.cel(bestand, vondst.rij(), rij, kolom, vondst.waarde(), vondst.melding());
        }
    }

    private static @Nullable String letter(Vondst vondst) {
        return vondst.plaats() == Vondst.HELE_RIJ ? null : Inhoudbouwer.letter(vondst.plaats());
    }
}
