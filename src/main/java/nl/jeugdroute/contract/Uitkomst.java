// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;

/** What a given text leads to: an advies about its case, or the problem with it. */
public sealed interface Uitkomst {

    /** The case was read and evaluated. */
    record Geadviseerd(Casus casus, Advies advies) implements Uitkomst {}

    /** There is no advies. */
    record Geweigerd(Probleem probleem) implements Uitkomst {}
}
