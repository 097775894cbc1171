// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.xml;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML with indents. All text goes through the writer of the JDK, so nothing in a cell can become a tag. */
final class Xmlpen {

    private final XMLStreamWriter schrijver;
    private int diepte;

    Xmlpen(OutputStream uit) throws XMLStreamException {
        schrijver = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(uit, StandardCharsets.UTF_8.name());
        schrijver.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Opens an element; attributes without a value are left out. */
    Xmlpen open(String naam, @Nullable String... attributen) throws XMLStreamException {
        nieuweRegel();
        schrijver.writeStartElement(naam);
        attributen(attributen);
        diepte++;
        return this;
    }

    Xmlpen sluit() throws XMLStreamException {
        diepte--;
        nieuweRegel();
        schrijver.writeEndElement();
        return this;
    }

    /** An element without content. */
    void leeg(String naam, @Nullable String... attributen) throws XMLStreamException {
        nieuweRegel();
        schrijver.writeEmptyElement(naam);
        attributen(attributen);
    }

    /** An element with only text. */
    void tekst(String naam, String tekst, @Nullable String... attributen) throws XMLStreamException {
        nieuweRegel();
        schrijver.writeStartElement(naam);
        attributen(attributen);
        schrijver.writeCharacters(tekst);
        schrijver.writeEndElement();
    }

    void einde() throws XMLStreamException {
        schrijver.writeCharacters("\n");
        schrijver.writeEndDocument();
        schrijver.flush();
    }

    private void attributen(@Nullable String... attributen) throws XMLStreamException {
        for (int i = 0; i < attributen.length; i += 2) {
            String naam = attributen[i];
            String waarde = attributen[i + 1];
            if (naam != null && waarde != null) {
                schrijver.writeAttribute(naam, waarde);
            }
        }
    }

    private void nieuweRegel() throws XMLStreamException {
        schrijver.writeCharacters("\n" + "  ".repeat(diepte));
    }
}
