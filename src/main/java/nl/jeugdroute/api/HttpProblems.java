// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.exchange.json.ProbleemDto;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** HTTP problems: what each status means in Dutch, and how a problem is written. */
final class HttpProblems {

    private static final Pattern API = Pattern.compile("/+api([/;].*)?", Pattern.DOTALL);
    private static final String SIGNPOST = "De adressen staan in /api/v1/openapi.json.";

    private HttpProblems() {}

    /** Whether the address, as far as it could be read, is one of the API; a parameter or a doubled stroke in it or not. */
    static boolean belongsToApi(HttpServletRequest request) {
        Object earlier = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = earlier == null ? request.getRequestURI() : earlier.toString();
        return address != null
                && API.matcher(address.substring(request.getContextPath().length()))
                        .matches();
    }

    /** Whether a status of 500 or more says that the request is not supported, and not that something went wrong. */
    static boolean isRefusal(int status) {
        return status == HttpStatus.NOT_IMPLEMENTED.value() || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value();
    }

    static ProbleemDto notFound(String detail) {
        return ProbleemDto.of("niet-gevonden", "Niet gevonden", HttpStatus.NOT_FOUND.value(), detail);
    }

    /** The problem of a status; {@code headers} hold what is allowed instead. */
    static ProbleemDto of(int status, HttpHeaders headers) {
        return switch (status) {
            case 401 ->
                ProbleemDto.of(
                        "niet-aangemeld",
                        "Meld u eerst aan",
                        status,
                        "Stuur gebruikersnaam en wachtwoord mee met HTTP Basic.");
            case 403 -> ProbleemDto.of("geen-toegang", "Geen toegang", status, "Uw rol mag dit hier niet.");
            case 404 -> notFound("Op dit adres is niets te vinden. " + SIGNPOST);
            case 405 ->
                ProbleemDto.of(
                        "methode-niet-toegestaan",
                        "Deze methode kan hier niet",
                        status,
                        "Gebruik " + enumeration(headers.getFirst(HttpHeaders.ALLOW), "een andere methode") + ". "
                                + SIGNPOST);
            case 406 ->
                ProbleemDto.of(
                        "vorm-niet-beschikbaar",
                        "Dit antwoord kunnen wij niet in de gevraagde vorm geven",
                        status,
                        "Vraag in de kopregel Accept om "
                                + enumeration(headers.getFirst(HttpHeaders.ACCEPT), MediaType.APPLICATION_JSON_VALUE)
                                + ".");
            case 413 -> ProbleemDto.tooLarge();
            case 415 ->
                ProbleemDto.of(
                        "vorm-niet-ondersteund",
                        "Deze vorm kunnen wij niet lezen",
                        status,
                        "Stuur UTF-8 zonder compressie, met in de kopregel Content-Type "
                                + enumeration(headers.getFirst(HttpHeaders.ACCEPT), MediaType.APPLICATION_JSON_VALUE)
                                + ".");
            default ->
                status < HttpStatus.INTERNAL_SERVER_ERROR.value() || isRefusal(status)
                        ? ProbleemDto.of(
                                "ongeldig-verzoek",
                                "Dit verzoek klopt niet",
                                status,
                                "Wij kunnen dit verzoek niet lezen. " + SIGNPOST)
                        : ProbleemDto.failure();
        };
    }

    private static String enumeration(@Nullable String values, String fallback) {
        return values == null || values.isBlank() ? fallback : values.replaceAll("\\s*,\\s*", " of ");
    }

    /** Answers with the problem, whatever the caller said it accepts: a problem nobody can read helps nobody. */
    static void write(HttpServletResponse response, ProbleemDto problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        byte[] json = Json.mapper().writeValueAsBytes(problem);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
        response.flushBuffer();
    }
}
