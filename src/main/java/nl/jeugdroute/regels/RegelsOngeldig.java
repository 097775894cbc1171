// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.regels.tabel.Bevinding;

/** The rule files cannot be used; carries every finding at once. */
public final class RegelsOngeldig extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Bevinding> bevindingen;

    public RegelsOngeldig(List<Bevinding> bevindingen) {
        super(bevindingen.size() + " bevinding(en) in de regelbestanden:\n"
                + bevindingen.stream().map(Bevinding::regel).collect(Collectors.joining("\n")));
        this.bevindingen = List.copyOf(bevindingen);
    }

    /** All findings, ordered by file and row. */
    public List<Bevinding> bevindingen() {
        return bevindingen;
    }
}
