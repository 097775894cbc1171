// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Upload read result: what became of an upload: a table that may go into a draft, or everything that is wrong with it.
 */
public sealed interface UploadReadResult {

    /**
     * Read upload: a table that reads well among the other tables.
     *
     * @param origin what the file says it was made from; null for CSV and for Excel files made elsewhere
     */
    record ReadUpload(
            List<String> header, List<Row> rows, @Nullable ExcelOrigin origin) implements UploadReadResult {

        public ReadUpload {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        /** The canonical file of the table. */
        public byte[] csv() {
            return CsvTableWriter.write(header, rows);
        }
    }

    /** Rejected upload: refused, with all findings ordered by row; their file is the name of the upload. */
    record RejectedUpload(List<Finding> findings) implements UploadReadResult {

        public RejectedUpload {
            findings = List.copyOf(findings);
        }
    }
}
