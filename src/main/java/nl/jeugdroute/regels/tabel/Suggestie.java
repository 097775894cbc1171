// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.tabel;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The nearest known word to what somebody wrote, so that a message can end with "Bedoelde u ...?". */
public final class Suggestie {

    private static final int MEESTE_WAARDEN = 30;
    /** Longer is no word; comparing it with every known one would only cost time. */
    private static final int LANGSTE_WOORD = 80;

    private Suggestie() {}

    /** A Dutch message: the value is not known, what is allowed, and the nearest one. */
    public static String onbekend(String waarde, Collection<String> toegestaan) {
        String kort = waarde.length() <= LANGSTE_WOORD ? waarde : waarde.substring(0, LANGSTE_WOORD) + "...";
        StringBuilder melding = new StringBuilder("\"" + kort + "\" staat niet in de lijst");
        if (!toegestaan.isEmpty() && toegestaan.size() <= MEESTE_WAARDEN) {
            melding.append(" (").append(String.join(", ", toegestaan)).append(')');
        }
        melding.append('.');
        beste(waarde, toegestaan)
                .ifPresent(beste -> melding.append(" Bedoelde u \"").append(beste).append("\"?"));
        return melding.toString();
    }

    /** The nearest allowed word, when it is near enough to be meant. */
    public static Optional<String> beste(String waarde, Collection<String> toegestaan) {
        if (waarde.length() > LANGSTE_WOORD) {
            return Optional.empty();
        }
        String gezocht = vereenvoudig(waarde);
        int grens = Math.max(2, gezocht.length() / 3);
        String beste = null;
        int kleinste = Integer.MAX_VALUE;
        for (String woord : toegestaan) {
            int afstand = afstand(gezocht, vereenvoudig(woord));
            if (afstand < kleinste) {
                kleinste = afstand;
                beste = woord;
            }
        }
        return kleinste <= grens && !gezocht.isEmpty() ? Optional.ofNullable(beste) : Optional.empty();
    }

    private static String vereenvoudig(String woord) {
        return woord.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static int afstand(String a, String b) {
        int[] vorige = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] huidige = new int[b.length() + 1];
            huidige[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int vervangen = vorige[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                huidige[j] = Math.min(vervangen, Math.min(vorige[j], huidige[j - 1]) + 1);
            }
            vorige = huidige;
        }
        return vorige[b.length()];
    }
}
