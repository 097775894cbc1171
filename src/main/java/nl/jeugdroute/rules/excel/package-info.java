// SPDX-License-Identifier: EUPL-1.2
/**
 * Excel view of a rule table, and the gate for uploads. The canonical form stays CSV; an .xlsx is made for somebody to
 * edit and is read back through the same checks, cell by cell as text, so that no formula, macro or hidden row ever
 * counts.
 *
 * <h2>Download</h2>
 *
 * <pre>{@code
 * RuleTables tables = RuleTables.read(rules);
 * RuleTable table = tables.table("gemeenten/noordoostpolder/zwaarte.csv").orElseThrow();
 * byte[] xlsx = ExcelWriter.write(ExcelTable.of(tables, table, LocalDate.now(clock)));
 * byte[] csv = CsvTableWriter.write(table);
 * }</pre>
 *
 * <h2>Upload</h2>
 *
 * <pre>{@code
 * UploadReader gate = new UploadReader(rules);
 * UploadReadResult result = gate.read(new Upload(name, bytes), "gemeenten/noordoostpolder/zwaarte.csv");
 * if (result instanceof UploadReadResult.RejectedUpload rejected) { rejected.findings() ... }    // everything at once
 * if (result instanceof UploadReadResult.ReadUpload read) { read.header(), read.rows(), read.origin(), read.csv() ... }
 * }</pre>
 *
 * <p>{@code rules} is any complete rules folder: the live one, or that of a draft. The upload is checked among its
 * other tables; findings in those other tables are left to the check of the whole draft. An .xlsx that was downloaded
 * here carries a {@link nl.jeugdroute.rules.ExcelOrigin} with the hash of the table it was made from; compare {@code
 * baseHash} with {@code CsvTableWriter.hash(table now)} to see whether somebody changed the table in the meantime. A
 * CSV has none. Send at most {@code CsvTableReader.MAX_FILE_SIZE} bytes; more is refused before anything is parsed. For
 * controls in a page, {@code RuleTables.columns(table)} gives label, hint, kind and values of every column.
 */
@NullMarked
package nl.jeugdroute.rules.excel;

import org.jspecify.annotations.NullMarked;
