// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

/** A text that is not JSON, with one error in Dutch that names the place. */
public final class OnleesbareJson extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Invoerfout fout;

    OnleesbareJson(Invoerfout fout) {
        super(fout.melding());
        this.fout = fout;
    }

    /** What is wrong and where. */
    public Invoerfout fout() {
        return fout;
    }
}
