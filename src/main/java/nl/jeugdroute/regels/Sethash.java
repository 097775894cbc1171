// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;

/**
 * The fingerprint of a rule set: SHA-256 over every cell in force, what its sources are called, the sentences every
 * advies carries and the hand-written rules, in one fixed order. Two sets with the same hash give the same adviezen.
 */
final class Sethash {

    private Sethash() {}

    static String van(Samenstelling rijen, Kern kern) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            voeg(hash, kern.tekst());
            rijen.voorbehoud().forEach(zin -> voeg(hash, zin));
            rijen.regelboek().regels().values().stream()
                    .flatMap(regel -> regel.bronnen().stream())
                    .map(Bron::toString)
                    .distinct()
                    .sorted()
                    .forEach(bron -> voeg(hash, bron));
            rijen.tabellen().stream()
                    .sorted(Comparator.comparing(Tabel::laag).thenComparing(Tabel::naam))
                    .forEach(tabel -> voeg(hash, tabel));
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static void voeg(MessageDigest hash, Tabel tabel) {
        voeg(hash, tabel.laag() + "/" + tabel.naam());
        tabel.rijen().stream()
                .sorted(Comparator.comparing(Rij::id))
                .forEach(rij ->
                        tabel.kolommen().forEach(kolom -> voeg(hash, kolom.naam() + "=" + rij.cel(kolom.naam()))));
    }

    /** Length first, so that two cells can never read as one. */
    private static void voeg(MessageDigest hash, String tekst) {
        byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        hash.update(bytes);
    }
}
