// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vragen;

import java.util.List;

/**
 * Questions that belong together, with smaller blocks inside.
 *
 * @param open whether the block starts open
 * @param aantal number of questions, those of the inner blocks included
 * @param beantwoord number of them with an answer
 */
public record Vragenblok(
        String id,
        String titel,
        String waarover,
        boolean open,
        int aantal,
        int beantwoord,
        List<Vraag> vragen,
        List<Vragenblok> onderdelen) {

    public Vragenblok {
        vragen = List.copyOf(vragen);
        onderdelen = List.copyOf(onderdelen);
    }
}
