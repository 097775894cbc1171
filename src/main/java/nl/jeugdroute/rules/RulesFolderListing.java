// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rules folder listing: what stands in a rules folder at one moment, by {@link RuleFileNames}.
 *
 * @param ruleFiles the files that are read as rules, by their path below the folder, with forward slashes
 * @param misplaced paths of what looks like rules and is read nowhere; a layer without a description ends in a slash
 * @param complete whether everything could be looked at
 */
public record RulesFolderListing(SortedMap<String, Path> ruleFiles, SortedSet<String> misplaced, boolean complete) {

    private static final int MAX_DEPTH = 7;

    /** Looks through a folder; nothing when there is no such folder. */
    public static RulesFolderListing of(Path folder) {
        ListingVisitor visitor = new ListingVisitor(folder);
        if (Files.isDirectory(folder)) {
            try {
                // Links are followed, because a folder mounted in a container consists of them.
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, visitor);
            } catch (IOException changed) {
                visitor.complete = false;
            }
        }
        visitor.layers.removeIf(layer -> visitor.ruleFiles.containsKey(layer + RuleFileNames.LAYER_FILE));
        visitor.misplaced.addAll(visitor.layers);
        return new RulesFolderListing(visitor.ruleFiles, visitor.misplaced, visitor.complete);
    }

    private static final class ListingVisitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final SortedMap<String, Path> ruleFiles = new TreeMap<>();
        private final SortedSet<String> misplaced = new TreeSet<>();
        private final SortedSet<String> layers = new TreeSet<>();
        private boolean complete = true;

        ListingVisitor(Path root) {
            this.root = root;
        }

        private String name(Path path) {
            return root.relativize(path).toString().replace('\\', '/');
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (RuleFileNames.isLitter(String.valueOf(folder.getFileName()))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (RuleFileNames.isLayer(name(folder))) {
                layers.add(name(folder) + "/");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (attributes.isRegularFile()) {
                switch (RuleFileNames.of(name)) {
                    case RULES -> ruleFiles.put(name, file);
                    case MISPLACED -> misplaced.add(name);
                    case DOCUMENT, LITTER -> {
                        // Counts for nobody.
                    }
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            // What nobody reads need not be readable, and a link to nowhere is no file.
            if (RuleFileNames.of(name(file)) == RuleFileNames.RuleFileKind.RULES && Files.exists(file)
                    || Files.isDirectory(file)) {
                complete = false;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
