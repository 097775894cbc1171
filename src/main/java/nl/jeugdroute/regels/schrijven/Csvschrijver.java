// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.schrijven;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.regels.tabel.Vingerafdruk;

/**
 * The canonical file of a table: {@code ;}, UTF-8 with BOM, CRLF, rows in natural order of id and then of date, quotes
 * only where they are needed. Dutch Excel opens it right with a double click.
 */
public final class Csvschrijver {

    private static final String BOM = "\uFEFF";
    private static final String REGELEINDE = "\r\n";
    /** A row that follows itself from a later day has the same id; the earlier one comes first. */
    private static final Comparator<Rij> OP_ID =
            Comparator.comparing(Rij::id, NatuurlijkeOrde.INSTANTIE).thenComparing(rij -> rij.cel("geldig_van"));

    private Csvschrijver() {}

    /** The bytes of a table with these columns and rows; the order in which the rows come does not matter. */
    public static byte[] schrijf(List<String> kop, List<Rij> rijen) {
        StringBuilder tekst = new StringBuilder(BOM).append(regel(kop)).append(REGELEINDE);
        opVolgorde(rijen).stream()
                .map(rij -> regel(kop.stream().map(rij::cel).toList()))
                .forEach(regel -> tekst.append(regel).append(REGELEINDE));
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The rows in the order of the file. */
    public static List<Rij> opVolgorde(List<Rij> rijen) {
        return rijen.stream().sorted(OP_ID).toList();
    }

    /** The bytes of a table. */
    public static byte[] schrijf(Tabel tabel) {
        return schrijf(tabel.kolommen().stream().map(Kolom::naam).toList(), tabel.rijen());
    }

    /** The fingerprint of a table: SHA-256 of its canonical file, in hexadecimal. */
    public static String hash(Tabel tabel) {
        return hash(schrijf(tabel));
    }

    /** The fingerprint of the bytes of a canonical file. */
    public static String hash(byte[] bestand) {
        return Vingerafdruk.van(bestand);
    }

    private static String regel(List<String> cellen) {
        return cellen.stream().map(Csvschrijver::cel).collect(Collectors.joining(";"));
    }

    private static String cel(String tekst) {
        boolean aanhalen =
                tekst.chars().anyMatch(teken -> teken == ';' || teken == '"' || teken == '\n' || teken == '\r');
        return aanhalen ? '"' + tekst.replace("\"", "\"\"") + '"' : tekst;
    }
}
