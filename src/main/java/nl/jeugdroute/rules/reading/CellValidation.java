// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cell validation: looks at the text of one cell before its meaning: what a spreadsheet spoiled, what would become a
 * formula the next time somebody opens the file, and what the eye cannot see.
 */
public final class CellValidation {

    /** The longest text a cell may hold. */
    public static final int MAX_CELL_LENGTH = 4_000;

    private static final Pattern ERROR_VALUE = Pattern.compile(
            "#(NAME\\?|NAAM\\?|N/A|N/B|REF!|VERW!|VALUE!|WAARDE!|DIV/0!|DEEL/0!|NUM!|GETAL!|NULL!|LEEG!|SPILL!"
                    + "|OVERLOOP!|CALC!|BEREKENEN!|FIELD!|VELD!|BLOCKED!|UNKNOWN!|CONNECT!)|(Err|Fout):\\d{3}");
    private static final Pattern HASH_MARKS = Pattern.compile("#{3,}");
    /** A negative number is no formula, and neither is -5 t/m 5; what calculates on from a number is. */
    private static final Pattern FORMULA = Pattern.compile("[=@].*|\\+\\D.*|-\\D.*|-\\d.*[-+*^=(!&].*", Pattern.DOTALL);

    private static final Pattern PLUS_NUMBER = Pattern.compile("\\+\\d.*", Pattern.DOTALL);
    private static final Pattern LOST_ZERO = Pattern.compile("[1-9]\\d{8}");
    /** How letters with accents look after UTF-8 was read as Windows-1252. */
    private static final Pattern GARBLED = Pattern.compile(
            "\u00C3[\u0080-\u00BF\u0192\u2030\u0160\u0152\u017D\u00AB]" + "|\u00C2[\u00A0-\u00BF]|\u00E2\u20AC");

    private CellValidation() {}

    /** Error in the text, in Dutch; empty when nothing is. */
    public static Optional<String> validate(String column, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (cell.length() > MAX_CELL_LENGTH) {
            return Optional.of("Deze tekst heeft " + cell.length() + " tekens. Er passen er hooguit 4.000 in een cel.");
        }
        return invisible(cell).or(() -> spreadsheetError(column, cell)).or(() -> garbled(cell));
    }

    /** What makes a text unreadable wherever it stands, in Dutch: too long, spoiled letters, what the eye cannot see. */
    static Optional<String> unreadable(String text) {
        if (text.length() > MAX_CELL_LENGTH) {
            return Optional.of("Deze tekst heeft " + text.length() + " tekens. Er passen er hooguit 4.000 in.");
        }
        return invisible(text).map(message -> message.replace("cel", "tekst")).or(() -> garbled(text));
    }

    /** The beginning of a text, so that a message stays readable. */
    public static String shorten(String cell) {
        return cell.length() <= 80 ? cell : cell.substring(0, 80) + "...";
    }

    private static Optional<String> invisible(String cell) {
        for (int i = 0; i < cell.length(); ) {
            int character = cell.codePointAt(i);
            i += Character.charCount(character);
            if (character == ' ') {
                continue;
            }
            String message = switch (Character.getType(character)) {
                case Character.SPACE_SEPARATOR ->
                    "In deze cel staat een vaste spatie. U ziet geen verschil, maar het is een ander teken."
                            + intended(cell);
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> lineEnding();
                case Character.CONTROL ->
                    character == '\n' || character == '\r' || character == 0x85
                            ? lineEnding()
                            : "In deze cel staat een tab of een ander teken dat u niet ziet." + intended(cell);
                case Character.FORMAT -> "In deze cel staat een onzichtbaar teken." + intended(cell);
                case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                    "In deze cel staat een teken dat wij niet kennen. Typ de tekst opnieuw.";
                default ->
                    character == 0xFFFD
                            ? "In deze cel is een letter verloren gegaan. Typ de tekst opnieuw en sla het bestand op"
                                    + " als \"CSV UTF-8\"."
                            : "";
            };
            if (!message.isEmpty()) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    private static String lineEnding() {
        return "In deze cel staat een regeleinde. Zet de tekst op een regel. Staat er nergens een regeleinde? Dan"
                + " staat er een"
                + " aanhalingsteken te veel.";
    }

    private static String intended(String cell) {
        String plain = cell.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .map(character ->
                        Character.isSpaceChar(character) || Character.isISOControl(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return " Typ de tekst opnieuw: \"" + shorten(plain.trim()) + "\".";
    }

    private static Optional<String> spreadsheetError(String column, String cell) {
        if (ERROR_VALUE.matcher(cell).matches()) {
            return Optional.of("\"" + cell + "\" is een foutmelding van Excel, geen waarde. Typ de waarde zelf.");
        }
        if (HASH_MARKS.matcher(cell).matches()) {
            return Optional.of("Hier staan alleen hekjes. De kolom was te smal. Typ de waarde opnieuw.");
        }
        if (cell.equals("-")) {
            return Optional.of(
                    "Een los streepje zegt niets. Laat de cel leeg, of schrijf * als een voorwaarde niet uitmaakt.");
        }
        if (FORMULA.matcher(cell).matches()) {
            return Optional.of("\"" + shorten(cell) + "\" begint met " + cell.charAt(0)
                    + ". Excel maakt daar een formule van. Begin met een letter of een cijfer.");
        }
        if (PLUS_NUMBER.matcher(cell).matches()) {
            return Optional.of("\"" + shorten(cell) + "\" begint met een plus. Excel maakt daar een getal van."
                    + " Schrijf een telefoonnummer met 0 of 00 vooraan.");
        }
        if (column.equals("telefoon") && LOST_ZERO.matcher(cell).matches()) {
            return Optional.of("Bij dit nummer is de 0 vooraan weg. Bedoelde u \"0" + cell + "\"?");
        }
        return Optional.empty();
    }

    private static Optional<String> garbled(String cell) {
        if (!GARBLED.matcher(cell).find()) {
            return Optional.empty();
        }
        String remedy = " Sla het bestand op als \"CSV UTF-8\" en open het opnieuw.";
        try {
            ByteBuffer bytes = Charset.forName("windows-1252").newEncoder().encode(CharBuffer.wrap(cell));
            remedy = " Bedoelde u \""
                    + shorten(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString()) + "\"?";
        } catch (CharacterCodingException e) {
            // Only partly spoiled: there is nothing sure to suggest.
        }
        return Optional.of("De letters met accenten in \"" + shorten(cell) + "\" zijn verminkt." + remedy);
    }
}
