// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

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
 * Excel workbook: an opened Excel file: its sheets, styles and texts. Sheets are read as a stream, so a large one stays
 * small in memory.
 */
final class ExcelWorkbook implements AutoCloseable {

    private static final long MAX_PART_SIZE = 40L * 1024 * 1024;
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    static {
        ZipSecureFile.setMaxEntrySize(MAX_PART_SIZE);
    }

    /** A sheet as the workbook lists it. */
    record WorkbookSheet(String name, String reference, boolean hidden) {}

    private final OPCPackage opcPackage;
    private final XSSFReader reader;
    private final List<WorkbookSheet> sheets = new ArrayList<>();
    private final ExcelCellStyles format;
    private final SharedStrings texts;
    private boolean from1904;

    private ExcelWorkbook(OPCPackage opcPackage)
            throws IOException, OpenXML4JException, XMLStreamException, UnreadableFileException {
        this.opcPackage = opcPackage;
        this.reader = new XSSFReader(opcPackage);
        try (InputStream book = reader.getWorkbookData()) {
            readContent(book);
        }
        this.format = new ExcelCellStyles(reader.getStylesTable());
        Optional<PackagePart> list =
                opcPackage.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType()).stream()
                        .findFirst();
        if (list.isPresent()) {
            try (InputStream stream = list.get().getInputStream()) {
                this.texts = SharedStrings.read(stream);
            }
        } else {
            this.texts = SharedStrings.empty();
        }
    }

    /** Opens a file that {@link UploadZipCheck} let through. */
    static ExcelWorkbook open(byte[] bytes)
            throws IOException, OpenXML4JException, XMLStreamException, UnreadableFileException {
        OPCPackage opcPackage = OPCPackage.open(new ByteArrayInputStream(bytes));
        try {
            return new ExcelWorkbook(opcPackage);
        } catch (IOException | OpenXML4JException | XMLStreamException | UnreadableFileException | RuntimeException e) {
            opcPackage.revert();
            throw e;
        }
    }

    List<WorkbookSheet> sheets() {
        return List.copyOf(sheets);
    }

    SheetContent read(WorkbookSheet sheet)
            throws IOException, OpenXML4JException, XMLStreamException, UnreadableFileException {
        try (InputStream stream = reader.getSheet(sheet.reference())) {
            return new SheetReader(format, texts, from1904).read(stream);
        }
    }

    private void readContent(InputStream book) throws XMLStreamException, UnreadableFileException {
        XMLStreamReader xml = SafeXml.reader(book);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "workbook" -> {
                    if (String.valueOf(xml.getNamespaceURI()).startsWith(STRICT)) {
                        throw new UnreadableFileException(
                                "Dit bestand is opgeslagen als \"Strict Open XML\". Kies bij Opslaan als voor"
                                        + " \"Excel-werkmap (.xlsx)\".");
                    }
                }
                case "workbookPr" -> from1904 = SafeXml.isTrue(xml, "date1904");
                case "sheet" ->
                    sheets.add(new WorkbookSheet(
                            SafeXml.attribute(xml, "name").orElse("").strip(),
                            SafeXml.attribute(xml, "id").orElse(""),
                            SafeXml.attribute(xml, "state")
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
        opcPackage.revert();
    }
}
