// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.DutchTime;
import org.jspecify.annotations.Nullable;

/** Resume hint: says how far a run came and how to go on with it. */
final class ResumeHint {

    private final List<String> arguments;
    private final @Nullable Path file;

    /**
     * For a run that was asked for like this.
     *
     * @param file where the answers go, or null for standard output
     */
    ResumeHint(List<String> arguments, @Nullable Path file) {
        this.arguments = arguments;
        this.file = file;
    }

    /** After a run that ended before its time, with so many whole answers. */
    String after(String cause, long casussen) {
        return after(cause + System.lineSeparator() + countPhrase(casussen) + " helemaal in " + position() + ".");
    }

    /** After a run that ended before its time. */
    String after(String cause) {
        String start = file == null ? "Staat de uitvoer in een bestand? Ga dan verder met: " : "Ga verder met: ";
        return cause + System.lineSeparator() + start + command();
    }

    /** After a run that went on with the file. */
    String addedMessage(long initial, long now) {
        return String.format(
                DutchTime.DUTCH,
                "%s al in %s. Er kwamen er %,d bij.",
                initial == 1 ? "1 casus stond" : String.format(DutchTime.DUTCH, "%,d casussen stonden", initial),
                position(),
                now - initial);
    }

    private static String countPhrase(long casussen) {
        return casussen == 1 ? "1 casus staat" : String.format(DutchTime.DUTCH, "%,d casussen staan", casussen);
    }

    private String position() {
        return file == null ? "de uitvoer" : "\"" + file + "\"";
    }

    private String command() {
        List<String> words = new ArrayList<>(List.of("jeugdroute"));
        arguments.stream().filter(word -> !"--overschrijf".equals(word)).forEach(words::add);
        if (file == null) {
            words.addAll(List.of("--uit", "BESTAND"));
        }
        if (!words.contains("--verder")) {
            words.add("--verder");
        }
        return words.stream()
                .map(word -> word.indexOf(' ') < 0 ? word : '"' + word + '"')
                .collect(Collectors.joining(" "));
    }
}
