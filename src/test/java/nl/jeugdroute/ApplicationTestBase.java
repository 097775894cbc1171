// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import nl.jeugdroute.dossier.AdviezenListing;
import nl.jeugdroute.dossier.Dossier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/**
 * The whole application with the real rules, on a free port. It takes seconds to get up, so whoever can, shares this
 * one: a property, a bean or a spy of its own gives a test an application of its own.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:toepassing;DB_CLOSE_DELAY=-1",
            // Applications of tests live on side by side; only one whose rules change on disk looks at them often.
            "jeugdroute.herladen.elke=1m"
        })
@AutoConfigureMockMvc
@Import(TestDay.class)
public abstract class ApplicationTestBase {

    @LocalServerPort
    private int poort;

    /** Works as ever, until a test says that the database is gone; forgotten after every test. */
    @MockitoSpyBean
    protected Dossier dossier;

    @MockitoSpyBean
    protected AdviezenListing lijst;

    protected final int poort() {
        return poort;
    }

    protected final String adres(String pad) {
        return "http://127.0.0.1:" + poort + pad;
    }
}
