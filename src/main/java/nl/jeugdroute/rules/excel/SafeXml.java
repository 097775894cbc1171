// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Safe XML: reads XML as a stream, without document types and without anything from outside the file. */
final class SafeXml {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private SafeXml() {}

    static XMLStreamReader reader(InputStream stream) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(stream);
    }

    /**
     * An attribute by its local name: the sheet's own id and its relation differ only in namespace, the last one is
     * meant.
     */
    static Optional<String> attribute(XMLStreamReader xml, String name) {
        Optional<String> found = Optional.empty();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                found = Optional.of(xml.getAttributeValue(i));
            }
        }
        return found;
    }

    /** Whether a yes-or-no attribute says yes; Excel writes 1, LibreOffice true. */
    static boolean isTrue(XMLStreamReader xml, String name) {
        return attribute(xml, name)
                .filter(w -> w.equals("1") || w.equals("true"))
                .isPresent();
    }

    static int number(XMLStreamReader xml, String name, int fallback) {
        return attribute(xml, name)
                .filter(w -> w.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(fallback);
    }
}
