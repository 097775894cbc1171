// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.List;

/**
 * Raw row: a row of a file before anybody knows what its cells mean.
 *
 * @param number the line as a spreadsheet counts it (the header is 1)
 */
public record RawRow(int number, List<String> cells) {

    public RawRow {
        cells = cells.stream().map(RawRow::trim).toList();
    }

    /** Only what a person types around a text goes; a character that nobody sees stays, to be told about. */
    private static String trim(String cell) {
        int from = 0;
        int until = cell.length();
        while (from < until && isSpace(cell.charAt(from))) {
            from++;
        }
        while (until > from && isSpace(cell.charAt(until - 1))) {
            until--;
        }
        return cell.substring(from, until);
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The cell at this place, empty when the row is shorter. */
    public String cell(int position) {
        return position >= 0 && position < cells.size() ? cells.get(position) : "";
    }
}
