// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.compiling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.rules.Fingerprint;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Prebuilt rules: hand-written rules that the build compiled, for compiling them takes two seconds of every start. They
 * carry the hash of the texts they were made from and are used for those texts only; without them everything works,
 * later.
 */
public final class PrebuiltRules {

    /** The folder of the compiled classes. */
    static final String CLASSES = "nl/jeugdroute/kern/";

    /** The folder of the markers; each is named after the hash of the texts and holds the name of their model. */
    static final String MARKERS = "META-INF/jeugdroute/kern/";

    /** The marker that holds the name of the model whatever the texts. */
    static final String CURRENT = MARKERS + "current";

    /**
     * Texts of before that mean the very same as the rules built in: only the names of the classes they import were
     * others. Archived rule sets hold them, keep their own text and hash, and are evaluated with the rules built in.
     */
    private static final Set<String> SAME_RULES_IN_FORMER_NAMES =
            Set.of("8c39cf9ba364efd9415a22c2b17e7d74cecc5ed38323f932f8d70d70a09d2ec3");

    private PrebuiltRules() {}

    /**
     * Prebuilt models: what the build made of exactly these texts, by path, or of the same rules in the names of today.
     */
    public static Optional<Collection<Model>> of(Map<String, String> texts) {
        String hash = hash(texts);
        try (InputStream marker = resource(SAME_RULES_IN_FORMER_NAMES.contains(hash) ? CURRENT : MARKERS + hash)) {
            if (marker == null) {
                return Optional.empty();
            }
            String name = new String(marker.readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(List.of((Model) Class.forName(name, true, PrebuiltRules.class.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance()));
        } catch (IOException | ReflectiveOperationException | LinkageError unusable) {
            // Compiling the texts gives the same; it only takes longer.
            return Optional.empty();
        }
    }

    private static @Nullable InputStream resource(String name) {
        return PrebuiltRules.class.getClassLoader().getResourceAsStream(name);
    }

    /** The SHA-256 of these texts and their paths, in hexadecimals. */
    static String hash(Map<String, String> texts) {
        Fingerprint hash = new Fingerprint();
        texts.forEach((name, text) -> hash.add(name).add(text));
        return hash.hex();
    }
}
