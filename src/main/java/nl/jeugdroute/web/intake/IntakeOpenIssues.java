// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.web.intake.IntakeOpenIssues.IntakeOpenIssue;

/**
 * Intake open issues: what is still open in a case, in the words of the form.
 *
 * @param isSettled whether the primary route is the same over everything that is still open
 * @param possible codes of the primary routes that are still possible, without their form
 * @param forRoute the questions that can change the primary route, most deciding first
 * @param onlyDetails the questions that can change something else only
 * @param settled sentences about what can no longer change
 */
record IntakeOpenIssues(
        boolean isSettled,
        List<String> possible,
        List<IntakeOpenIssue> forRoute,
        List<IntakeOpenIssue> onlyDetails,
        List<String> settled) {

    IntakeOpenIssues {
        possible = List.copyOf(possible);
        forRoute = List.copyOf(forRoute);
        onlyDetails = List.copyOf(onlyDetails);
        settled = List.copyOf(settled);
    }

    /**
     * Intake open issue: an open question.
     *
     * @param why why it is asked, in sentences; never which answer leads where
     */
    record IntakeOpenIssue(String fact, List<String> why) {}

    /** Why a question is asked; nothing when it is no longer of influence. */
    List<String> why(String fact) {
        return Stream.concat(forRoute.stream(), onlyDetails.stream())
                .filter(issue -> issue.fact().equals(fact))
                .findFirst()
                .map(IntakeOpenIssue::why)
                .orElse(List.of());
    }
}
