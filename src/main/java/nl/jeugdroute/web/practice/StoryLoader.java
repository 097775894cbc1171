// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.PracticeCasus;
import nl.jeugdroute.practice.PracticeSeries;
import nl.jeugdroute.practice.StoryBook;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Story loader: takes a story from the library for the page that asks for it, and puts what every page shows in the
 * model.
 */
@Component
class StoryLoader {

    private final StoryBook book;
    private final StoryPresenter presenter;

    StoryLoader(StoryBook book, StoryPresenter presenter) {
        this.book = book;
        this.presenter = presenter;
    }

    PracticeCasus casus(String pack, String id) {
        return book.find(pack, id).orElseThrow(UnknownStoryException::new);
    }

    /** The story with its advies. */
    Practice exercise(String pack, String id) {
        return book.exercise(casus(pack, id));
    }

    /** The story with its advies; the model gets its sheet and the bar of its rules. */
    Practice fetch(String pack, String id, PracticeSeries series, Model model) {
        Practice exercise = exercise(pack, id);
        StoryView view = presenter.story(exercise, series);
        model.addAttribute("story", view);
        model.addAttribute("bar", view.bar());
        return exercise;
    }

    /** A row without the stories this pack does not have, for a link may be older than the rules. */
    PracticeSeries existing(String pack, PracticeSeries series) {
        return new PracticeSeries(series.ids().stream()
                .filter(id -> book.find(pack, id).isPresent())
                .toList());
    }
}
