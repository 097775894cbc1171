// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks what stands at the head of a case and is no fact: the municipality, the day and the worker's reference. */
final class Kopcontrole {

    private static final Pattern KENMERK = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAG_EERST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");

    private final Foutenlijst fouten;
    private final Waardecontrole waarden;

    Kopcontrole(Foutenlijst fouten, Waardecontrole waarden) {
        this.fouten = fouten;
        this.waarden = waarden;
    }

    /** The municipality as given, or null after telling that it is missing or no text. */
    @Nullable
    String gemeente(JsonNode waarde, Supplier<List<String>> bekend) {
        if (Waardecontrole.afwezig(waarde)) {
            waarden.ontbreekt("/" + Casusschema.GEMEENTE, Casusschema.GEMEENTE, bekend.get());
            return null;
        }
        if (!waarde.isString()) {
            waarden.keuze("/" + Casusschema.GEMEENTE, Casusschema.GEMEENTE, waarde, bekend.get());
            return null;
        }
        return waarde.stringValue();
    }

    void onbekendeGemeente(JsonNode waarde, List<String> bekend) {
        waarden.onbekendeWaarde("/" + Casusschema.GEMEENTE, Casusschema.GEMEENTE, waarde, bekend);
    }

    /** The day as given, or null when absent or after telling what is wrong with it. */
    @Nullable
    LocalDate datum(JsonNode waarde) {
        if (Waardecontrole.afwezig(waarde)) {
            return null;
        }
        String pointer = "/" + Casusschema.PEILDATUM;
        if (!waarde.isString()) {
            fouten.voegToe(
                    pointer,
                    "peildatum is tekst, zoals \"2016-03-01\". Hier staat " + Waardecontrole.soort(waarde) + ".",
                    waarde,
                    List.of(),
                    null);
            return null;
        }
        String tekst = waarde.stringValue();
        if (!DATUM.matcher(tekst).matches()) {
            fouten.voegToe(
                    pointer,
                    Waardecontrole.citaat(waarde)
                            + " lezen wij niet als datum. Schrijf jaar-maand-dag, zoals 2016-03-01.",
                    waarde,
                    List.of(),
                    omgekeerd(tekst));
            return null;
        }
        LocalDate dag = dag(tekst);
        if (dag == null) {
            fouten.voegToe(
                    pointer,
                    Waardecontrole.citaat(waarde) + " is een dag die niet bestaat. Kies een bestaande datum.",
                    waarde,
                    List.of(),
                    null);
        }
        return dag;
    }

    private static @Nullable String omgekeerd(String tekst) {
        Matcher delen = DAG_EERST.matcher(tekst.strip());
        if (!delen.matches()) {
            return null;
        }
        LocalDate dag = dag("%s-%2s-%2s"
                .formatted(delen.group(3), delen.group(2), delen.group(1))
                .replace(' ', '0'));
        return dag == null ? null : dag.toString();
    }

    private static @Nullable LocalDate dag(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDag) {
            return null;
        }
    }

    void kenmerk(String pointer, JsonNode waarde) {
        if (!waarde.isString() || !KENMERK.matcher(waarde.stringValue()).matches()) {
            fouten.voegToe(
                    pointer,
                    "Dit kenmerk kan niet. Gebruik 1 tot en met 40 tekens: letters, cijfers, punt, streepje en "
                            + "onderstreping, tussen aanhalingstekens.",
                    waarde,
                    List.of(),
                    null);
        }
    }
}
