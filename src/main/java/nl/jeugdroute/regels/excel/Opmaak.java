// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of an Excel file; all of them are text, and the header tells by colour what a column does. */
final class Opmaak {

    private static final String TEKST = "@";
    private static final Map<Rol, Integer> KLEUREN = Map.of(
            Rol.KOP, 0xE4E7EB,
            Rol.VOORWAARDE, 0xD6E6F5,
            Rol.CONCLUSIE, 0xD8EEDD,
            Rol.BELOFTE, 0xD8EEDD,
            Rol.EIGENSCHAP, 0xFBEFD0,
            Rol.VERANTWOORDING, 0xE4E7EB);

    private final XSSFWorkbook werkboek;
    private final XSSFFont vet;
    private final Map<Rol, XSSFCellStyle> koppen = new EnumMap<>(Rol.class);
    private final XSSFCellStyle tekst;
    private final XSSFCellStyle langeTekst;
    private final XSSFCellStyle kopje;

    Opmaak(XSSFWorkbook werkboek) {
        this.werkboek = werkboek;
        this.vet = werkboek.createFont();
        vet.setFontName(werkboek.getFontAt(0).getFontName());
        vet.setFontHeight(werkboek.getFontAt(0).getFontHeight());
        vet.setBold(true);
        for (Rol rol : Rol.values()) {
            XSSFCellStyle kop = gewoon();
            kop.setFont(vet);
            kop.setBorderBottom(BorderStyle.THIN);
            vul(kop, Objects.requireNonNull(KLEUREN.get(rol)));
            koppen.put(rol, kop);
        }
        this.tekst = gewoon();
        this.langeTekst = gewoon();
        langeTekst.setWrapText(true);
        this.kopje = gewoon();
        kopje.setFont(vet);
    }

    XSSFCellStyle kop(Rol rol) {
        return Objects.requireNonNull(koppen.get(rol));
    }

    XSSFCellStyle tekst() {
        return tekst;
    }

    XSSFCellStyle langeTekst() {
        return langeTekst;
    }

    XSSFCellStyle kopje() {
        return kopje;
    }

    private XSSFCellStyle gewoon() {
        XSSFCellStyle stijl = werkboek.createCellStyle();
        stijl.setDataFormat(werkboek.createDataFormat().getFormat(TEKST));
        stijl.setVerticalAlignment(VerticalAlignment.TOP);
        return stijl;
    }

    private static void vul(XSSFCellStyle stijl, int kleur) {
        byte[] rgb = {(byte) (kleur >> 16), (byte) (kleur >> 8), (byte) kleur};
        stijl.setFillForegroundColor(new XSSFColor(rgb));
        stijl.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
