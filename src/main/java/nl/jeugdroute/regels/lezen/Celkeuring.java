// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks at the text of one cell before its meaning: what a spreadsheet spoiled, what would become a formula the next
 * time somebody opens the file, and what the eye cannot see.
 */
public final class Celkeuring {

    /** The longest text a cell may hold. */
    public static final int LANGSTE_CEL = 4_000;

    private static final Pattern FOUTWAARDE = Pattern.compile(
            "#(NAME\\?|NAAM\\?|N/A|N/B|REF!|VERW!|VALUE!|WAARDE!|DIV/0!|DEEL/0!|NUM!|GETAL!|NULL!|LEEG!|SPILL!"
                    + "|OVERLOOP!|CALC!|BEREKENEN!|FIELD!|VELD!|BLOCKED!|UNKNOWN!|CONNECT!)|(Err|Fout):\\d{3}");
    private static final Pattern HEKJES = Pattern.compile("#{3,}");
    /** A negative number is no formula, and neither is -5 t/m 5; what calculates on from a number is. */
    private static final Pattern FORMULE = Pattern.compile("[=@].*|\\+\\D.*|-\\D.*|-\\d.*[-+*^=(!&].*", Pattern.DOTALL);

    private static final Pattern PLUSGETAL = Pattern.compile("\\+\\d.*", Pattern.DOTALL);
    private static final Pattern NUL_KWIJT = Pattern.compile("[1-9]\\d{8}");
    /** How letters with accents look after UTF-8 was read as Windows-1252. */
    private static final Pattern VERMINKT = Pattern.compile(
            "\u00C3[\u0080-\u00BF\u0192\u2030\u0160\u0152\u017D\u00AB]" + "|\u00C2[\u00A0-\u00BF]|\u00E2\u20AC");

    private Celkeuring() {}

    /** What is wrong with the text, in Dutch; empty when nothing is. */
    public static Optional<String> keur(String kolom, String cel) {
        if (cel.isEmpty()) {
            return Optional.empty();
        }
        if (cel.length() > LANGSTE_CEL) {
            return Optional.of("Deze tekst heeft " + cel.length() + " tekens. Er passen er hooguit 4.000 in een cel.");
        }
        return onzichtbaar(cel).or(() -> rekenblad(kolom, cel)).or(() -> verminkt(cel));
    }

    /** The beginning of a text, so that a message stays readable. */
    public static String kort(String cel) {
        return cel.length() <= 80 ? cel : cel.substring(0, 80) + "...";
    }

    private static Optional<String> onzichtbaar(String cel) {
        for (int i = 0; i < cel.length(); ) {
            int teken = cel.codePointAt(i);
            i += Character.charCount(teken);
            if (teken == ' ') {
                continue;
            }
            String melding = switch (Character.getType(teken)) {
                case Character.SPACE_SEPARATOR ->
                    "In deze cel staat een vaste spatie. U ziet geen verschil, maar het is een ander teken."
                            + bedoeld(cel);
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> regeleinde();
                case Character.CONTROL ->
                    teken == '\n' || teken == '\r' || teken == 0x85
                            ? regeleinde()
                            : "In deze cel staat een tab of een ander teken dat u niet ziet." + bedoeld(cel);
                case Character.FORMAT -> "In deze cel staat een onzichtbaar teken." + bedoeld(cel);
                case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
                    "In deze cel staat een teken dat wij niet kennen. Typ de tekst opnieuw.";
                default ->
                    teken == 0xFFFD
                            ? "In deze cel is een letter verloren gegaan. Typ de tekst opnieuw en sla het bestand op"
                                    + " als \"CSV UTF-8\"."
                            : "";
            };
            if (!melding.isEmpty()) {
                return Optional.of(melding);
            }
        }
        return Optional.empty();
    }

    private static String regeleinde() {
        return "In deze cel staat een regeleinde. Zet de tekst op een regel. Staat er nergens een regeleinde? Dan"
                + " staat er een"
                + " aanhalingsteken te veel.";
    }

    private static String bedoeld(String cel) {
        String gewoon = cel.codePoints()
                .filter(teken -> Character.getType(teken) != Character.FORMAT)
                .map(teken -> Character.isSpaceChar(teken) || Character.isISOControl(teken) ? ' ' : teken)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return " Typ de tekst opnieuw: \"" + kort(gewoon.trim()) + "\".";
    }

    private static Optional<String> rekenblad(String kolom, String cel) {
        if (FOUTWAARDE.matcher(cel).matches()) {
            return Optional.of("\"" + cel + "\" is een foutmelding van Excel, geen waarde. Typ de waarde zelf.");
        }
        if (HEKJES.matcher(cel).matches()) {
            return Optional.of("Hier staan alleen hekjes. De kolom was te smal. Typ de waarde opnieuw.");
        }
        if (cel.equals("-")) {
            return Optional.of(
                    "Een los streepje zegt niets. Laat de cel leeg, of schrijf * als een voorwaarde niet uitmaakt.");
        }
        if (FORMULE.matcher(cel).matches()) {
            return Optional.of("\"" + kort(cel) + "\" begint met " + cel.charAt(0)
                    + ". Excel maakt daar een formule van. Begin met een letter of een cijfer.");
        }
        if (PLUSGETAL.matcher(cel).matches()) {
            return Optional.of("\"" + kort(cel) + "\" begint met een plus. Excel maakt daar een getal van."
                    + " Schrijf een telefoonnummer met 0 of 00 vooraan.");
        }
        if (kolom.equals("telefoon") && NUL_KWIJT.matcher(cel).matches()) {
            return Optional.of("Bij dit nummer is de 0 vooraan weg. Bedoelde u \"0" + cel + "\"?");
        }
        return Optional.empty();
    }

    private static Optional<String> verminkt(String cel) {
        if (!VERMINKT.matcher(cel).find()) {
            return Optional.empty();
        }
        String uitweg = " Sla het bestand op als \"CSV UTF-8\" en open het opnieuw.";
        try {
            ByteBuffer bytes = Charset.forName("windows-1252").newEncoder().encode(CharBuffer.wrap(cel));
            uitweg = " Bedoelde u \""
                    + kort(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString()) + "\"?";
        } catch (CharacterCodingException e) {
            // Only partly spoiled: there is nothing sure to suggest.
        }
        return Optional.of("De letters met accenten in \"" + kort(cel) + "\" zijn verminkt." + uitweg);
    }
}
