// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.util.List;
import nl.jeugdroute.casus.Casus;

/** What reading a case gives: the case, or everything that is wrong with it. */
public sealed interface Leesresultaat {

    /** The case can be evaluated. */
    record Gelezen(Casus casus) implements Leesresultaat {}

    /** The case cannot be evaluated; there is at least one error. */
    record Fouten(List<Invoerfout> fouten) implements Leesresultaat {

        public Fouten {
            fouten = List.copyOf(fouten);
        }
    }
}
