// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of an Excel file, which cells point at by number, and whether a part of one is struck through. */
final class Tekstlijst {

    /** A text without its layout. */
    record Tekst(String tekst, boolean doorgehaald) {}

    private final List<Tekst> teksten;

    private Tekstlijst(List<Tekst> teksten) {
        this.teksten = teksten;
    }

    static Tekstlijst leeg() {
        return new Tekstlijst(List.of());
    }

    static Tekstlijst lees(InputStream stroom) throws XMLStreamException {
        XMLStreamReader xml = Xml.lezer(stroom);
        List<Tekst> teksten = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                teksten.add(lees(xml));
            }
        }
        return new Tekstlijst(teksten);
    }

    Tekst nummer(String nummer) {
        return nummer.matches("\\d{1,8}") && Integer.parseInt(nummer) < teksten.size()
                ? teksten.get(Integer.parseInt(nummer))
                : new Tekst("", false);
    }

    /** Reads the text inside the element the reader stands on, up to its end. */
    static Tekst lees(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder tekst = new StringBuilder();
        boolean doorgehaald = false;
        int diepte = 1;
        while (diepte > 0) {
            int soort = xml.next();
            if (soort == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> tekst.append(xml.getElementText());
                    // How a word sounds is not part of the text.
                    case "rPh" -> sla(xml);
                    case "strike" -> {
                        doorgehaald |= Xml.kenmerk(xml, "val")
                                .filter(w -> w.equals("0") || w.equals("false"))
                                .isEmpty();
                        diepte++;
                    }
                    default -> diepte++;
                }
            } else if (soort == XMLStreamConstants.END_ELEMENT) {
                diepte--;
            }
        }
        return new Tekst(ontsnap(tekst.toString()), doorgehaald);
    }

    private static void sla(XMLStreamReader xml) throws XMLStreamException {
        int diepte = 1;
        while (diepte > 0) {
            int soort = xml.next();
            diepte += soort == XMLStreamConstants.START_ELEMENT ? 1 : soort == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static String ontsnap(String tekst) {
        return tekst.contains("_x") ? Bladnamen.ONTSNAPPING.matcher(tekst).replaceAll(Tekstlijst::teken) : tekst;
    }

    private static String teken(MatchResult ontsnapping) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(ontsnapping.group(1), 16)));
    }
}
