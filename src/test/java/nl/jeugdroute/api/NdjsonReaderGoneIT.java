// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Triage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Work that is done for somebody who does not take it, over a connection of which we hold both ends. */
@DisplayName("NDJSON voor een lezer die niet leest")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class NdjsonReaderGoneIT extends ApiTestBase {

    private static final int AANTAL = 5_000;

    /** Far more than what may be under way, and far less than everything. */
    private static final int VEEL = AANTAL / 2;

    private final AtomicInteger begonnen = new AtomicInteger();
    private final CountDownLatch weg = new CountDownLatch(1);

    @MockitoSpyBean
    private Triage triage;

    @BeforeEach
    void tel_wat_begint() {
        doAnswer(vraag -> {
                    if (begonnen.incrementAndGet() > AANTAL / 10) {
                        weg.await();
                    }
                    return vraag.callRealMethod();
                })
                .when(triage)
                .advise(any(Casus.class), any(RulesInForce.class));
    }

    @Test
    void houdt_op_als_de_lezer_weg_is() throws Exception {
        try (Socket lijn = stuur()) {
            assertThat(antwoorden(lijn).readLine()).isEqualTo("HTTP/1.1 200 ");
            // What we did not read yet is thrown away, and the other side hears of it.
            lijn.setSoLinger(true, 0);
        }
        weg.countDown();

        wachtTotErNietsTeDoenIs();
        assertThat(begonnen.get()).isBetween(1, VEEL);
    }

    @Test
    void wacht_met_werken_op_een_lezer_die_wacht_met_lezen() throws Exception {
        weg.countDown();
        try (Socket lijn = stuur()) {
            BufferedReader antwoorden = antwoorden(lijn);
            assertThat(antwoorden.readLine()).isEqualTo("HTTP/1.1 200 ");

            wachtTotErNietsTeDoenIs();
            assertThat(begonnen.get()).isBetween(1, VEEL);

            assertThat(antwoorden.lines().filter(regel -> regel.startsWith("{\"adviesId\"")))
                    .hasSize(AANTAL);
        }
    }

    private Socket stuur() throws IOException {
        byte[] casussen = IntStream.range(0, AANTAL)
                .mapToObj(i -> "{\"gemeente\": \"noordoostpolder\"}\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
        Socket lijn = new Socket();
        lijn.setReceiveBufferSize(16 * 1024);
        lijn.connect(new InetSocketAddress("127.0.0.1", poort()));
        lijn.getOutputStream()
                .write(("POST " + PROEF + " HTTP/1.0\r\nHost: localhost\r\n"
                                + "Content-Type: application/x-ndjson\r\nContent-Length: " + casussen.length
                                + "\r\nAuthorization: Basic "
                                + Base64.getEncoder().encodeToString("werker:demo".getBytes(UTF_8)) + "\r\n\r\n")
                        .getBytes(US_ASCII));
        lijn.getOutputStream().write(casussen);
        lijn.getOutputStream().flush();
        return lijn;
    }

    private static BufferedReader antwoorden(Socket lijn) throws IOException {
        return new BufferedReader(new InputStreamReader(lijn.getInputStream(), UTF_8), 1024);
    }

    /** The threads that work go home when there is nothing for them for a second. */
    private static void wachtTotErNietsTeDoenIs() throws InterruptedException {
        for (Thread draad : Thread.getAllStackTraces().keySet()) {
            if (draad.getName().equals("lopende band")) {
                draad.join();
            }
        }
    }
}
