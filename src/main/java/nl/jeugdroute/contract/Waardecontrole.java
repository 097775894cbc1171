// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.regels.tabel.Suggestie;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks the facts one by one: what we saw, what is allowed, and what was probably meant. */
final class Waardecontrole {

    private static final String LEEFTIJD = "leeftijd";
    private static final BigDecimal HOOGSTE_LEEFTIJD = BigDecimal.valueOf(27);
    private static final BigDecimal UREN_IN_EEN_WEEK = BigDecimal.valueOf(168);

    private final Foutenlijst fouten;

    Waardecontrole(Foutenlijst fouten) {
        this.fouten = fouten;
    }

    static boolean afwezig(JsonNode waarde) {
        return waarde.isMissingNode() || waarde.isNull();
    }

    /** What kind of JSON this is, in words for a sentence. */
    static String soort(JsonNode waarde) {
        if (waarde.isString()) {
            return "tekst";
        }
        if (waarde.isNumber()) {
            return "een getal";
        }
        if (waarde.isArray()) {
            return "een lijst";
        }
        if (waarde.isObject()) {
            return "een object";
        }
        return waarde.toString();
    }

    void ontbreekt(String pointer, String naam, List<String> toegestaan) {
        fouten.voegToe(pointer, naam + " ontbreekt. " + kiesUit(toegestaan), null, toegestaan, null);
    }

    /** A fact of the case. */
    void veld(String pointer, Casusveld veld, JsonNode waarde, @Nullable Set<String> codes) {
        String naam = veld.pad().substring(veld.pad().lastIndexOf('.') + 1);
        switch (veld.soort()) {
            case KEUZE -> keuze(pointer, naam, waarde, veld.waarden());
            case JA_NEE -> jaNee(pointer, naam, waarde);
            case GETAL -> getal(pointer, naam, waarde);
            case VERZAMELING ->
                verzameling(pointer, naam, waarde, veld.waarden().isEmpty() ? codes : veld.waarden());
        }
    }

    /** One of a closed list, or any text when the list is not known. */
    void keuze(String pointer, String naam, JsonNode waarde, @Nullable Collection<String> toegestaan) {
        if (!waarde.isString()) {
            Collection<String> lijst = toegestaan == null ? List.of() : toegestaan;
            fouten.voegToe(
                    pointer,
                    naam + " is tekst tussen aanhalingstekens. Hier staat " + soort(waarde) + "."
                            + (lijst.isEmpty() ? "" : " " + kiesUit(lijst)),
                    waarde,
                    lijst,
                    waarde.isBoolean() ? alsAntwoord(waarde.booleanValue(), lijst) : null);
        } else if (toegestaan != null && !toegestaan.contains(waarde.stringValue())) {
            onbekendeWaarde(pointer, naam, waarde, toegestaan);
        }
    }

    void onbekendeWaarde(String pointer, String naam, JsonNode waarde, Collection<String> toegestaan) {
        fouten.voegToe(
                pointer,
                citaat(waarde) + " kennen wij niet bij " + naam + ". " + kiesUit(toegestaan),
                waarde,
                toegestaan,
                Suggestie.beste(waarde.stringValue(), toegestaan).orElse(null));
    }

    private static @Nullable String alsAntwoord(boolean waarde, Collection<String> toegestaan) {
        String antwoord = waarde ? "JA" : "NEE";
        return toegestaan.contains(antwoord) ? antwoord : null;
    }

    private void jaNee(String pointer, String naam, JsonNode waarde) {
        if (!waarde.isBoolean()) {
            String tekst = waarde.isString() ? waarde.stringValue().strip().toLowerCase(Locale.ROOT) : "";
            fouten.voegToe(
                    pointer,
                    naam + " is true of false, zonder aanhalingstekens. Hier staat " + soort(waarde) + ".",
                    waarde,
                    List.of("true", "false"),
                    switch (tekst) {
                        case "ja", "true" -> "true";
                        case "nee", "false" -> "false";
                        default -> null;
                    });
        }
    }

    private void getal(String pointer, String naam, JsonNode waarde) {
        boolean geheel = LEEFTIJD.equals(naam);
        BigDecimal hoogste = geheel ? HOOGSTE_LEEFTIJD : UREN_IN_EEN_WEEK;
        String grenzen = "0 t/m " + hoogste;
        String vraag =
                (geheel ? "Geef een heel getal van " : "Geef een getal van ") + grenzen + ", zonder aanhalingstekens.";
        if (!waarde.isNumber()) {
            fouten.voegToe(
                    pointer,
                    naam + " is een getal. Hier staat " + (waarde.isString() ? citaat(waarde) : soort(waarde)) + ". "
                            + vraag,
                    waarde,
                    List.of(grenzen),
                    null);
        } else if (waarde.decimalValue().signum() < 0
                || waarde.decimalValue().compareTo(hoogste) > 0
                || (geheel && !isGeheel(waarde.decimalValue()))) {
            fouten.voegToe(
                    pointer,
                    naam + " " + Foutenlijst.citaat(waarde) + " kan niet. " + vraag,
                    waarde,
                    List.of(grenzen),
                    null);
        }
    }

    // Only asked of numbers within bounds, so an exponent cannot make this endless.
    private static boolean isGeheel(BigDecimal getal) {
        return getal.signum() == 0 || getal.stripTrailingZeros().scale() <= 0;
    }

    private void verzameling(String pointer, String naam, JsonNode waarde, @Nullable Collection<String> toegestaan) {
        if (!waarde.isArray()) {
            String enige = waarde.isString() && toegestaan != null
                    ? Suggestie.beste(waarde.stringValue(), toegestaan).orElse(null)
                    : null;
            fouten.voegToe(
                    pointer,
                    naam + " is een lijst tussen blokhaken. Hier staat " + soort(waarde) + ".",
                    waarde,
                    toegestaan == null ? List.of() : toegestaan,
                    enige == null ? null : "[\"" + enige + "\"]");
            return;
        }
        for (int i = 0; i < waarde.size(); i++) {
            keuze(pointer + "/" + i, naam, waarde.get(i), toegestaan);
        }
    }

    static String citaat(JsonNode waarde) {
        return '"' + Foutenlijst.citaat(waarde) + '"';
    }

    private static String kiesUit(Collection<String> toegestaan) {
        return "Kies uit: " + String.join(", ", toegestaan) + ".";
    }
}
