// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.util.List;

/** A file that is refused before its cells count; each sentence is a reason in Dutch. */
final class OnleesbaarBestand extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> redenen;

    OnleesbaarBestand(String reden) {
        this(List.of(reden));
    }

    OnleesbaarBestand(List<String> redenen) {
        super(String.join(" ", redenen), null, false, false);
        this.redenen = List.copyOf(redenen);
    }

    List<String> redenen() {
        return redenen;
    }
}
