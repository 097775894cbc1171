// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.time.LocalDate;

/**
 * Which table an Excel file was made from; it stands on its sheet <i>Herkomst</i>.
 *
 * @param pakket id of the municipality's pack, empty for a table all packs share
 * @param laag id of the layer, such as {@code landelijk}; empty for a table all packs share
 * @param tabel name of the table, the file name without {@code .csv}
 * @param basishash SHA-256 of the canonical CSV at the time of the download
 * @param datum day of the download
 */
public record Herkomst(String pakket, String laag, String tabel, String basishash, LocalDate datum) {}
