// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.rules.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Pack skeleton: the files a new pack begins with. They are tables like all others, kept beside this class, so that
 * they are checked as all others are; only the name and the dates are filled in.
 */
final class PackSkeleton {

    private static final List<String> LOOSE = List.of(
            "pakket.yaml",
            "beschikking.csv",
            "geen_criterium.csv",
            "gewenste_hulp_route.csv",
            "open_punten.csv",
            "rangorde.csv",
            "termen.csv",
            "voorbeelden.csv",
            "voorzieningen.csv",
            "vrij_aanbod.csv");
    private static final List<String> BY_REGIO =
            List.of("pakket.yaml", "open_punten.csv", "open_punten_geraakt.csv", "voorbeelden.csv");

    private PackSkeleton() {}

    /**
     * Writes a pack that stands on the national layer, or on a region as well.
     *
     * @param folder folder that does not exist yet
     * @param regio the region's layer, whose days and status the pack takes over
     */
    static void write(Path folder, GemeenteName gemeente, @Nullable Layer regio, LocalDate today) throws IOException {
        LocalDate until = regio == null ? null : regio.validity().tot();
        Map<String, String> placeholders = Map.of(
                "@NAAM@",
                gemeente.name(),
                "@ID@",
                gemeente.id(),
                "@REGIO@",
                regio == null ? "" : regio.id(),
                "@STATUS@",
                regio == null ? "CONCEPT" : regio.status().name(),
                "@VAN@",
                String.valueOf(regio == null ? today : regio.validity().van()),
                "@GELDIG_TOT@",
                until == null ? "" : "geldig_tot: " + until + "\n",
                "@VANDAAG@",
                today.toString());
        Files.createDirectories(folder);
        String kind = regio == null ? "los" : "regio";
        for (String file : regio == null ? LOOSE : BY_REGIO) {
            String text = template("/nieuw/" + kind + "/" + file);
            for (Map.Entry<String, String> location : placeholders.entrySet()) {
                text = text.replace(location.getKey(), location.getValue());
            }
            Files.writeString(folder.resolve(file), text);
        }
    }

    private static String template(String name) throws IOException {
        try (InputStream in = PackSkeleton.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
