// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.util.Locale;

/** A file somebody sent: its name, without folders and strange characters, and its bytes. */
public record Upload(String naam, byte[] inhoud) {

    private static final int LANGSTE_NAAM = 100;

    public Upload {
        String kaal = naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        naam = kaal.isEmpty() ? "bestand" : kaal.substring(Math.max(0, kaal.length() - LANGSTE_NAAM));
    }

    boolean eindigtOp(String soort) {
        return naam.toLowerCase(Locale.ROOT).endsWith(soort);
    }
}
