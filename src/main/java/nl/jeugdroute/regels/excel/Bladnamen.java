// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.util.regex.Pattern;

/** The names and texts the writer and the reader of Excel files agree on. */
final class Bladnamen {

    static final String UITLEG = "Uitleg";
    static final String HERKOMST = "Herkomst";

    static final String PAKKET = "Pakket";
    static final String LAAG = "Laag";
    static final String TABEL = "Tabel";
    static final String HASH = "Hash van de tabel";
    static final String DATUM = "Gemaakt op";

    /** How the file format writes characters XML cannot hold; ordinary text that looks like it must be escaped. */
    static final Pattern ONTSNAPPING = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Bladnamen() {}
}
