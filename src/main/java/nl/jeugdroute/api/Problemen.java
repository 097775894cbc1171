// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.contract.Probleem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** What each status means in Dutch, and how a problem is written. */
final class Problemen {

    private static final String WEGWIJZER = "De adressen staan in /api/v1/openapi.json.";

    private Problemen() {}

    static boolean hoortBijApi(HttpServletRequest verzoek) {
        Object eerder = verzoek.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String pad = (eerder == null ? verzoek.getRequestURI() : eerder.toString())
                .substring(verzoek.getContextPath().length());
        return pad.equals("/api") || pad.startsWith("/api/");
    }

    static Probleem nietGevonden(String detail) {
        return Probleem.van("niet-gevonden", "Niet gevonden", HttpStatus.NOT_FOUND.value(), detail);
    }

    /** The problem of a status; {@code headers} hold what is allowed instead. */
    static Probleem van(int status, HttpHeaders headers) {
        return switch (status) {
            case 401 ->
                Probleem.van(
                        "niet-aangemeld",
                        "Meld u eerst aan",
                        status,
                        "Stuur gebruikersnaam en wachtwoord mee met HTTP Basic.");
            case 403 -> Probleem.van("geen-toegang", "Geen toegang", status, "Uw rol mag dit hier niet.");
            case 404 -> nietGevonden("Op dit adres is niets te vinden. " + WEGWIJZER);
            case 405 ->
                Probleem.van(
                        "methode-niet-toegestaan",
                        "Deze methode kan hier niet",
                        status,
                        "Gebruik " + opsomming(headers.getFirst(HttpHeaders.ALLOW), "een andere methode") + ". "
                                + WEGWIJZER);
            case 406 ->
                Probleem.van(
                        "vorm-niet-beschikbaar",
                        "Dit antwoord kunnen wij niet in de gevraagde vorm geven",
                        status,
                        "Vraag in de kopregel Accept om "
                                + opsomming(headers.getFirst(HttpHeaders.ACCEPT), MediaType.APPLICATION_JSON_VALUE)
                                + ".");
            case 413 -> Probleem.teGroot();
            case 415 ->
                Probleem.van(
                        "vorm-niet-ondersteund",
                        "Deze vorm kunnen wij niet lezen",
                        status,
                        "Stuur UTF-8 zonder compressie, met in de kopregel Content-Type "
                                + opsomming(headers.getFirst(HttpHeaders.ACCEPT), MediaType.APPLICATION_JSON_VALUE)
                                + ".");
            default ->
                status < HttpStatus.INTERNAL_SERVER_ERROR.value()
                        ? Probleem.van(
                                "ongeldig-verzoek",
                                "Dit verzoek klopt niet",
                                status,
                                "Wij kunnen dit verzoek niet lezen. " + WEGWIJZER)
                        : Probleem.storing();
        };
    }

    private static String opsomming(@Nullable String waarden, String anders) {
        return waarden == null || waarden.isBlank() ? anders : waarden.replaceAll("\\s*,\\s*", " of ");
    }

    /** Answers with the problem, whatever the caller said it accepts: a problem nobody can read helps nobody. */
    static void schrijf(HttpServletResponse antwoord, Probleem probleem) throws IOException {
        if (antwoord.isCommitted()) {
            return;
        }
        antwoord.resetBuffer();
        antwoord.setStatus(probleem.status());
        antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        byte[] json = Json.mapper().writeValueAsBytes(probleem);
        antwoord.setContentLength(json.length);
        antwoord.getOutputStream().write(json);
        antwoord.flushBuffer();
    }
}
