// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("Een storing in de API")
@ExtendWith(OutputCaptureExtension.class)
class FailureAnswerIT extends ApiTestBase {

    @Test
    void geeft_500_zonder_iets_over_de_oorzaak_te_zeggen(CapturedOutput log) {
        doThrow(new IllegalStateException("kenmerk zaak-42")).when(dossier).record(any(), any(), any());

        HttpResponse<String> antwoord = post(ADVIEZEN, GELDIG);

        probleem(antwoord, 500);
        assertThat(antwoord.body()).doesNotContain("zaak-42");
        assertThat(log.getAll()).contains("IllegalStateException").doesNotContain("zaak-42");
    }
}
