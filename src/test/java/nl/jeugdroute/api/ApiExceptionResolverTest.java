// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@DisplayName("Een aanroeper die ophangt voor zijn antwoord er is")
@ExtendWith(OutputCaptureExtension.class)
class ApiExceptionResolverTest {

    @Test
    void geeft_geen_melding_in_het_logboek(CapturedOutput log) {
        Exception opgehangen = new HttpMessageNotWritableException(
                "Could not write JSON",
                new AsyncRequestNotUsableException("Flush failed", new IOException("Broken pipe")));

        new ApiExceptionResolver()
                .resolveException(
                        new MockHttpServletRequest("POST", "/api/v1/proefadviezen"),
                        new MockHttpServletResponse(),
                        null,
                        opgehangen);

        assertThat(log.getAll()).isEmpty();
    }
}
