// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.jeugdroute.rules.NumberText;

/**
 * Part XML: the XML of one part, read as a stream from its first element to its last, without document types and
 * without anything from outside the file. Text where none can stand is damage: what is not understood is never passed
 * over.
 */
final class PartXml {

    /** The vocabulary of workbooks. */
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** The vocabularies of "Strict Open XML" all begin so. */
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Element reader: what is done with a child; the name is empty for an element of another vocabulary. */
    interface ElementReader {
        void read(String name) throws UnreadableFileException;
    }

    private final String part;
    private final XMLStreamReader xml;
    private String vocabulary = "";
    private String place = "";
    private int depth;

    private PartXml(String part, XMLStreamReader xml) {
        this.part = part;
        this.xml = xml;
    }

    /** Opens a part at its first element, whatever that is. */
    static PartXml open(WorkbookParts parts, String part) throws UnreadableFileException {
        byte[] content = parts.find(part)
                .orElseThrow(() -> UnreadableFileException.damaged("het onderdeel " + part + " ontbreekt"));
        try {
            PartXml xml = new PartXml(part, FACTORY.createXMLStreamReader(new ByteArrayInputStream(content)));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                // A comment or a processing instruction before the first element says nothing.
            }
            xml.vocabulary = xml.namespace();
            return xml;
        } catch (XMLStreamException e) {
            throw UnreadableFileException.damaged("het onderdeel " + part + " is geen goede XML");
        }
    }

    /** Opens a part of a workbook, which must begin with this element. */
    static PartXml open(WorkbookParts parts, String part, String root) throws UnreadableFileException {
        PartXml xml = open(parts, part);
        refuseStrict(xml.vocabulary);
        if (!xml.vocabulary.equals(MAIN) || !xml.xml.getLocalName().equals(root)) {
            throw UnreadableFileException.damaged("in het onderdeel " + part + " staat iets anders dan verwacht");
        }
        return xml;
    }

    /** Throws the way out when a name belongs to "Strict Open XML". */
    static void refuseStrict(String namespace) throws UnreadableFileException {
        if (namespace.startsWith(STRICT)) {
            throw new UnreadableFileException("Dit bestand is opgeslagen als \"Strict Open XML-werkmap\". Dat lezen wij"
                    + " niet. Kies in Excel bij Opslaan als voor \"Excel-werkmap (.xlsx)\".");
        }
    }

    /** Where the reading is, for whoever has to look for damage; a part of a Dutch sentence, such as {@code rij 7}. */
    void at(String place) {
        this.place = place;
    }

    /** Damage at the place where the reading is. */
    UnreadableFileException damaged(String what) {
        return UnreadableFileException.damaged(
                (place.isEmpty() ? "" : place + " van ") + "het onderdeel " + part + " " + what);
    }

    /** Reads the children of the element the reader stands on, one by one, up to its end. */
    void children(ElementReader reader) throws UnreadableFileException {
        int level = depth;
        while (depth >= level) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                reader.read(namespace().equals(vocabulary) ? xml.getLocalName() : "");
                skipTo(level);
            } else if (event == XMLStreamConstants.CHARACTERS && !isBlank()) {
                throw damaged("heeft tekst op een plaats waar die niet hoort");
            }
        }
        while (depth == 0 && next() != XMLStreamConstants.END_DOCUMENT) {
            // What follows the last element must be good XML as well.
        }
    }

    /** The text of the element the reader stands on, up to its end. */
    String text() throws UnreadableFileException {
        int level = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= level) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> throw damaged("heeft iets tussen de tekst van een cel");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text.append(xml.getText());
                default -> {
                    // Comments are no text.
                }
            }
        }
        return text.toString();
    }

    /** An attribute without a vocabulary of its own, as nearly all are. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if ((namespace == null || namespace.isEmpty())
                    && xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute that points at a relation of the part. */
    Optional<String> relation() throws UnreadableFileException {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = String.valueOf(xml.getAttributeNamespace(i));
            refuseStrict(namespace);
            if (PartRelations.TYPES.equals(namespace + "/")
                    && xml.getAttributeLocalName(i).equals("id")) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Whether a yes-or-no attribute says yes; Excel writes 1, LibreOffice true. */
    boolean isTrue(String name) {
        return attribute(name).filter(w -> w.equals("1") || w.equals("true")).isPresent();
    }

    /** A number that counts something; absent gives the fallback, anything else than a number is damage. */
    int number(String name, int fallback) throws UnreadableFileException {
        Optional<String> value = attribute(name);
        if (value.isEmpty()) {
            return fallback;
        }
        OptionalInt number = NumberText.whole(value.get());
        if (number.isEmpty() || number.getAsInt() < 0) {
            throw damaged("heeft een getal dat geen getal is");
        }
        return number.getAsInt();
    }

    private void skipTo(int level) throws UnreadableFileException {
        while (depth > level) {
            next();
        }
    }

    private int next() throws UnreadableFileException {
        try {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD ->
                    throw new UnreadableFileException(
                            "Dit Excel-bestand bevat een verwijzing naar buiten (DOCTYPE). " + ForbiddenParts.XLSX);
                default -> {
                    // Text and comments are inside an element.
                }
            }
            return event;
        } catch (XMLStreamException e) {
            throw damaged("is geen goede XML");
        }
    }

    private String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    private boolean isBlank() {
        return xml.isWhiteSpace() || xml.getText().isBlank();
    }
}
