// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jeugdroute.privacy.BsnDetector;
import nl.jeugdroute.privacy.TypedText;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.UploadReadResult;

/** Privacy of an upload: a table tells about rules, so a number that could be somebody's is refused and not repeated. */
final class UploadPrivacy {

    private static final String MESSAGE =
            "Hier staat een getal dat op een burgerservicenummer lijkt. Dat bewaren wij niet. Haal het weg.";

    private static final Pattern PHONE = Pattern.compile("(?:[0+(][0-9 ()+-]{2,17}|1[0-9]{2})");

    private UploadPrivacy() {}

    /** Whether this is a telephone number in the column for it; its digits are no BSN. */
    static boolean isPhoneNumber(String column, String cell) {
        return column.equals("telefoon") && PHONE.matcher(cell).matches();
    }

    /** A finding for every cell of an upload that could hold a BSN. */
    static List<Finding> numbersOfPeople(RuleTable table, UploadReadResult.ReadUpload upload) {
        return upload.rows().stream()
                .flatMap(row -> row.cells().entrySet().stream()
                        .filter(cell -> !isPhoneNumber(cell.getKey(), cell.getValue()))
                        .filter(cell -> TypedText.holdsBsn(cell.getValue()))
                        .map(cell -> new Finding(table.file(), row.number(), name(row), cell.getKey(), null, MESSAGE)))
                .toList();
    }

    /** The findings, of which none repeats a number that could be a BSN. */
    static List<Finding> withoutNumbersOfPeople(List<Finding> findings) {
        return findings.stream().map(UploadPrivacy::withoutNumber).toList();
    }

    private static Finding withoutNumber(Finding finding) {
        boolean silent =
                Stream.of(finding.melding(), String.valueOf(finding.waarde())).anyMatch(TypedText::holdsBsn);
        String row = finding.rij();
        boolean nameless = row != null && BsnDetector.looksLikeBsn(row);
        boolean file = BsnDetector.looksLikeBsn(finding.bestand());
        boolean column = finding.kolom() != null && BsnDetector.looksLikeBsn(finding.kolom());
        return silent || nameless || file || column
                ? new Finding(
                        file ? "uw bestand" : finding.bestand(),
                        finding.rijnummer(),
                        nameless ? null : row,
                        column ? null : finding.kolom(),
                        null,
                        silent || nameless || column ? MESSAGE : finding.melding())
                : finding;
    }

    private static String name(Row row) {
        return BsnDetector.looksLikeBsn(row.id()) ? "" : row.id();
    }
}
