// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.practice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.RuleSetReference;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.practice.AlternativeReading;
import nl.jeugdroute.practice.Practice;
import nl.jeugdroute.practice.PracticeSeries;
import nl.jeugdroute.privacy.TypedText;
import nl.jeugdroute.publication.Draft;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.RoleAccount;
import nl.jeugdroute.publication.RuleChangeRefusedException;
import nl.jeugdroute.web.layout.RequestAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Story side by side controller: one story under two readings of the rules: two packs, two days, or the live rules and
 * a draft. The story stays while the rules switch.
 */
@Controller
class StorySideBySideController {

    /** How the choice of a draft begins; what follows is its id. */
    private static final String DRAFT = "concept:";

    private final StoryLoader cabinet;
    private final RuleLibrary library;
    private final ComparisonSidePresenter sides;
    private final DraftWorkflow drafts;
    private final Clock clock;

    StorySideBySideController(
            StoryLoader cabinet,
            RuleLibrary library,
            ComparisonSidePresenter sides,
            DraftWorkflow drafts,
            Clock clock) {
        this.cabinet = cabinet;
        this.library = library;
        this.sides = sides;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/oefenen/{pakket}/{verhaal}/naast")
    String beside(
            @PathVariable("pakket") String pack,
            @PathVariable("verhaal") String story,
            @RequestParam(name = "met", defaultValue = "") String beside,
            @RequestParam(name = "dag", defaultValue = "") String day,
            @RequestParam(name = "r", defaultValue = "") List<String> series,
            HttpServletRequest request,
            Model model) {
        Practice exercise = cabinet.fetch(pack, story, PracticeSeries.of(series), model);
        Snapshot snapshot = library.snapshot();
        String other = beside.isEmpty() ? firstOther(snapshot, pack) : beside;
        RoleAccount account = RequestAccount.of(request);
        model.addAttribute("packs", snapshot.packs());
        model.addAttribute("drafts", account.mayRead() ? inProgress(account, pack) : List.of());
        model.addAttribute("beside", other);
        model.addAttribute("day", day);
        RuleSetReference here = exercise.rules().reference();
        ComparisonSideView left = sides.side(here.naam(), here.status(), exercise.advies(), List.of());
        model.addAttribute("left", left);
        if (!other.equals(pack) || !day.isEmpty()) {
            StoryRulesReader reader = other.startsWith(DRAFT)
                    ? () -> underDraft(exercise, account, other, day)
                    : () -> AlternativeReading.of(exercise.casus().casus(), other, day(day), snapshot, clock);
            right(exercise, left, reader, other.startsWith(DRAFT), day, model);
        }
        return "practice/side-by-side";
    }

    private static String firstOther(Snapshot snapshot, String pack) {
        return snapshot.packs().stream()
                .map(candidate -> candidate.id())
                .filter(id -> !id.equals(pack))
                .findFirst()
                .orElse(pack);
    }

    /** Story rules reader: reads the story under the rules somebody chose. */
    private interface StoryRulesReader {
        AlternativeReading read();
    }

    private AlternativeReading underDraft(Practice exercise, RoleAccount account, String choice, String day) {
        UUID id = drafts.list(account).stream()
                .map(Draft::id)
                .filter(candidate -> choice.equals(DRAFT + candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Dit concept bestaat niet. Kies er een uit de lijst."));
        return drafts.under(
                account,
                id,
                rules -> AlternativeReading.of(
                        exercise.casus().casus(), exercise.casus().pack(), day(day), rules, clock));
    }

    private List<Draft> inProgress(RoleAccount account, String pack) {
        return drafts.list(account).stream()
                .filter(draft -> draft.pack().equals(pack) && !draft.status().done())
                .toList();
    }

    private void right(
            Practice exercise,
            ComparisonSideView left,
            StoryRulesReader reader,
            boolean draft,
            String day,
            Model model) {
        try {
            AlternativeReading reading = reader.read();
            RuleSetReference there = reading.rules().reference();
            ComparisonSideView right = sides.side(
                    there.naam() + (draft ? ", concept" : "") + (day.isEmpty() ? "" : ", " + DutchTime.day(day)),
                    draft ? RuleSetStatus.CONCEPT : there.status(),
                    reading.advies(),
                    sides.remarks(reading, exercise.rules()));
            model.addAttribute("left", left.beside(right));
            model.addAttribute("right", right.beside(left));
            model.addAttribute("differences", sides.differences(exercise.advies(), reading.advies()));
        } catch (InvalidRulesException invalid) {
            model.addAttribute("error", "Dit concept heeft nog een fout. Eerst moet die weg.");
        } catch (RuleChangeRefusedException refusal) {
            model.addAttribute("error", refusal.message());
        } catch (NoRulesOnDateException | UnknownPackException noRules) {
            model.addAttribute("error", noRules.getMessage());
        } catch (IllegalArgumentException mismatch) {
            model.addAttribute("error", mismatch.getMessage());
        }
    }

    private static @Nullable LocalDate day(String day) {
        return day.isEmpty()
                ? null
                : DutchTime.iso(day)
                        .orElseThrow(() -> new IllegalArgumentException("\"" + TypedText.quote(day)
                                + "\" is geen dag die wij kennen. Schrijf jjjj-mm-dd, zoals 2016-01-01."));
    }
}
