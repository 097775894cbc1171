// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.List;

/** Rejected casus: a case without an answer: it cannot be read, or something went wrong on our side. */
public record RejectedCasus(ProbleemDto problem) implements CasusReadResult, CasusOutcome, ExplanationOutcome {

    /**
     * Everything that is wrong with the case.
     *
     * @throws IllegalStateException when the case is not what is wrong
     */
    public List<InvoerfoutDto> errors() {
        if (problem.fouten() == null) {
            throw new IllegalStateException(problem.title());
        }
        return problem.fouten();
    }
}
