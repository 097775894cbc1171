// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.rules;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.SourceSections;
import nl.jeugdroute.web.layout.PackFinder;
import nl.jeugdroute.web.rules.PackSourcesView.PackSourcesDocument;
import nl.jeugdroute.web.rules.PackSourcesView.PackSourcesSection;
import nl.jeugdroute.web.table.RuleTablePresenter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Pack controller: a whole pack seen from aside: over time, on paper, and from its sources. Everybody may read these.
 */
@Controller
class PackController {

    private final RuleLibrary library;
    private final PackFinder packs;
    private final RuleTablePresenter presenter;
    private final Path rulesPath;
    private final Clock clock;

    PackController(
            RuleLibrary library,
            PackFinder packs,
            RuleTablePresenter presenter,
            @Value("${jeugdroute.rules}") Path rulesPath,
            Clock clock) {
        this.library = library;
        this.packs = packs;
        this.presenter = presenter;
        this.rulesPath = rulesPath;
        this.clock = clock;
    }

    @GetMapping("/regels/{pakket}/tijdlijn")
    String timeline(@PathVariable("pakket") String pack, Model model) {
        Pack requested = packs.get(pack);
        model.addAttribute("pack", requested);
        model.addAttribute("bar", packs.bar(pack));
        model.addAttribute("timeline", PackTimelineView.of(library, requested));
        return "rules/timeline";
    }

    @GetMapping("/regels/{pakket}/regelkaart")
    String ruleMap(@PathVariable("pakket") String pack, Model model) {
        Pack requested = packs.get(pack);
        RuleSet rules = library.ruleSetFor(pack, null);
        model.addAttribute("pack", requested);
        model.addAttribute("bar", packs.bar(pack));
        model.addAttribute("reference", rules.reference());
        model.addAttribute("tijdvak", DutchTime.tijdvak(rules.reference().tijdvak()));
        model.addAttribute("today", DutchTime.day(today()));
        model.addAttribute(
                "tables",
                rules.tables().stream()
                        .filter(table -> !table.rows().isEmpty())
                        .map(table -> presenter.page(table, rules))
                        .toList());
        return "rules/rule-map";
    }

    @GetMapping("/regels/{pakket}/bronnen")
    String showSources(@PathVariable("pakket") String pack, Model model) {
        model.addAttribute("pack", packs.get(pack));
        model.addAttribute("bar", packs.bar(pack));
        model.addAttribute(
                "sources",
                PackSourcesView.of(
                        pack, library.ruleSetFor(pack, null), SourceSections.read(rulesPath), this::document, today()));
        return "rules/sources";
    }

    private PackSourcesDocument document(String code, List<PackSourcesSection> sections) {
        return library.document(code)
                .map(document ->
                        new PackSourcesDocument(code, document.title(), document.url(), "bron-" + code, sections))
                .orElse(new PackSourcesDocument(code, code, "", "bron-" + code, sections));
    }

    private LocalDate today() {
        return DutchTime.today(clock);
    }
}
