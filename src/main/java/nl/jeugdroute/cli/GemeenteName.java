// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Gemeente name: the name of a municipality with the id of its folder: {@code Aa en Hunze} becomes {@code aa-en-hunze}.
 *
 * @param name as people write it
 * @param id lower-case letters and hyphens, safe as the name of a folder
 */
record GemeenteName(String name, String id) {

    private static final int MAX_LENGTH = 60;
    private static final Pattern NAME = Pattern.compile("['’]?\\p{L}[\\p{L}\\p{M} .,'’()/-]*");

    /**
     * Reads a name.
     *
     * @throws CommandFailedException in Dutch, when no municipality can be called so
     */
    static GemeenteName of(String given) {
        if (given.indexOf('\uFFFD') >= 0) {
            throw new CommandFailedException(
                    "Uw terminal geeft letters met een accent niet goed door. Zet de taal van de terminal op UTF-8, zoals"
                            + " LC_ALL=C.UTF-8, en probeer het opnieuw.");
        }
        // The same name however a keyboard, a web page or a Mac writes its accents, spaces and hyphens.
        String name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[\\h\\s]+", " ")
                .replaceAll("[\u2010\u2011\u2012\u2013]", "-")
                .strip();
        if (name.length() > MAX_LENGTH || !NAME.matcher(name).matches()) {
            throw new CommandFailedException(
                    "\"" + (name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) + "…" : name)
                            + "\" kan geen naam van een gemeente zijn. Gebruik letters, spaties, komma's en streepjes, hooguit "
                            + MAX_LENGTH + " tekens, zoals \"Aa en Hunze\".");
        }
        String id = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-")
                .replaceAll("^-+|-+$", "");
        if (id.isEmpty()) {
            throw new CommandFailedException(
                    "Van \"" + name + "\" kunnen wij geen mapnaam maken. Gebruik gewone letters.");
        }
        return new GemeenteName(name, id);
    }
}
