// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.xml;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Indenting XML writer: writes XML with indents. All text goes through the writer of the JDK, so nothing in a cell can
 * become a tag.
 */
public final class IndentingXmlWriter {

    private final XMLStreamWriter writer;
    private int depth;

    public IndentingXmlWriter(OutputStream out) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Opens an element; attributes without a value are left out. */
    public IndentingXmlWriter open(String name, @Nullable String... attributes) throws XMLStreamException {
        newLine();
        writer.writeStartElement(name);
        attributes(attributes);
        depth++;
        return this;
    }

    public IndentingXmlWriter close() throws XMLStreamException {
        depth--;
        newLine();
        writer.writeEndElement();
        return this;
    }

    /** An element without content. */
    public void emptyElement(String name, @Nullable String... attributes) throws XMLStreamException {
        newLine();
        writer.writeEmptyElement(name);
        attributes(attributes);
    }

    /** An element with only text. */
    public void writeText(String name, String text, @Nullable String... attributes) throws XMLStreamException {
        newLine();
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(text);
        writer.writeEndElement();
    }

    public void endElement() throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.flush();
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (name != null && value != null) {
                writer.writeAttribute(name, value);
            }
        }
    }

    private void newLine() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }
}
