// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.regex.Pattern;

/** Sheet names: the names and texts the writer and the reader of Excel files agree on. */
public final class SheetNames {

    static final String HELP_TEXT = "Uitleg";
    static final String ORIGIN = "Herkomst";

    static final String PACK = "Pakket";
    static final String LAYER = "Laag";
    static final String TABLE = "Tabel";
    static final String HASH = "Hash van de tabel";
    static final String DATE = "Gemaakt op";

    /** How the file format writes characters XML cannot hold; ordinary text that looks like it must be escaped. */
    public static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SheetNames() {}
}
