// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.util.List;

/** No pack with this id; carries the ids that exist. */
public final class OnbekendPakket extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> bekend;

    public OnbekendPakket(List<String> bekend) {
        super("Dit pakket kennen wij niet. Kies uit: " + String.join(", ", bekend) + ".");
        this.bekend = List.copyOf(bekend);
    }

    /** The known pack ids. */
    public List<String> bekend() {
        return bekend;
    }
}
