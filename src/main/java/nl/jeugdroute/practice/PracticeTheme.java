// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Practice theme: what a story is about; trainees choose and are scored by it. */
public enum PracticeTheme {
    VEILIGHEID("Veiligheid"),
    OPVOEDEN("Opvoeden"),
    SCHEIDING("Scheiding"),
    SCHOOL("School"),
    GGZ("Ggz"),
    BEPERKING("Beperking"),
    VERBLIJF("Verblijf"),
    PGB("Pgb"),
    ACHTTIEN_PLUS("18 plus"),
    MAATREGEL("Maatregel"),
    SAMENWERKING("Samenwerking"),
    ONBEKEND("Onbekend");

    private final String displayName;

    PracticeTheme(String displayName) {
        this.displayName = displayName;
    }

    /** The theme as it stands in the table and on the page. */
    public String displayName() {
        return displayName;
    }

    /** The theme with this name. */
    static Optional<PracticeTheme> of(String displayName) {
        return Arrays.stream(values())
                .filter(theme -> theme.displayName.equals(displayName))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(PracticeTheme::displayName).toList();
    }
}
