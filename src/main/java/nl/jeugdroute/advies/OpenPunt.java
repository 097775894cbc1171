// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import java.util.List;

/** Open punt: a point the source leaves open; the product shows every reading and chooses none. */
public record OpenPunt(int id, String vraag, List<Lezing> lezingen, String beslisser) {

    public OpenPunt {
        lezingen = List.copyOf(lezingen);
    }
}
