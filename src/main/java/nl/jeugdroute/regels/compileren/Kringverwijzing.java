// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.compileren;

import java.util.List;

/** Rows wait for each other, so none of them can ever have its turn. */
public final class Kringverwijzing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Kringverwijzing(List<String> rijen) {
        super("Deze rijen wachten op elkaar: " + String.join(", ", rijen) + ". Verbreek de kring.");
    }
}
