// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.jeugdroute.exchange.json.CasusExplainer;
import nl.jeugdroute.exchange.json.CasusReadResult.ValidCasus;
import nl.jeugdroute.exchange.json.ExplanationMapper;
import nl.jeugdroute.exchange.json.ExplanationOutcome;
import nl.jeugdroute.exchange.json.ExplanationOutcome.ExplainedCasus;
import nl.jeugdroute.exchange.json.RejectedCasus;
import nl.jeugdroute.exchange.json.VerklaringDto;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explanation API controller: a case in, its explanation out: why not, what if, and what is certain. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Adviezen")
class ExplanationApiController {

    private static final String WHY_NOT = "waaromNiet";

    private final CasusExplainer explainer;

    ExplanationApiController(CasusExplainer explainer) {
        this.explainer = explainer;
    }

    @PostMapping(path = "/proefadviezen/_verklaar", consumes = "application/json", produces = "application/json")
    @Operation(
            operationId = "verklaar",
            summary = "Legt een casus uit en bewaart niets.",
            description =
                    "Wat staat vast zolang er vragen open zijn, welk enkel feit het advies zou veranderen, en waarom"
                            + " een andere route niet de hoofdroute is. Dit legt uit hoe de regels werken; het is geen advies om"
                            + " feiten te veranderen.")
    VerklaringDto explain(
            @RequestBody(required = true) ValidCasus casus,
            @Parameter(
                            name = WHY_NOT,
                            description =
                                    "Een route van het pakket; mag vaker. Zonder: elke route behalve de hoofdroute.")
                    @RequestParam(name = WHY_NOT, required = false)
                    @Nullable
                    List<String> whyNot) {
        ExplanationOutcome outcome = explainer.explain(casus, whyNot == null ? List.of() : whyNot);
        if (outcome instanceof ExplainedCasus explained) {
            return ExplanationMapper.TRANSLATOR.toDto(explained.explanation());
        }
        throw new ProblemException(((RejectedCasus) outcome).problem());
    }
}
