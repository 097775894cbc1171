// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import nl.jeugdroute.bewijs.verklaring.Casusverklaarder;
import nl.jeugdroute.bewijs.verklaring.Casusverklaarder.Geweigerd;
import nl.jeugdroute.bewijs.verklaring.Casusverklaarder.Uitkomst;
import nl.jeugdroute.bewijs.verklaring.Casusverklaarder.Verklaard;
import nl.jeugdroute.bewijs.verklaring.Verklaring;
import nl.jeugdroute.contract.CasusDto;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A case in, its explanation out: why not, what if, and what is certain. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Adviezen")
class Verklaaradres {

    private static final String WAAROM_NIET = "waaromNiet";

    private final Casusverklaarder verklaarder;

    Verklaaradres(Casusverklaarder verklaarder) {
        this.verklaarder = verklaarder;
    }

    @PostMapping(path = "/proefadviezen/_verklaar", consumes = "application/json", produces = "application/json")
    @Operation(
            summary = "Legt een casus uit en bewaart niets.",
            description =
                    "Wat staat vast zolang er vragen open zijn, welk enkel feit het advies zou veranderen, en waarom"
                            + " een andere route niet de hoofdroute is. Dit legt uit hoe de regels werken; het is geen advies om"
                            + " feiten te veranderen.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CasusDto.class)))
    Verklaring verklaar(
            HttpServletRequest verzoek,
            @Parameter(
                            name = WAAROM_NIET,
                            description =
                                    "Een route van het pakket; mag vaker. Zonder: elke route behalve de hoofdroute.")
                    @RequestParam(name = WAAROM_NIET, required = false)
                    @Nullable
                    List<String> waaromNiet)
            throws IOException {
        Uitkomst uitkomst = verklaarder.verklaar(Aanvoer.casus(verzoek), waaromNiet == null ? List.of() : waaromNiet);
        if (uitkomst instanceof Verklaard verklaard) {
            return verklaard.verklaring();
        }
        throw new Probleemfout(((Geweigerd) uitkomst).probleem());
    }
}
