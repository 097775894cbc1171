// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Rule file names: which files of a rules folder count. The one list for whoever reads, watches, hashes, copies or keeps
 * them: what is read counts in the hash, what is refused does too, and what programs leave behind counts for nobody.
 */
public final class RuleFileNames {

    /** Rule file kind: what a name in a rules folder means. */
    public enum RuleFileKind {
        /** Read as rules. */
        RULES,
        /** Something to read for people, such as {@code verantwoording.md}; it may stand there and nobody reads it. */
        DOCUMENT,
        /** Left behind by an editor, a spreadsheet or an operating system; as if it were not there. */
        LITTER,
        /** Looks like rules and is nowhere read; refused, because it would silently do nothing. */
        MISPLACED
    }

    /** The name of the file that describes a layer. */
    static final String LAYER_FILE = "pakket.yaml";

    private static final Set<String> SHARED =
            Set.of("begrippen.csv", "bronnen.csv", "bronsecties.csv", "weigeringen.csv");

    /** Such a name can never lead out of a folder. */
    private static final Pattern SAFE_NAME = Pattern.compile("[\\p{L}\\p{N}_][^/\\\\:\\p{Cntrl}]*");

    private static final Pattern LOOKS_LIKE_RULES =
            Pattern.compile(".*\\.(csv|tsv|ya?ml|drl|xls[xmb]?|ods)", Pattern.DOTALL);

    private static final Set<String> LITTER = Set.of(
            "thumbs.db",
            "ehthumbs.db",
            "desktop.ini",
            "icon\r",
            "__macosx",
            "@eadir",
            "lost+found",
            "$recycle.bin",
            "system volume information",
            "cvs");
    private static final Pattern LITTER_FILE = Pattern.compile(
            ".*(~|#|\\.(swp|swo|swn|tmp|temp|bak|orig|rej|part|partial|crdownload|lock|lck)|___jb_[a-z]+___)",
            Pattern.DOTALL);

    private RuleFileNames() {}

    /** What the file at this path means; relative to the rules folder, with forward slashes. */
    public static RuleFileKind of(String path) {
        List<String> parts = List.of(path.split("/", -1));
        String name = parts.get(parts.size() - 1);
        if (parts.stream().anyMatch(RuleFileNames::isLitter)
                || LITTER_FILE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return RuleFileKind.LITTER;
        }
        if (!LOOKS_LIKE_RULES.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return RuleFileKind.DOCUMENT;
        }
        boolean safe = parts.stream().allMatch(part -> SAFE_NAME.matcher(part).matches());
        return safe && isRead(parts, name) ? RuleFileKind.RULES : RuleFileKind.MISPLACED;
    }

    /** Whether a folder of this name is left behind by a program, with everything in it. */
    public static boolean isLitter(String folder) {
        return folder.startsWith(".")
                || folder.startsWith("~")
                || folder.startsWith("#")
                || LITTER.contains(folder.toLowerCase(Locale.ROOT));
    }

    /** Whether a folder at this path, relative to the rules folder, is a layer, and so must describe itself. */
    public static boolean isLayer(String folder) {
        List<String> parts = List.of(folder.split("/", -1));
        return parts.size() == 2 && isParentOfLayers(parts.get(0)) && !isLitter(parts.get(1));
    }

    private static boolean isRead(List<String> parts, String name) {
        return switch (parts.size()) {
            case 1 -> SHARED.contains(name);
            case 2 ->
                parts.get(0).equals("kern") && name.endsWith(".drl")
                        || parts.get(0).equals("landelijk") && isOfLayer(name);
            case 3 -> isParentOfLayers(parts.get(0)) && isOfLayer(name);
            default -> false;
        };
    }

    private static boolean isParentOfLayers(String folder) {
        return folder.equals("gemeenten") || folder.equals("regios");
    }

    private static boolean isOfLayer(String name) {
        return name.equals(LAYER_FILE) || name.endsWith(".csv");
    }
}
