// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.dossier.ExampleProposalStore;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.exchange.examples.ExampleRow;
import nl.jeugdroute.privacy.TypedText;
import nl.jeugdroute.web.layout.FlashAttributeNames;
import nl.jeugdroute.web.layout.PageErrorView;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Example proposer: offers the case of an advies to the policy officer as an example. The reference of the worker stays
 * behind.
 */
@Component
public class ExampleProposer {

    private static final int MAX_TITLE_LENGTH = 120;
    private static final int MAX_REMARK_LENGTH = 2000;

    private final ExampleProposalStore proposals;
    private final RuleLibrary library;

    ExampleProposer(ExampleProposalStore proposals, RuleLibrary library) {
        this.proposals = proposals;
        this.library = library;
    }

    /** Offers the case, or puts in the model why that cannot be; then what was typed is there too. */
    public boolean propose(
            Casus casus,
            Advies advies,
            String title,
            String remark,
            String role,
            HttpServletResponse response,
            Model model) {
        List<PageErrorView> errors = new ArrayList<>();
        validate("Titel", "voorbeeld-titel", title, MAX_TITLE_LENGTH, errors);
        validate("Opmerking", "voorbeeld-opmerking", remark, MAX_REMARK_LENGTH, errors);
        if (title.isBlank()) {
            errors.add(new PageErrorView(
                    "Titel",
                    "Geef het voorbeeld een titel, zoals: kind van 9 met een lichte opvoedvraag.",
                    "voorbeeld-titel"));
        }
        if (errors.isEmpty()) {
            try {
                proposals.propose(
                        advies.gemeente(),
                        role,
                        title.strip(),
                        ExampleRow.of(
                                "",
                                title.strip(),
                                remark.replaceAll("\\s+", " ").strip(),
                                casus,
                                advies,
                                library.ruleSetFor(advies.gemeente(), advies.peildatum())));
                model.addAttribute(
                        FlashAttributeNames.SUCCESS,
                        "Uw voorbeeld is voorgesteld. De beleidsmedewerker kan het nu overnemen.");
                return true;
            } catch (UnknownPackException | NoRulesOnDateException rulesGone) {
                errors.add(new PageErrorView(
                        "Voorbeeld",
                        "De regels van dit advies zijn er niet meer. Een voorbeeld kan niet.",
                        "voorbeeld"));
            } catch (DataAccessException databaseUnavailable) {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                errors.add(new PageErrorView(
                        "Voorbeeld",
                        "De database is even niet bereikbaar. Er is niets bewaard. Probeer het over een paar minuten opnieuw.",
                        "voorbeeld"));
            }
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("errors", errors);
        model.addAttribute("exampleTitle", title);
        model.addAttribute("exampleRemark", remark);
        return false;
    }

    private static void validate(String field, String anchor, String text, int longest, List<PageErrorView> errors) {
        TypedText.objection(text, longest)
                .ifPresent(objection -> errors.add(new PageErrorView(field, objection, anchor)));
    }
}
