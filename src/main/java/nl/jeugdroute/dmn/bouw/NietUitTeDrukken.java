// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.regels.tabel.Bevinding;

/** Rows say something that DMN cannot; the message is Dutch and names each row. Nothing is exported then. */
public final class NietUitTeDrukken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Bevinding> bevindingen;

    public NietUitTeDrukken(List<Bevinding> bevindingen) {
        super("Deze regels zijn niet in DMN uit te drukken. Er is niets geschreven.\n"
                + bevindingen.stream().map(Bevinding::regel).collect(Collectors.joining("\n")));
        this.bevindingen = List.copyOf(bevindingen);
    }

    /** Each row and why. */
    public List<Bevinding> bevindingen() {
        return bevindingen;
    }
}
