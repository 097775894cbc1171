// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.dmn.ForeignEngine;
import nl.jeugdroute.exchange.json.AdviesDto;
import nl.jeugdroute.exchange.json.AdviesMapper;
import nl.jeugdroute.exchange.json.CasusReadResult.ValidCasus;
import nl.jeugdroute.exchange.json.CasusJson;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.exchange.json.JsonTextReader;
import nl.jeugdroute.exchange.json.UnreadableJsonException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * What answers beside the real API, behind the same filters. It carries no stereotype: only the benchmark hangs it in
 * the application, no scan ever finds it.
 */
final class BenchmarkController {

    private final RuleLibrary library;
    private final ForeignEngine kie;
    private final @Nullable ForeignEngine jdmn;
    private final Map<Casus, AdviesDto> eerder = new HashMap<>();
    private final byte[] constante;

    /** Draws up every advies beforehand; the constant is as long as the one in the middle. */
    BenchmarkController(
            RuleLibrary library,
            Triage triage,
            List<String> casussen,
            ForeignEngine kie,
            @Nullable ForeignEngine jdmn) {
        this.library = library;
        this.kie = kie;
        this.jdmn = jdmn;
        for (String json : casussen) {
            Casus casus = CasusJson.read(Json.mapper().readTree(json));
            eerder.put(casus, AdviesMapper.TRANSLATOR.toDto(null, triage.advise(casus, library.snapshot())));
        }
        List<byte[]> responses = eerder.values().stream()
                .map(Json.mapper()::writeValueAsBytes)
                .sorted((a, b) -> Integer.compare(a.length, b.length))
                .toList();
        this.constante = responses.get(responses.size() / 2);
    }

    /** The length of the constant answer, in bytes. */
    int length() {
        return constante.length;
    }

    /** Nothing but the stack: takes the body in and gives the same bytes each time. */
    @ResponseBody
    byte[] constant(HttpServletRequest request) throws IOException {
        request.getInputStream().readAllBytes();
        return constante;
    }

    /** Everything but the engine: reads and checks the case, and writes the advies that was drawn up earlier. */
    @ResponseBody
    AdviesDto withoutEngine(HttpServletRequest request) throws IOException {
        return eerder.get(read(request));
    }

    /** KIE DMN in the place of our engine. */
    @ResponseBody
    Object kieDmn(HttpServletRequest request) throws IOException {
        return kie.decide(read(request));
    }

    /** jDMN in the place of our engine. */
    @ResponseBody
    Object jDmn(HttpServletRequest request) throws IOException {
        return jdmn.decide(read(request));
    }

    private Casus read(HttpServletRequest request) throws IOException {
        try {
            return ((ValidCasus) new CasusReader(library.snapshot()).read(JsonTextReader.read(request.getInputStream().readAllBytes()))).casus();
        } catch (UnreadableJsonException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
