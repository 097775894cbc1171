// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.regels.lezen.Kolomuitleg;
import nl.jeugdroute.regels.lezen.Regeltabellen;
import nl.jeugdroute.regels.schrijven.Csvschrijver;
import nl.jeugdroute.regels.tabel.Tabel;

/** Everything an Excel file of one table holds. */
public record Excelblad(Tabel tabel, List<Kolomuitleg> kolommen, Herkomst herkomst) {

    public Excelblad {
        kolommen = List.copyOf(kolommen);
    }

    /** The file of a table as it is now. */
    public static Excelblad van(Regeltabellen tabellen, Tabel tabel, LocalDate datum) {
        return new Excelblad(
                tabel,
                tabellen.kolommen(tabel),
                new Herkomst(tabellen.pakket(tabel), tabel.laag(), tabel.naam(), Csvschrijver.hash(tabel), datum));
    }
}
