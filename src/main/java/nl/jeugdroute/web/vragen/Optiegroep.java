// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vragen;

import java.util.List;

/** Answers that belong together; the title is empty when there is only one group. */
public record Optiegroep(String titel, List<Optie> opties) {

    public Optiegroep {
        opties = List.copyOf(opties);
    }
}
