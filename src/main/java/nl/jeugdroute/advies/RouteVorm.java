// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Route vorm: a route in one of its forms, or without one. There is one instance of each, with the code that rows write
 * for it, so nothing ever takes such a code apart.
 */
public final class RouteVorm implements ConclusionValue {

    private static final Map<String, RouteVorm> BY_CODE = all();

    private final Route route;
    private final @Nullable Vorm vorm;
    private final String code;
    private final List<String> names;

    private RouteVorm(Route route, @Nullable Vorm vorm) {
        this.route = route;
        this.vorm = vorm;
        this.code = codeOf(route, vorm);
        this.names = vorm == null ? List.of(code) : List.of(code, route.name());
    }

    private static String codeOf(Route route, @Nullable Vorm vorm) {
        return vorm == null ? route.name() : route + "(" + vorm + ")";
    }

    private static Map<String, RouteVorm> all() {
        Map<String, RouteVorm> all = new LinkedHashMap<>();
        for (Route route : Route.values()) {
            put(all, new RouteVorm(route, null));
            for (Vorm vorm : Vorm.values()) {
                put(all, new RouteVorm(route, vorm));
            }
        }
        return Map.copyOf(all);
    }

    private static void put(Map<String, RouteVorm> all, RouteVorm one) {
        all.put(one.code, one);
    }

    /** The route in this form; null where it has none. */
    public static RouteVorm of(Route route, @Nullable Vorm vorm) {
        return of(codeOf(route, vorm));
    }

    /**
     * The route that rows write as this code.
     *
     * @throws IllegalArgumentException when there is no such route or form
     */
    public static RouteVorm of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no route \"" + code + "\""));
    }

    /** The route that rows write as this code, if it is one. */
    public static Optional<RouteVorm> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public Route route() {
        return route;
    }

    /** The form, or null where the route has none. */
    public @Nullable Vorm vorm() {
        return vorm;
    }

    /** The code that rows write: {@code SAVE_WERKER(INZET)}. */
    @Override
    public String code() {
        return code;
    }

    /** How rows may ask for it: in this form, and in any form. */
    public List<String> names() {
        return names;
    }

    @Override
    public String toString() {
        return code;
    }
}
