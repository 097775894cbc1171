// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.scaling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.publication.RulesValidation;
import nl.jeugdroute.scaling.ResourceMeter.TimedResult;

/**
 * From a changed table to rules that are read, tried on every example, proven and warm, ready to replace the ones that
 * count. Nothing is remembered of earlier rounds: every round is a text nobody has seen before.
 */
final class ReloadScaling {

    private static final int ROUNDS = 11;

    private ReloadScaling() {}

    /** The median time after a change in this file, in seconds, in a program that has been at work for a while. */
    static double measure(Path folder, String file, Clock clock) {
        RulesValidation validation = new RulesValidation(clock);
        Snapshot snapshot = validation.read(folder);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            change(folder.resolve(file), round);
            Snapshot earlier = snapshot;
            TimedResult<Snapshot> measured = ResourceMeter.measure(() -> validation.read(folder, earlier));
            earlier.close();
            snapshot = measured.outcome();
            times.add(measured.seconds());
        }
        snapshot.close();
        return ResourceMeter.median(times.subList(ROUNDS / 2, ROUNDS));
    }

    /** Lengthens the first sentence that ends a cell. */
    private static void change(Path file, int round) {
        try {
            String text = Files.readString(file);
            int end = text.indexOf(".;", text.indexOf("\r\n"));
            String without = text.substring(0, end).replaceAll(" \\(proef \\d+\\)$", "");
            Files.writeString(file, without + " (proef " + round + ")" + text.substring(end));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
