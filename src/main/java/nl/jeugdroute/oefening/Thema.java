// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a story is about; trainees choose and are scored by it. */
public enum Thema {
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

    private final String naam;

    Thema(String naam) {
        this.naam = naam;
    }

    /** The theme as it stands in the table and on the page. */
    public String naam() {
        return naam;
    }

    /** The theme with this name. */
    static Optional<Thema> van(String naam) {
        return Arrays.stream(values()).filter(thema -> thema.naam.equals(naam)).findFirst();
    }

    static List<String> namen() {
        return Arrays.stream(values()).map(Thema::naam).toList();
    }
}
