// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.nio.charset.StandardCharsets;
import nl.jeugdroute.regels.lezen.Tabelinhoud;
import nl.jeugdroute.regels.schrijven.Csvschrijver;

/** The canonical file of a table as text, and its fingerprint; the database keeps text. */
final class Canoniek {

    private Canoniek() {}

    static String schrijf(Tabelinhoud tabel) {
        return new String(Csvschrijver.schrijf(tabel.kop(), tabel.rijen()), StandardCharsets.UTF_8);
    }

    static String hash(Tabelinhoud tabel) {
        return Csvschrijver.hash(Csvschrijver.schrijf(tabel.kop(), tabel.rijen()));
    }

    static String hash(String tekst) {
        return Csvschrijver.hash(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
