// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as a stream, without document types and without anything from outside the file. */
final class Xml {

    private static final XMLInputFactory FABRIEK = XMLInputFactory.newDefaultFactory();

    static {
        FABRIEK.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FABRIEK.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FABRIEK.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private Xml() {}

    static XMLStreamReader lezer(InputStream stroom) throws XMLStreamException {
        return FABRIEK.createXMLStreamReader(stroom);
    }

    /**
     * An attribute by its local name: the sheet's own id and its relation differ only in namespace, the last one is
     * meant.
     */
    static Optional<String> kenmerk(XMLStreamReader xml, String naam) {
        Optional<String> gevonden = Optional.empty();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(naam)) {
                gevonden = Optional.of(xml.getAttributeValue(i));
            }
        }
        return gevonden;
    }

    /** Whether a yes-or-no attribute says yes; Excel writes 1, LibreOffice true. */
    static boolean waar(XMLStreamReader xml, String naam) {
        return kenmerk(xml, naam).filter(w -> w.equals("1") || w.equals("true")).isPresent();
    }

    static int getal(XMLStreamReader xml, String naam, int anders) {
        return kenmerk(xml, naam)
                .filter(w -> w.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(anders);
    }
}
