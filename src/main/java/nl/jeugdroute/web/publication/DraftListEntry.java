// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftStatus;
import nl.jeugdroute.web.wording.LabelView;

/**
 * Draft list entry: a draft in a list.
 *
 * @param waitingFor whose turn it is
 * @param failed whether it was planned and did not go live
 */
public record DraftListEntry(
        UUID id,
        String pack,
        String title,
        LabelView label,
        String authors,
        String created,
        List<String> tables,
        String waitingFor,
        boolean failed,
        boolean done) {

    static DraftListEntry of(Draft draft) {
        return new DraftListEntry(
                draft.id(),
                draft.pack(),
                draft.title(),
                label(draft.status()),
                authors(draft),
                DutchTime.moment(draft.createdAt()),
                draft.tables().stream().map(Draft.ChangedTable::title).toList(),
                waitingFor(draft),
                draft.publicationFailure() != null,
                draft.status().done());
    }

    static String authors(Draft draft) {
        return draft.authors().stream().collect(Collectors.joining(" en "));
    }

    static LabelView label(DraftStatus status) {
        return switch (status) {
            case CONCEPT -> new LabelView("concept", status.label(), "potlood");
            case TER_GOEDKEURING -> new LabelView("concept", status.label(), "klok");
            case TERUGGESTUURD -> new LabelView("concept", status.label(), "terug");
            case GOEDGEKEURD -> new LabelView("kan", status.label(), "vink");
            case INGEPLAND -> new LabelView("kan", status.label(), "klok");
            case GEPUBLICEERD -> new LabelView("geldend", status.label(), "vink");
            case INGETROKKEN -> new LabelView("historisch", status.label(), "kruis");
        };
    }

    static String waitingFor(Draft draft) {
        return switch (draft.status()) {
            case CONCEPT, TERUGGESTUURD ->
                (draft.publicationFailure() == null ? "" : "na een mislukte publicatie ") + "op " + authors(draft)
                        + ": wijzigen en voorleggen";
            case TER_GOEDKEURING -> "op iemand anders dan " + authors(draft) + ": goedkeuren";
            case GOEDGEKEURD -> "op iemand anders dan " + authors(draft) + ": live zetten";
            case INGEPLAND ->
                draft.effectiveFrom() == null ? "op de dag" : "op " + DutchTime.day(draft.effectiveFrom());
            case GEPUBLICEERD, INGETROKKEN -> "op niemand: klaar";
        };
    }
}
