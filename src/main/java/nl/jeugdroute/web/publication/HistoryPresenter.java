// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import java.util.UUID;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.publication.HistoryEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** History presenter: the steps that were taken, in words: who, when, what, why. */
@Component
class HistoryPresenter {

    /**
     * Page entry: a step.
     *
     * @param location the cell or row, empty when it is about the whole draft
     */
    record HistoryPageEntry(
            String when,
            String account,
            String what,
            String location,
            @Nullable String oldValue,
            @Nullable String newValue,
            String why,
            String hash,
            @Nullable UUID draft) {}

    List<HistoryPageEntry> entries(List<HistoryEntry> history) {
        return history.stream().map(HistoryPresenter::entry).toList();
    }

    private static HistoryPageEntry entry(HistoryEntry entry) {
        StringBuilder location = new StringBuilder(entry.table() == null ? "" : "Tabel " + entry.table());
        if (entry.row() != null) {
            location.append(", rij ").append(entry.row());
        }
        if (entry.column() != null) {
            location.append(", kolom ").append(entry.column());
        }
        return new HistoryPageEntry(
                DutchTime.moment(entry.at()),
                entry.account(),
                entry.step().label(),
                location.toString(),
                readable(entry.oldValue()),
                readable(entry.newValue()),
                entry.remark(),
                entry.hash(),
                entry.draft());
    }

    private static @Nullable String readable(@Nullable String cell) {
        return cell != null && cell.isEmpty() ? "leeg" : cell;
    }
}
