// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.Locale;

/** Upload: a file somebody sent: its name, without folders and strange characters, and its bytes. */
public record Upload(String name, byte[] content) {

    private static final int MAX_NAME_LENGTH = 100;

    public Upload {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        name = bare.isEmpty() ? "bestand" : bare.substring(Math.max(0, bare.length() - MAX_NAME_LENGTH));
    }

    boolean endsWith(String kind) {
        return name.toLowerCase(Locale.ROOT).endsWith(kind);
    }

    /** The end of the name that tells the kind, from the last dot. */
    String extension() {
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }
}
