// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdroute.regels.lezen.Tabelbestand;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Rij;

/** The one way a table is written: so that one changed cell is one changed line, and the same table has the same hash. */
final class Canoniek {

    private static final String BOM = "\uFEFF";

    private Canoniek() {}

    static String schrijf(Tabelbestand tabel) {
        StringBuilder tekst = new StringBuilder(BOM);
        regel(tekst, tabel.kop(), Function.identity());
        tabel.rijen().stream()
                .sorted(Comparator.comparing(Rij::id, NatuurlijkeOrde.INSTANTIE))
                .forEach(rij -> regel(tekst, tabel.kop(), rij::cel));
        return tekst.toString();
    }

    private static void regel(StringBuilder tekst, List<String> kop, Function<String, String> cel) {
        tekst.append(kop.stream().map(cel).map(Canoniek::cel).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String cel(String cel) {
        boolean aanhalen = cel.indexOf(';') >= 0
                || cel.indexOf('"') >= 0
                || cel.indexOf('\n') >= 0
                || cel.indexOf('\r') >= 0;
        return aanhalen ? '"' + cel.replace("\"", "\"\"") + '"' : cel;
    }

    static String hash(Tabelbestand tabel) {
        return hash(schrijf(tabel));
    }

    static String hash(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
