// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;

/** The fingerprint of a rule set: SHA-256 over every cell in force and the hand-written rules, in one fixed order. */
final class Sethash {

    private Sethash() {}

    static String van(List<Tabel> tabellen, Kern kern) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            voeg(hash, kern.tekst());
            tabellen.stream()
                    .sorted(Comparator.comparing(Tabel::laag).thenComparing(Tabel::naam))
                    .forEach(tabel -> voeg(hash, tabel));
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static void voeg(MessageDigest hash, Tabel tabel) {
        voeg(hash, tabel.laag() + "/" + tabel.naam());
        tabel.rijen().stream().sorted(Comparator.comparing(Rij::id)).forEach(rij -> tabel.kolommen()
                .forEach(kolom -> voeg(hash, kolom.naam() + "=" + rij.cel(kolom.naam()))));
    }

    /** Length first, so that two cells can never read as one. */
    private static void voeg(MessageDigest hash, String tekst) {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        hash.update(bytes);
    }
}
