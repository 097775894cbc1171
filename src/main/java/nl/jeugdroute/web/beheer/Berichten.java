// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

/** Names under which one page hands a message to the next. */
final class Berichten {

    /** Something was done. */
    static final String GELUKT = "gelukt";
    /** Something could not be done, and why. */
    static final String FOUT = "weigering";
    /** Findings about an uploaded file. */
    static final String OPLAADFOUTEN = "oplaadfouten";

    private Berichten() {}
}
