// SPDX-License-Identifier: EUPL-1.2
/**
 * Excel as a view on a rule table, and the gate for uploads. The canonical form stays CSV; an .xlsx is made for somebody
 * to edit and is read back through the same checks, cell by cell as text, so that no formula, macro or hidden row ever
 * counts.
 *
 * <h2>Download</h2>
 *
 * <pre>{@code
 * Regeltabellen tabellen = Regeltabellen.lees(rules);
 * Tabel tabel = tabellen.tabel("gemeenten/noordoostpolder/zwaarte.csv").orElseThrow();
 * byte[] xlsx = Excelschrijver.schrijf(Excelblad.van(tabellen, tabel, LocalDate.now(klok)));
 * byte[] csv = Csvschrijver.schrijf(tabel);
 * }</pre>
 *
 * <h2>Upload</h2>
 *
 * <pre>{@code
 * Uploadlezer poort = new Uploadlezer(rules);
 * Uploadresultaat uitkomst = poort.lees(new Upload(naam, bytes), "gemeenten/noordoostpolder/zwaarte.csv");
 * if (uitkomst instanceof Uploadresultaat.Geweigerd nee) { nee.bevindingen() ... }    // everything at once
 * if (uitkomst instanceof Uploadresultaat.Gelezen ja) { ja.kop(), ja.rijen(), ja.herkomst(), ja.csv() ... }
 * }</pre>
 *
 * <p>{@code rules} is any complete rules folder: the live one, or that of a concept. The upload is checked among its
 * other tables; findings in those other tables are left to the check of the whole concept. An .xlsx that was downloaded
 * here carries a {@link nl.jeugdroute.rules.ExcelOrigin} with the hash of the table it was made from; compare
 * {@code basishash} with {@code Csvschrijver.hash(table now)} to see whether somebody changed the table in the
 * meantime. A CSV has none. Send at most {@code Csvlezer.GROOTSTE_BESTAND} bytes; more is refused before anything is
 * parsed. For controls in a page, {@code Regeltabellen.kolommen(tabel)} gives label, explanation, kind and values of
 * every column.
 */
@NullMarked
package nl.jeugdroute.rules.excel;

import org.jspecify.annotations.NullMarked;
