// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.jeugdroute.engine.compiling.DrlCompiler;
import nl.jeugdroute.engine.compiling.PrebuiltRules;
import nl.jeugdroute.rules.RuleFileNames;
import nl.jeugdroute.rules.RuleFileNames.RuleFileKind;
import org.drools.model.Model;

/**
 * Core rules: the hand-written rules of {@code rules/kern}: reasoning over conclusions that is no table row. Compiled
 * once, shared by every rule set.
 *
 * @param models the compiled rules
 * @param text the text of all files, for the hash of a rule set and for printing
 */
public record CoreRules(Collection<Model> models, String text) {

    /** Compiling text takes a second and it hardly ever changes, so the last few are kept by their text. */
    private static final LoadingCache<Map<String, String>, CoreRules> COMPILED =
            Caffeine.newBuilder().maximumSize(4).build(CoreRules::compile);

    /**
     * Every {@code .drl} file in the folder, compiled: by the build when these are the very texts it compiled, else
     * now.
     *
     * @throws IllegalStateException when the folder cannot be read or a rule does not compile; these rules are ours, so
     *     this is a fault in the product, not in a table
     */
    public static CoreRules load(Path folder) {
        return COMPILED.get(files(folder));
    }

    private static CoreRules compile(Map<String, String> texts) {
        return new CoreRules(
                PrebuiltRules.of(texts).orElseGet(() -> DrlCompiler.compile(texts)), String.join("\n", texts.values()));
    }

    /**
     * The texts of every {@code .drl} file in the folder, by the path under which they compile, in order of name.
     *
     * @throws IllegalStateException when the folder cannot be read
     */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(file -> RuleFileNames.of("kern/" + file.getFileName()) == RuleFileKind.RULES)
                    .toList()) {
                files.put("nl/jeugdroute/kern/" + path.getFileName(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the hand-written rules in " + folder, e);
        }
        return files;
    }
}
