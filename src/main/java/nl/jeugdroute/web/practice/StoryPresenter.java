// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.PracticeCasus;
import nl.jeugdroute.practice.PracticeSeries;
import nl.jeugdroute.web.wording.StatusBarView;
import org.springframework.stereotype.Component;

/** Story presenter: lays out a story with its facts. */
@Component
class StoryPresenter {

    /** A full stop, a question mark or an exclamation mark, with the closing quote that belongs to it. */
    private static final String SENTENCE_END = "(?<=[.?!]”?)\\s+(?=[A-Z“‘‚’])";

    private static final int SENTENCES_PER_PARAGRAPH = 4;

    private final CasusFactsPresenter facts;

    StoryPresenter(CasusFactsPresenter facts) {
        this.facts = facts;
    }

    StoryView story(Practice exercise, PracticeSeries series) {
        PracticeCasus casus = exercise.casus();
        return new StoryView(
                casus.pack(),
                exercise.rules().reference().naam(),
                StatusBarView.of(
                        exercise.rules().reference().naam(),
                        exercise.rules().reference().status(),
                        exercise.rules().reference().tijdvak()),
                casus.id(),
                casus.title(),
                paragraphs(casus.story()),
                casus.theme().displayName(),
                casus.difficulty().displayName(),
                facts.present(casus.casus(), exercise.rules()),
                casus.isOwn(),
                series.text(),
                series.number(casus.id()),
                series.ids().size(),
                series.after(casus.id()).orElse(null));
    }

    /** The first sentence of a story, enough to know it by. */
    static String start(String story) {
        return story.split(SENTENCE_END, 2)[0];
    }

    /** Four sentences are as much as a room reads at a glance. */
    static List<String> paragraphs(String story) {
        List<String> paragraphs = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        boolean inQuotation = false;
        for (String sentence : story.split(SENTENCE_END)) {
            paragraph.add(sentence);
            inQuotation =
                    sentence.lastIndexOf('“') > sentence.lastIndexOf('”') || inQuotation && sentence.indexOf('”') < 0;
            // What somebody says stays in one piece.
            if (paragraph.size() >= SENTENCES_PER_PARAGRAPH && !inQuotation) {
                paragraphs.add(String.join(" ", paragraph));
                paragraph.clear();
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(String.join(" ", paragraph));
        }
        return paragraphs;
    }
}
