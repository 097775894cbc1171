// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import java.util.Locale;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.rules.Glossary;
import org.jspecify.annotations.Nullable;

/** Local route name: a route as people of that municipality call it: "Veilig Thuis, melden". */
final class LocalRouteName {

    private LocalRouteName() {}

    static String of(String name, @Nullable Vorm vorm, Glossary glossary) {
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return vorm == null
                ? capitalized
                : capitalized + ", " + glossary.label("vorm", vorm.name()).toLowerCase(Locale.ROOT);
    }
}
