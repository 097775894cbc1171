// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.publication.DraftStatus;
import nl.jeugdroute.web.publication.DraftProgressView.DraftProgressStep;

/** Draft progress view: the five steps of a draft and where it stands. */
record DraftProgressView(List<DraftProgressStep> steps) {

    private static final List<String> NAMES =
            List.of("Wijzigen", "Controleren", "Voorleggen", "Goedkeuren", "Live zetten");

    /** A step; {@code state} is klaar, nu or straks. */
    record DraftProgressStep(String name, String state, String word) {}

    /**
     * The steps of a draft.
     *
     * @param changed whether there is a change at all
     * @param good whether it passed its checks
     */
    static DraftProgressView of(DraftStatus status, boolean changed, boolean good) {
        int current = switch (status) {
            case CONCEPT, TERUGGESTUURD -> !changed ? 0 : good ? 2 : 1;
            case TER_GOEDKEURING -> 3;
            case GOEDGEKEURD, INGEPLAND -> 4;
            case GEPUBLICEERD -> NAMES.size();
            case INGETROKKEN -> -1;
        };
        List<DraftProgressStep> steps = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String state = current < 0 ? "straks" : i < current ? "klaar" : i == current ? "nu" : "straks";
            steps.add(new DraftProgressStep(NAMES.get(i), state, state.equals("straks") ? "nog niet" : state));
        }
        return new DraftProgressView(steps);
    }
}
