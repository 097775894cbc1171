// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * An opened Excel file: its sheets, styles and texts. Sheets are read as a stream, so a large one stays small in
 * memory.
 */
final class Werkboek implements AutoCloseable {

    private static final long GROOTSTE_DEEL = 40L * 1024 * 1024;
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    static {
        ZipSecureFile.setMaxEntrySize(GROOTSTE_DEEL);
    }

    /** A sheet as the workbook lists it. */
    record Bladnaam(String naam, String verwijzing, boolean verborgen) {}

    private final OPCPackage pakket;
    private final XSSFReader lezer;
    private final List<Bladnaam> bladen = new ArrayList<>();
    private final Celopmaak opmaak;
    private final Tekstlijst teksten;
    private boolean vanaf1904;

    private Werkboek(OPCPackage pakket) throws IOException, OpenXML4JException, XMLStreamException, OnleesbaarBestand {
        this.pakket = pakket;
        this.lezer = new XSSFReader(pakket);
        try (InputStream boek = lezer.getWorkbookData()) {
            inhoud(boek);
        }
        this.opmaak = new Celopmaak(lezer.getStylesTable());
        Optional<PackagePart> lijst =
                pakket.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType()).stream()
                        .findFirst();
        if (lijst.isPresent()) {
            try (InputStream stroom = lijst.get().getInputStream()) {
                this.teksten = Tekstlijst.lees(stroom);
            }
        } else {
            this.teksten = Tekstlijst.leeg();
        }
    }

    /** Opens a file that {@link Verpakking} let through. */
    static Werkboek open(byte[] bytes) throws IOException, OpenXML4JException, XMLStreamException, OnleesbaarBestand {
        OPCPackage pakket = OPCPackage.open(new ByteArrayInputStream(bytes));
        try {
            return new Werkboek(pakket);
        } catch (IOException | OpenXML4JException | XMLStreamException | OnleesbaarBestand | RuntimeException e) {
            pakket.revert();
            throw e;
        }
    }

    List<Bladnaam> bladen() {
        return List.copyOf(bladen);
    }

    Blad lees(Bladnaam blad) throws IOException, OpenXML4JException, XMLStreamException, OnleesbaarBestand {
        try (InputStream stroom = lezer.getSheet(blad.verwijzing())) {
            return new Bladlezer(opmaak, teksten, vanaf1904).lees(stroom);
        }
    }

    private void inhoud(InputStream boek) throws XMLStreamException, OnleesbaarBestand {
        XMLStreamReader xml = Xml.lezer(boek);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "workbook" -> {
                    if (String.valueOf(xml.getNamespaceURI()).startsWith(STRICT)) {
                        throw new OnleesbaarBestand(
                                "Dit bestand is opgeslagen als \"Strict Open XML\". Kies bij Opslaan als voor"
                                        + " \"Excel-werkmap (.xlsx)\".");
                    }
                }
                case "workbookPr" -> vanaf1904 = Xml.waar(xml, "date1904");
                case "sheet" ->
                    bladen.add(new Bladnaam(
                            Xml.kenmerk(xml, "name").orElse("").strip(),
                            Xml.kenmerk(xml, "id").orElse(""),
                            Xml.kenmerk(xml, "state")
                                    .filter(s -> !s.equals("visible"))
                                    .isPresent()));
                default -> {
                    // Views, names and calculation settings say nothing about the table.
                }
            }
        }
    }

    @Override
    public void close() {
        pakket.revert();
    }
}
