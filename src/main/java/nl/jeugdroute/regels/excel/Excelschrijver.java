// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.regels.lezen.Kolomuitleg;
import nl.jeugdroute.regels.lezen.Kolomuitleg.Celsoort;
import nl.jeugdroute.regels.schrijven.Csvschrijver;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes an Excel file of a table: a frozen header, drop-downs, and every cell as text so that Excel never turns a date,
 * an id or a range into something else.
 */
public final class Excelschrijver {

    /** Room below the last row in which drop-downs still work. */
    private static final int RUIMTE = 300;

    private static final int LANGE_TEKST = 50;
    private static final int KORTSTE_KOLOM = 11;
    /** The most points the file format allows. */
    private static final float HOOGSTE_RIJ = 409;
    /** The file format counts widths in 256ths of a character. */
    private static final int TEKEN = 256;

    private Excelschrijver() {}

    /** The bytes of an .xlsx file. */
    public static byte[] schrijf(Excelblad blad) {
        try (XSSFWorkbook werkboek = new XSSFWorkbook();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            werkboek.getProperties().getCoreProperties().setCreator("Jeugdroute");
            werkboek.getProperties().getCoreProperties().setTitle(blad.tabel().titel());
            Opmaak opmaak = new Opmaak(werkboek);
            XSSFSheet gegevens = werkboek.createSheet(blad.tabel().naam());
            Map<String, String> keuzelijsten = Uitlegblad.schrijf(werkboek, opmaak, blad);
            Herkomstblad.schrijf(werkboek, opmaak, blad.herkomst());
            tabel(gegevens, opmaak, blad.tabel());
            for (int k = 0; k < blad.kolommen().size(); k++) {
                keuzelijst(
                        gegevens,
                        k,
                        blad.kolommen().get(k),
                        blad.tabel().rijen().size(),
                        keuzelijsten);
            }
            werkboek.write(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text as the file format wants it: what looks like an escaped character must be escaped itself. */
    static String tekst(String cel) {
        return Bladnamen.ONTSNAPPING.matcher(cel).replaceAll("_x005F_x$1_");
    }

    private static void tabel(XSSFSheet blad, Opmaak opmaak, Tabel tabel) {
        List<Kolom> kolommen = tabel.kolommen();
        XSSFRow kop = blad.createRow(0);
        for (int k = 0; k < kolommen.size(); k++) {
            Kolom kolom = kolommen.get(k);
            zet(kop, k, kolom.naam(), opmaak.kop(kolom.rol()));
            int breedte = breedte(tabel, kolom);
            blad.setColumnWidth(k, breedte * TEKEN);
            blad.setDefaultColumnStyle(k, breedte >= LANGE_TEKST ? opmaak.langeTekst() : opmaak.tekst());
        }
        List<Rij> rijen = Csvschrijver.opVolgorde(tabel.rijen());
        for (int r = 0; r < rijen.size(); r++) {
            XSSFRow rij = blad.createRow(r + 1);
            for (int k = 0; k < kolommen.size(); k++) {
                zet(rij, k, rijen.get(r).cel(kolommen.get(k).naam()), (XSSFCellStyle) blad.getColumnStyle(k));
            }
            hoogte(blad, rij);
        }
        blad.createFreezePane(1, 1);
        opEenBladBreed(blad);
        blad.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** Not every program makes a row higher by itself when its text takes more lines. */
    static void hoogte(XSSFSheet blad, XSSFRow rij) {
        int regels = 1;
        for (Cell cel : rij) {
            if (cel.getCellStyle().getWrapText()) {
                int breedte = blad.getColumnWidth(cel.getColumnIndex()) / TEKEN - 4;
                regels = Math.max(regels, (cel.getStringCellValue().length() + breedte - 1) / breedte);
            }
        }
        if (regels > 1) {
            rij.setHeightInPoints(Math.min(HOOGSTE_RIJ, regels * blad.getDefaultRowHeightInPoints()));
        }
    }

    static void opEenBladBreed(XSSFSheet blad) {
        blad.getPrintSetup().setLandscape(true);
        blad.setFitToPage(true);
        blad.getPrintSetup().setFitWidth((short) 1);
        blad.getPrintSetup().setFitHeight((short) 0);
    }

    private static int breedte(Tabel tabel, Kolom kolom) {
        int langste = tabel.rijen().stream()
                .mapToInt(rij -> rij.cel(kolom.naam()).length())
                .max()
                .orElse(0);
        return Math.max(
                KORTSTE_KOLOM,
                Math.min(LANGE_TEKST, Math.max(langste, kolom.naam().length()) + 2));
    }

    private static void keuzelijst(
            XSSFSheet blad, int k, Kolomuitleg kolom, int rijen, Map<String, String> keuzelijsten) {
        String bereik = keuzelijsten.get(kolom.naam());
        if (bereik == null) {
            return;
        }
        DataValidationHelper hulp = blad.getDataValidationHelper();
        DataValidation keuze = hulp.createValidation(
                hulp.createFormulaListConstraint(bereik), new CellRangeAddressList(1, rijen + RUIMTE, k, k));
        // In this library "suppress" means the opposite for .xlsx: true shows the arrow.
        keuze.setSuppressDropDownArrow(true);
        keuze.setEmptyCellAllowed(true);
        if (kolom.soort() == Celsoort.CODE) {
            keuze.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            keuze.createErrorBox(
                    "Niet in de lijst", "Deze waarde staat niet in de lijst. Kies een waarde uit de lijst.");
            keuze.setShowErrorBox(true);
        } else {
            // JA|NEE or bevat X is fine too; only the reader knows the whole grammar.
            keuze.setShowErrorBox(false);
        }
        keuze.createPromptBox(knip(kolom.label(), 32), knip(kolom.uitleg(), 250));
        keuze.setShowPromptBox(!kolom.uitleg().isEmpty());
        blad.addValidationData(keuze);
    }

    private static String knip(String tekst, int lengte) {
        return tekst.length() <= lengte ? tekst : tekst.substring(0, lengte - 3) + "...";
    }

    static XSSFCell zet(XSSFRow rij, int k, String tekst, XSSFCellStyle stijl) {
        XSSFCell cel = rij.createCell(k);
        cel.setCellStyle(stijl);
        if (!tekst.isEmpty()) {
            cel.setCellValue(tekst(tekst));
        }
        return cel;
    }
}
