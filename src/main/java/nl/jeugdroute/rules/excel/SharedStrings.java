// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import nl.jeugdroute.rules.NumberText;

/**
 * Shared strings: the texts of an Excel file, which cells point at by number, and whether a part of one is struck
 * through.
 */
final class SharedStrings {

    /** Shared string: a text without its layout. */
    record SharedString(String text, boolean struckThrough) {

        static final SharedString EMPTY = new SharedString("", false);
    }

    private final List<SharedString> texts;

    private SharedStrings(List<SharedString> texts) {
        this.texts = texts;
    }

    /** Reads the texts of a file; a file without that part has none. */
    static SharedStrings read(WorkbookParts parts, Optional<String> part) throws UnreadableFileException {
        List<SharedString> texts = new ArrayList<>();
        if (part.isPresent()) {
            PartXml xml = PartXml.open(parts, part.get(), "sst");
            xml.children(element -> {
                xml.at("tekst " + texts.size());
                switch (element) {
                    case "si" -> texts.add(read(xml));
                    case "extLst" -> {
                        // Extensions of later versions hold no text of a cell.
                    }
                    // Passing one over would give every cell the text of its neighbour.
                    default -> throw xml.damaged("is geen tekst");
                }
            });
        }
        return new SharedStrings(texts);
    }

    /** The text with this number; empty when the file has no such text. */
    Optional<SharedString> find(String number) {
        int place = NumberText.whole(number).orElse(-1);
        return place >= 0 && place < texts.size() ? Optional.of(texts.get(place)) : Optional.empty();
    }

    /** Reads the text inside the element the reader stands on, up to its end. */
    static SharedString read(PartXml xml) throws UnreadableFileException {
        StringBuilder text = new StringBuilder();
        boolean[] struckThrough = {false};
        xml.children(element -> {
            switch (element) {
                case "t" -> text.append(xml.text());
                case "r" -> struckThrough[0] |= readRun(xml, text);
                case "rPh", "phoneticPr", "extLst" -> {
                    // How a word sounds is not part of the text.
                }
                default -> throw xml.damaged("heeft iets onbekends in een tekst");
            }
        });
        return new SharedString(unescape(text.toString()), struckThrough[0]);
    }

    /** Reads a piece of text with its own layout; tells whether it is struck through. */
    private static boolean readRun(PartXml xml, StringBuilder text) throws UnreadableFileException {
        boolean[] struckThrough = {false};
        xml.children(element -> {
            switch (element) {
                case "t" -> text.append(xml.text());
                case "rPr" -> xml.children(property -> struckThrough[0] |= property.equals("strike") && !isOff(xml));
                default -> throw xml.damaged("heeft iets onbekends in een tekst");
            }
        });
        return struckThrough[0];
    }

    /** Whether a mark of layout is there to say that it does not apply. */
    static boolean isOff(PartXml xml) {
        return xml.attribute("val")
                .filter(w -> w.equals("0") || w.equals("false"))
                .isPresent();
    }

    /** The text that is meant, with the characters that XML cannot hold. */
    static String unescape(String text) {
        return text.contains("_x") ? SheetNames.ESCAPE.matcher(text).replaceAll(SharedStrings::character) : text;
    }

    private static String character(MatchResult escapeMatch) {
        return Matcher.quoteReplacement(String.valueOf((char) HexFormat.fromHexDigits(escapeMatch.group(1))));
    }
}
