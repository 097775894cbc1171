// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import java.util.List;
import nl.jeugdroute.exchange.json.InvoerfoutDto;
import nl.jeugdroute.exchange.json.ProbleemDto;

/** A request that gets a problem for an answer. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProbleemDto problem;

    ProblemException(ProbleemDto problem) {
        super(problem.title());
        this.problem = problem;
    }

    static ProblemException invalid(String pointer, String message) {
        return new ProblemException(
                ProbleemDto.invalid(List.of(new InvoerfoutDto(pointer, message, null, List.of(), null))));
    }

    ProbleemDto problem() {
        return problem;
    }
}
