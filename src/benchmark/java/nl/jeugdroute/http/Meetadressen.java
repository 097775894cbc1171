// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.AdviesDto;
import nl.jeugdroute.contract.Adviesvertaler;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.contract.Jsontekst;
import nl.jeugdroute.contract.Leesresultaat.Gelezen;
import nl.jeugdroute.contract.OnleesbareJson;
import nl.jeugdroute.dmn.AndereMotor;
import nl.jeugdroute.triage.Triage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What answers beside the real API, behind the same filters. It carries no stereotype: only the benchmark hangs it in the
 * application, no scan ever finds it.
 */
final class Meetadressen {

    private final Casuslezer lezer;
    private final AndereMotor kie;
    private final @Nullable AndereMotor jdmn;
    private final Map<Casus, AdviesDto> eerder = new HashMap<>();
    private final byte[] constante;

    /** Draws up every advies beforehand; the constant is as long as the one in the middle. */
    Meetadressen(
            Casuslezer lezer,
            Triage triage,
            List<String> casussen,
            AndereMotor kie,
            @Nullable AndereMotor jdmn) {
        this.lezer = lezer;
        this.kie = kie;
        this.jdmn = jdmn;
        for (String json : casussen) {
            Casus casus = Casuslezer.vertaal(Json.mapper().readTree(json));
            eerder.put(casus, Adviesvertaler.VERTALER.naarDto(null, triage.adviseer(casus)));
        }
        List<byte[]> antwoorden = eerder.values().stream()
                .map(Json.mapper()::writeValueAsBytes)
                .sorted((a, b) -> Integer.compare(a.length, b.length))
                .toList();
        this.constante = antwoorden.get(antwoorden.size() / 2);
    }

    /** The length of the constant answer, in bytes. */
    int lengte() {
        return constante.length;
    }

    /** Nothing but the stack: takes the body in and gives the same bytes each time. */
    @ResponseBody
    byte[] constante(HttpServletRequest verzoek) throws IOException {
        verzoek.getInputStream().readAllBytes();
        return constante;
    }

    /** Everything but the engine: reads and checks the case, and writes the advies that was drawn up earlier. */
    @ResponseBody
    AdviesDto zonderMotor(HttpServletRequest verzoek) throws IOException {
        return eerder.get(lees(verzoek));
    }

    /** KIE DMN in the place of our engine. */
    @ResponseBody
    Object kieDmn(HttpServletRequest verzoek) throws IOException {
        return kie.beslis(lees(verzoek));
    }

    /** jDMN in the place of our engine. */
    @ResponseBody
    Object jDmn(HttpServletRequest verzoek) throws IOException {
        return jdmn.beslis(lees(verzoek));
    }

    private Casus lees(HttpServletRequest verzoek) throws IOException {
        try {
            return ((Gelezen) lezer.lees(Jsontekst.lees(verzoek.getInputStream().readAllBytes()))).casus();
        } catch (OnleesbareJson onleesbaar) {
            throw new IllegalStateException(onleesbaar);
        }
    }
}
