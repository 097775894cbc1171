// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Shared strings: the texts of an Excel file, which cells point at by number, and whether a part of one is struck
 * through.
 */
final class SharedStrings {

    /** Shared string: a text without its layout. */
    record SharedString(String text, boolean struckThrough) {}

    private final List<SharedString> texts;

    private SharedStrings(List<SharedString> texts) {
        this.texts = texts;
    }

    static SharedStrings empty() {
        return new SharedStrings(List.of());
    }

    static SharedStrings read(InputStream stream) throws XMLStreamException {
        XMLStreamReader xml = SafeXml.reader(stream);
        List<SharedString> texts = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                texts.add(read(xml));
            }
        }
        return new SharedStrings(texts);
    }

    SharedString number(String number) {
        return number.matches("\\d{1,8}") && Integer.parseInt(number) < texts.size()
                ? texts.get(Integer.parseInt(number))
                : new SharedString("", false);
    }

    /** Reads the text inside the element the reader stands on, up to its end. */
    static SharedString read(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean struckThrough = false;
        int depth = 1;
        while (depth > 0) {
            int kind = xml.next();
            if (kind == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text.append(xml.getElementText());
                    // How a word sounds is not part of the text.
                    case "rPh" -> skip(xml);
                    case "strike" -> {
                        struckThrough |= SafeXml.attribute(xml, "val")
                                .filter(w -> w.equals("0") || w.equals("false"))
                                .isEmpty();
                        depth++;
                    }
                    default -> depth++;
                }
            } else if (kind == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return new SharedString(escape(text.toString()), struckThrough);
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int kind = xml.next();
            depth += kind == XMLStreamConstants.START_ELEMENT ? 1 : kind == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String escape(String text) {
        return text.contains("_x") ? SheetNames.ESCAPE.matcher(text).replaceAll(SharedStrings::character) : text;
    }

    private static String character(MatchResult escapeMatch) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escapeMatch.group(1), 16)));
    }
}
