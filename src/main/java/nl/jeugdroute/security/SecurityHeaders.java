// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Security headers: what every answer carries, also one that is given before or after the filters had their turn: nothing
 * from elsewhere, nothing inline, so that text that slips into a page can do nothing there.
 */
public final class SecurityHeaders {

    static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";
    static final String DEVICE = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", CONTENT,
            "Permissions-Policy", DEVICE,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "X-XSS-Protection", "0");

    private SecurityHeaders() {}

    /** Gives each header with its value. */
    public static void forEach(BiConsumer<String, String> header) {
        ALL.forEach(header);
    }
}
