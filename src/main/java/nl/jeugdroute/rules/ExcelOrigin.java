// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.time.LocalDate;

/**
 * Excel origin: which table an Excel file was made from; it stands on its sheet <i>Herkomst</i>.
 *
 * @param pack id of the municipality's pack, empty for a table all packs share
 * @param layer id of the layer, such as {@code landelijk}; empty for a table all packs share
 * @param table name of the table, the file name without {@code .csv}
 * @param baseHash SHA-256 of the canonical CSV at the time of the download
 * @param date day of the download
 */
public record ExcelOrigin(String pack, String layer, String table, String baseHash, LocalDate date) {}
