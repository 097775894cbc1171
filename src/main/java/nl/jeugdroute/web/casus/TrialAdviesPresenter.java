// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.casus;

import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.web.advies.AdviesPresenter;
import nl.jeugdroute.web.advies.EighteenthBirthdayPreview;
import nl.jeugdroute.web.advies.ExplanationPresenter;
import nl.jeugdroute.web.questions.FormAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Trial advies presenter: fills the page of an advies that is not recorded; everything it was made from travels along
 * in the page.
 */
@Component
class TrialAdviesPresenter {

    private final AdviesPresenter presenter;
    private final ExplanationPresenter explanation;
    private final EighteenthBirthdayPreview eighteenClock;

    TrialAdviesPresenter(
            AdviesPresenter presenter, ExplanationPresenter explanation, EighteenthBirthdayPreview eighteenClock) {
        this.presenter = presenter;
        this.explanation = explanation;
        this.eighteenClock = eighteenClock;
    }

    /**
     * Fills the page.
     *
     * @param monthsUntil18 months until the eighteenth birthday as chosen on the page, or null
     */
    String fill(Casus casus, Advies advies, FormAnswers answers, @Nullable Integer monthsUntil18, Model model) {
        model.addAttribute("page", presenter.page(casus, advies, answers.pairs()));
        model.addAttribute("facts", answers.without("kenmerk").pairs());
        model.addAttribute("address", "/casus");
        // Pressing the button twice, or coming back to this page and pressing it again, is one request.
        model.addAttribute("requestId", UUID.randomUUID());
        model.addAttribute("explanation", explanation.pageFor(casus, advies));
        model.addAttribute("eighteenth", eighteenClock.pageFor(casus, advies, monthsUntil18));
        return "casus/advies";
    }
}
