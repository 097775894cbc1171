// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.dossier.DossierListQuery;
import nl.jeugdroute.dossier.DossierListQuery.DossierListCursor;
import nl.jeugdroute.dossier.DossierListQuery.DossierListOrder;
import nl.jeugdroute.privacy.TypedText;
import nl.jeugdroute.rules.NumberText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Advies list filter: what the address of the list asks for, as it was typed. What is wrong in it counts as not asked,
 * and is told.
 */
public record AdviesListFilter(
        String route,
        String urgentie,
        boolean open,
        boolean mine,
        boolean changed,
        boolean withoutBesluit,
        String order,
        boolean withOutcome,
        @Nullable DossierListCursor cursor,
        List<String> errors) {

    private static final String PATH = "/adviezen";

    public AdviesListFilter {
        errors = List.copyOf(errors);
    }

    /** Reads the address. */
    public static AdviesListFilter from(MultiValueMap<String, String> query) {
        List<String> errors = new ArrayList<>();
        return new AdviesListFilter(
                choice(query, "route", Route.class, errors),
                choice(query, "urgentie", Urgentie.class, errors),
                query.containsKey("open"),
                query.containsKey("mij"),
                query.containsKey("gewijzigd"),
                query.containsKey("zonder"),
                choice(query, "volgorde", DossierListOrder.class, errors),
                query.containsKey("uitkomst"),
                location(query, errors),
                errors);
    }

    /** Whether anything is left out of the list. */
    public boolean isActive() {
        return !route.isEmpty() || !urgentie.isEmpty() || open || mine || changed || withoutBesluit;
    }

    /**
     * The question to the store.
     *
     * @param outdated the rule sets that no longer count
     */
    public DossierListQuery query(String account, Set<String> outdated) {
        return new DossierListQuery(
                route.isEmpty() ? null : Route.valueOf(route),
                urgentie.isEmpty() ? null : Urgentie.valueOf(urgentie),
                open,
                mine ? account : null,
                changed ? outdated : null,
                withoutBesluit,
                order.isEmpty() ? DossierListOrder.NIEUWSTE : DossierListOrder.valueOf(order),
                cursor);
    }

    /** The address of this list from another place on. */
    public String address(@Nullable DossierListCursor startFrom) {
        return address(startFrom, false);
    }

    /** The address of this same page with what the rules say now. */
    public String addressWithOutcome() {
        return address(cursor, true);
    }

    private String address(@Nullable DossierListCursor startFrom, boolean withOutcome) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        set(address, "route", route);
        set(address, "urgentie", urgentie);
        set(address, "volgorde", order);
        set(address, "open", open ? "ja" : "");
        set(address, "mij", mine ? "ja" : "");
        set(address, "gewijzigd", changed ? "ja" : "");
        set(address, "zonder", withoutBesluit ? "ja" : "");
        set(address, "uitkomst", withOutcome ? "ja" : "");
        if (startFrom != null) {
            set(address, startFrom.backwards() ? "voor" : "na", write(startFrom));
        }
        return address.toUriString();
    }

    private static void set(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    private static <E extends Enum<E>> String choice(
            MultiValueMap<String, String> query, String name, Class<E> type, List<String> errors) {
        String value = Optional.ofNullable(query.getFirst(name)).orElse("").strip();
        List<String> possible =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (value.isEmpty() || possible.contains(value)) {
            return value;
        }
        errors.add("De keuze “" + TypedText.quote(value) + "” bij " + name + " kennen wij niet. U kunt kiezen uit: "
                + possible.stream()
                        .map(code -> code.toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "))
                + ".");
        return "";
    }

    private static @Nullable DossierListCursor location(MultiValueMap<String, String> query, List<String> errors) {
        boolean backwards = query.containsKey("voor");
        String location = query.getFirst(backwards ? "voor" : "na");
        if (location == null) {
            return null;
        }
        try {
            String[] parts = location.split("_");
            return new DossierListCursor(
                    NumberText.whole(parts[0]).orElseThrow(),
                    Instant.EPOCH.plus(
                            NumberText.decimal(parts[1]).orElseThrow().longValueExact(), ChronoUnit.MICROS),
                    UUID.fromString(parts[2]),
                    backwards);
        } catch (IllegalArgumentException
                | NoSuchElementException
                | IndexOutOfBoundsException
                | DateTimeException
                | ArithmeticException error) {
            errors.add("Deze plek in de lijst bestaat niet. Dit is de eerste pagina.");
            return null;
        }
    }

    private static String write(DossierListCursor location) {
        return location.urgentieRank() + "_" + ChronoUnit.MICROS.between(Instant.EPOCH, location.recordedAt()) + "_"
                + location.id();
    }
}
