// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.practice.TraineeProgress.StoryResult;
import org.jspecify.annotations.Nullable;

/**
 * Trainee progress: how far a trainee came. It says nothing about who that is.
 *
 * @param bijnaam the name a trainee chose to go on later, or null; then it lives no longer than the session
 */
public record TraineeProgress(@Nullable String bijnaam, List<StoryResult> resultaten) implements Serializable {

    public TraineeProgress {
        resultaten = List.copyOf(resultaten);
    }

    /** Nothing done yet. */
    public static final TraineeProgress EMPTY = new TraineeProgress(null, List.of());

    /**
     * Story result: one story.
     *
     * @param laatste the prediction made last, for the page with the answer
     * @param eerste how the first prediction came out; only that one counts, for afterwards the answer is known
     */
    public record StoryResult(
            String pakket, String casus, PracticeTheme thema, Prediction laatste, PredictionResult eerste)
            implements Serializable {}

    /** The score within one theme. */
    public record PracticeThemeScore(PracticeTheme theme, int completed, int correct) {}

    /** With one more prediction. */
    public TraineeProgress with(PracticeCasus casus, Prediction prediction, PredictionResult result) {
        List<StoryResult> fresh = new ArrayList<>(resultaten);
        Optional<StoryResult> earlier = of(casus);
        earlier.ifPresent(fresh::remove);
        fresh.add(new StoryResult(
                casus.pack(),
                casus.id(),
                casus.theme(),
                prediction,
                earlier.map(StoryResult::eerste).orElse(result)));
        return new TraineeProgress(bijnaam, fresh);
    }

    /** Under a name, to be kept. */
    public TraineeProgress under(@Nullable String name) {
        return new TraineeProgress(name, resultaten);
    }

    /** Result of a story. */
    public Optional<StoryResult> of(PracticeCasus casus) {
        return resultaten.stream()
                .filter(result ->
                        result.pakket().equals(casus.pack()) && result.casus().equals(casus.id()))
                .findFirst();
    }

    /** Part of the progress that is about these stories. */
    public TraineeProgress about(List<PracticeCasus> casussen) {
        return new TraineeProgress(
                bijnaam,
                casussen.stream().map(this::of).flatMap(Optional::stream).toList());
    }

    /** How many stories of which the route was predicted at once. */
    public int correct() {
        return (int)
                resultaten.stream().filter(result -> result.eerste().route()).count();
    }

    /** The themes of which at least one story was done. */
    public List<PracticeThemeScore> perTheme() {
        return Stream.of(PracticeTheme.values())
                .map(theme -> {
                    List<StoryResult> from = resultaten.stream()
                            .filter(result -> result.thema() == theme)
                            .toList();
                    return new PracticeThemeScore(theme, from.size(), (int) from.stream()
                            .filter(result -> result.eerste().route())
                            .count());
                })
                .filter(score -> score.completed() > 0)
                .toList();
    }
}
