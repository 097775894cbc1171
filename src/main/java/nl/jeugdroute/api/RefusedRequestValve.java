// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.security.SecurityHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Refused request valve: stands before every filter and answers what the server itself refuses, such as a request line
 * or a header it cannot read, in Dutch and with the headers of every other answer.
 */
public final class RefusedRequestValve extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nl">
            <head><meta charset="utf-8"><title>%1$s - Jeugdroute</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Naar het begin</a></p></main></body>
            </html>
            """;

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        // What refuses a request before the filters of Spring, or answers after them, does not know these.
        SecurityHeaders.forEach(response::setHeader);
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || response.isCommitted()
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.resetBuffer(true);
            SecurityHeaders.forEach(response::setHeader);
            if (HttpProblems.belongsToApi(request)) {
                response.setHeader(ApiFilter.VERSION_HEADER, ApiFilter.VERSION);
                HttpProblems.write(response, HttpProblems.of(status, new HttpHeaders()));
            } else {
                writePage(response, status);
            }
        } catch (IOException | IllegalStateException gone) {
            // Whoever asked is no longer there to be answered.
            container.getLogger().debug("no answer to a refused request", gone);
        }
    }

    private static void writePage(Response response, int status) throws IOException {
        boolean ours = status >= HttpStatus.INTERNAL_SERVER_ERROR.value() && !HttpProblems.isRefusal(status);
        byte[] page = (ours
                        ? String.format(
                                DutchTime.DUTCH,
                                PAGE,
                                "Er ging iets mis bij ons",
                                "Dit ligt niet aan u. Probeer het later opnieuw.")
                        : String.format(
                                DutchTime.DUTCH,
                                PAGE,
                                "Dit verzoek konden wij niet lezen",
                                "Controleer het adres. Misschien is het te lang of staat er een teken in dat daar niet kan."))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
        response.flushBuffer();
    }
}
