// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.regels.lezen.Ruwerij;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet <i>Herkomst</i>: which table the file was made from. Protected, so that nobody changes it by accident. */
final class Herkomstblad {

    private static final int SMAL = 22 * 256;
    private static final int BREED = 72 * 256;

    private Herkomstblad() {}

    static void schrijf(XSSFWorkbook werkboek, Opmaak opmaak, Herkomst herkomst) {
        XSSFSheet blad = werkboek.createSheet(Bladnamen.HERKOMST);
        List<List<String>> regels = List.of(
                List.of("Herkomst", "Laat dit blad staan. Jeugdroute ziet hieraan bij welke tabel dit bestand hoort."),
                List.of(Bladnamen.PAKKET, herkomst.pakket()),
                List.of(Bladnamen.LAAG, herkomst.laag()),
                List.of(Bladnamen.TABEL, herkomst.tabel()),
                List.of(Bladnamen.HASH, herkomst.basishash()),
                List.of(Bladnamen.DATUM, herkomst.datum().toString()));
        for (int r = 0; r < regels.size(); r++) {
            var rij = blad.createRow(r);
            Excelschrijver.zet(rij, 0, regels.get(r).get(0), opmaak.kopje());
            Excelschrijver.zet(rij, 1, regels.get(r).get(1), opmaak.tekst());
        }
        blad.setColumnWidth(0, SMAL);
        blad.setColumnWidth(1, BREED);
        blad.protectSheet("");
    }

    /** Reads the sheet back; empty when something on it is missing or spoiled. */
    static Optional<Herkomst> lees(List<Ruwerij> regels) {
        Map<String, String> waarden = new HashMap<>();
        regels.forEach(regel -> waarden.put(regel.cel(0), regel.cel(1)));
        try {
            Herkomst herkomst = new Herkomst(
                    waarden.getOrDefault(Bladnamen.PAKKET, ""),
                    waarden.getOrDefault(Bladnamen.LAAG, ""),
                    waarden.getOrDefault(Bladnamen.TABEL, ""),
                    waarden.getOrDefault(Bladnamen.HASH, ""),
                    LocalDate.parse(waarden.getOrDefault(Bladnamen.DATUM, "")));
            return Optional.of(herkomst)
                    .filter(h -> !h.tabel().isEmpty())
                    .filter(h -> h.basishash().matches("[0-9a-f]{64}"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
