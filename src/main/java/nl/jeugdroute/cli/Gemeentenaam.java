// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a municipality with the id of its folder: {@code Aa en Hunze} becomes {@code aa-en-hunze}.
 *
 * @param naam as people write it
 * @param id lower-case letters and hyphens, safe as the name of a folder
 */
record Gemeentenaam(String naam, String id) {

    private static final int LANGSTE = 60;
    private static final Pattern NAAM = Pattern.compile("['’]?\\p{L}[\\p{L} .'’()-]*");

    /**
     * Reads a name.
     *
     * @throws Onbruikbaar in Dutch, when no municipality can be called so
     */
    static Gemeentenaam van(String gegeven) {
        String naam = gegeven.strip();
        if (naam.length() > LANGSTE || !NAAM.matcher(naam).matches()) {
            throw new Onbruikbaar("\"" + (naam.length() > LANGSTE ? naam.substring(0, LANGSTE) + "…" : naam)
                    + "\" kan geen naam van een gemeente zijn. Gebruik letters, spaties en streepjes, hooguit "
                    + LANGSTE + " tekens, zoals \"Aa en Hunze\".");
        }
        String id = Normalizer.normalize(naam, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-")
                .replaceAll("^-+|-+$", "");
        if (id.isEmpty()) {
            throw new Onbruikbaar("Van \"" + naam + "\" kunnen wij geen mapnaam maken. Gebruik gewone letters.");
        }
        return new Gemeentenaam(naam, id);
    }
}
