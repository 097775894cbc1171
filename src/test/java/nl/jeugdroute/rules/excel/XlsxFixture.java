// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Excel files for tests, made by hand and spoiled by hand. */
final class XlsxFixture {

    private XlsxFixture() {}

    /** A file with one sheet of text cells. */
    @SafeVarargs
    static byte[] van(List<String>... rijen) {
        try (XSSFWorkbook werkboek = new XSSFWorkbook()) {
            XSSFSheet blad = werkboek.createSheet("proef");
            for (int r = 0; r < rijen.length; r++) {
                XSSFRow rij = blad.createRow(r);
                for (int k = 0; k < rijen[r].size(); k++) {
                    rij.createCell(k).setCellValue(rijen[r].get(k));
                }
            }
            return bytes(werkboek);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file after somebody did something to its workbook. */
    static byte[] bewerk(byte[] xlsx, Consumer<XSSFWorkbook> bewerking) {
        try (XSSFWorkbook werkboek = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            bewerking.accept(werkboek);
            return bytes(werkboek);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell in a row and a column by their names. */
    static XSSFCell cel(XSSFWorkbook werkboek, String id, String kolom) {
        XSSFSheet blad = werkboek.getSheetAt(0);
        for (int r = 0; r <= blad.getLastRowNum(); r++) {
            if (blad.getRow(r) != null && tekst(blad.getRow(r), 0).equals(id)) {
                for (int k = 0; k < blad.getRow(0).getLastCellNum(); k++) {
                    if (tekst(blad.getRow(0), k).equals(kolom)) {
                        return blad.getRow(r).getCell(k);
                    }
                }
            }
        }
        throw new IllegalArgumentException("no row " + id + " with column " + kolom + "; did the rules change?");
    }

    /** The file with some of its parts changed or added, below what any office program does. */
    static byte[] delen(byte[] xlsx, BiFunction<String, String, String> verander, Map<String, byte[]> erbij) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
                ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(deel.getName()));
                String tekst = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.write(verander.apply(deel.getName(), tekst).getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> deel : erbij.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static String tekst(XSSFRow rij, int k) {
        return rij.getCell(k) == null ? "" : rij.getCell(k).getStringCellValue();
    }

    private static byte[] bytes(XSSFWorkbook werkboek) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        werkboek.write(uit);
        return uit.toByteArray();
    }
}
