// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.List;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.RuleSetReference;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.publication.DraftWorkflow;
import nl.jeugdroute.publication.ReloadStatus;
import nl.jeugdroute.publication.RulesReloader;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.web.wording.LabelView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Rule status controller: which rules answer at this moment, since when, and which files were refused. */
@Controller
class RuleStatusController {

    private final RuleLibrary library;
    private final RulesReloader reloader;
    private final DraftWorkflow drafts;

    RuleStatusController(RuleLibrary library, RulesReloader reloader, DraftWorkflow drafts) {
        this.library = library;
        this.reloader = reloader;
        this.drafts = drafts;
    }

    /** Page rejection: files in the folder that do not count, and why. */
    record RuleStatusPageRejection(String since, List<String> redenen) {}

    /** A pack with the rules it answers with. */
    record RuleStatusPageActivePack(Pack pack, LabelView label, String tijdvak, String hash) {}

    @GetMapping("/regels/status")
    String showStatus(Model model) {
        model.addAttribute("packs", library.packs().stream().map(this::active).toList());
        ReloadStatus state = reloader.status();
        ReloadStatus.ReloadRefusal refusal = state.rejected();
        model.addAttribute("since", DutchTime.moment(state.since()));
        model.addAttribute("checkedAt", DutchTime.moment(state.lastCheck()));
        model.addAttribute("folderHash", state.folderHash());
        model.addAttribute("notPublished", drafts.notPublished());
        model.addAttribute("obstacle", drafts.obstacle().orElse(null));
        model.addAttribute(
                "warnings", state.warnings().stream().map(Finding::line).toList());
        model.addAttribute(
                "rejected",
                refusal == null
                        ? null
                        : new RuleStatusPageRejection(
                                DutchTime.moment(refusal.at()),
                                refusal.findings().stream().map(Finding::line).toList()));
        return "publication/status";
    }

    private RuleStatusPageActivePack active(Pack pack) {
        RuleSetReference reference = onDay(pack).reference();
        return new RuleStatusPageActivePack(
                pack, LabelView.of(pack.status()), DutchTime.tijdvak(reference.tijdvak()), reference.hash());
    }

    /** A pack that has yet to begin answers with what it will say on its first day. */
    private RuleSet onDay(Pack pack) {
        try {
            return library.ruleSetFor(pack.id(), null);
        } catch (NoRulesOnDateException notStartedYet) {
            return library.ruleSetFor(pack.id(), pack.validity().van());
        }
    }
}
