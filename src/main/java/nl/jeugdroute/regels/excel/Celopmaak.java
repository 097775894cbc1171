// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** What the style of a cell says about its content: a date, a percentage, struck through, made invisible. */
final class Celopmaak {

    /** How a number in a cell is meant. */
    enum Getalsoort {
        GEWOON,
        DATUM,
        PROCENT
    }

    /** The style of a cell as far as it matters. */
    record Stijl(Getalsoort getal, boolean doorgehaald, boolean onzichtbaar) {}

    private static final Stijl GEWOON = new Stijl(Getalsoort.GEWOON, false, false);

    private final StylesTable stijlen;
    private final Map<Integer, Stijl> bekend = new HashMap<>();

    Celopmaak(StylesTable stijlen) {
        this.stijlen = stijlen;
    }

    Stijl van(int nummer) {
        return bekend.computeIfAbsent(nummer, this::zoek);
    }

    private Stijl zoek(int nummer) {
        if (nummer < 0 || nummer >= stijlen.getNumCellStyles()) {
            return GEWOON;
        }
        XSSFCellStyle stijl = stijlen.getStyleAt(nummer);
        String vorm = String.valueOf(stijl.getDataFormatString());
        Getalsoort soort = DateUtil.isADateFormat(stijl.getDataFormat(), vorm)
                ? Getalsoort.DATUM
                : vorm.contains("%") ? Getalsoort.PROCENT : Getalsoort.GEWOON;
        return new Stijl(soort, stijl.getFont().getStrikeout(), vorm.equals(";;;"));
    }
}
