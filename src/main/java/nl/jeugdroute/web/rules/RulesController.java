// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.rules;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.privacy.TypedText;
import nl.jeugdroute.rules.GlossaryTerm;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.web.layout.PageNotFoundException;
import nl.jeugdroute.web.publication.DraftList;
import nl.jeugdroute.web.questions.FormPackChoices;
import nl.jeugdroute.web.questions.FormPackChoices.FormPackChoice;
import nl.jeugdroute.web.table.RuleTablePresenter;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.LinkView;
import nl.jeugdroute.web.wording.PageWording;
import nl.jeugdroute.web.wording.RowLocator;
import nl.jeugdroute.web.wording.SourceLinks;
import nl.jeugdroute.web.wording.StatusBarView;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Rules controller: the rules as people read them: packs, tables, rows, and the words used in them. */
@Controller
class RulesController {

    private static final int MAX_SEARCH_LENGTH = 200;

    private static final String NATIONAL = "landelijk";

    private final RuleLibrary library;
    private final FormPackChoices choices;
    private final RuleTablePresenter presenter;
    private final PageWording wording;
    private final SourceLinks sources;
    private final DraftList drafts;

    RulesController(
            RuleLibrary library,
            FormPackChoices choices,
            RuleTablePresenter presenter,
            PageWording wording,
            SourceLinks sources,
            DraftList drafts) {
        this.sources = sources;
        this.drafts = drafts;
        this.library = library;
        this.choices = choices;
        this.presenter = presenter;
        this.wording = wording;
    }

    /** A pack with its own layers; the national one stands apart. */
    record RulesPackView(
            Pack pack,
            LabelView label,
            String validity,
            List<String> tijdvakken,
            String hash,
            List<RulesLayerView> layers) {}

    /** A layer with its tables. */
    record RulesLayerView(String id, String name, String hint, List<RulesTableView> tables) {

        /** The same layer with of each table the one with most rows. */
        RulesLayerView fullest(RulesLayerView other) {
            Map<String, RulesTableView> byTitle = new LinkedHashMap<>();
            Stream.concat(tables.stream(), other.tables.stream())
                    .forEach(table ->
                            byTitle.merge(table.title(), table, (one, two) -> two.rows() > one.rows() ? two : one));
            return new RulesLayerView(id, name, hint, List.copyOf(byTitle.values()));
        }
    }

    /** A table in the list. */
    record RulesTableView(String title, String hint, int rows, String address) {}

    @GetMapping("/regels")
    String packs(HttpServletRequest request, Model model) {
        model.addAttribute("mayRead", drafts.mayRead(request));
        model.addAttribute("mayChange", drafts.mayChange(request));
        model.addAttribute("drafts", drafts.listFor(request));
        model.addAttribute("obstacle", drafts.obstacle(request));
        List<Pack> packs = choices.all().stream().map(FormPackChoice::pack).toList();
        model.addAttribute("packs", packs.stream().map(this::line).toList());
        // The same for everybody, so once, each table as the pack shows it that uses most of its rows.
        packs.stream()
                .flatMap(pack -> layers(pack, library.ruleSetFor(pack.id(), null)))
                .filter(layer -> layer.id().equals(NATIONAL))
                .reduce(RulesLayerView::fullest)
                .ifPresent(layer -> model.addAttribute("national", layer));
        return "rules/packs";
    }

    @GetMapping("/regels/{pakket}/{laag}/{tabel}")
    String showTable(
            @PathVariable("pakket") String pack,
            @PathVariable("laag") String layer,
            @PathVariable("tabel") String table,
            @RequestParam(name = "dag", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate day,
            Model model) {
        RuleSet rules = lines(pack, day);
        RuleTable sought = rules.tables().stream()
                .filter(candidate ->
                        candidate.layer().equals(layer) && candidate.name().equals(table))
                .findFirst()
                .orElseThrow(() -> new PageNotFoundException("Deze tabel kennen wij niet."));
        library.packs().stream()
                .filter(candidate -> candidate.id().equals(pack))
                .findFirst()
                .ifPresent(found -> model.addAttribute("bar", StatusBarView.of(found)));
        model.addAttribute("table", presenter.page(sought, rules));
        return "rules/table";
    }

    /** Glossary entry view: a word of the glossary; for a value the field it belongs to. */
    record GlossaryEntryView(GlossaryTerm term, List<LinkView> sources, List<GlossaryTerm> values) {}

    @GetMapping("/regels/begrippen")
    String glossary(@RequestParam(name = "zoek", defaultValue = "") String search, Model model) {
        Map<String, List<GlossaryTerm>> values = new LinkedHashMap<>();
        List<GlossaryEntryView> wordList = new ArrayList<>();
        List<GlossaryTerm> facts = new ArrayList<>();
        List<GlossaryTerm> columns = new ArrayList<>();
        for (GlossaryTerm term : library.glossary().all()) {
            switch (term.kind()) {
                case "WAARDE" ->
                    values.computeIfAbsent(term.fact(), fact -> new ArrayList<>())
                            .add(term);
                case "BEGRIP" -> wordList.add(new GlossaryEntryView(term, sources.links(term.source()), List.of()));
                case "KOLOM" -> columns.add(term);
                default -> facts.add(term);
            }
        }
        Optional<String> objection = TypedText.objection(search, MAX_SEARCH_LENGTH);
        String sought = objection.isPresent() ? "" : search.strip();
        model.addAttribute("objection", objection.orElse(null));
        wordList.removeIf(word -> !fits(word.term(), List.of(), sought));
        model.addAttribute("query", search.strip());
        model.addAttribute("words", wordList);
        model.addAttribute("fields", lines(facts, values, sought));
        model.addAttribute("columns", lines(columns, values, sought));
        return "rules/glossary";
    }

    private List<GlossaryEntryView> lines(
            List<GlossaryTerm> facts, Map<String, List<GlossaryTerm>> values, String sought) {
        return facts.stream()
                .map(fact -> new GlossaryEntryView(
                        fact, sources.links(fact.source()), values.getOrDefault(fact.fact(), List.of())))
                .filter(fact -> fits(fact.term(), fact.values(), sought))
                .toList();
    }

    /** Whether a word, its explanation or one of its values holds the text looked for. */
    private static boolean fits(GlossaryTerm term, List<GlossaryTerm> values, String sought) {
        String lowercase = sought.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(term), values.stream())
                .flatMap(word -> Stream.of(word.label(), word.hint(), word.question(), word.fact()))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lowercase));
    }

    private RulesPackView line(Pack pack) {
        RuleSet rules = library.ruleSetFor(pack.id(), null);
        return new RulesPackView(
                pack,
                LabelView.of(pack.status()),
                DutchTime.tijdvak(pack.validity()),
                pack.tijdvakken().stream().map(DutchTime::tijdvak).toList(),
                rules.reference().hash(),
                layers(pack, rules)
                        .filter(layer -> !layer.id().equals(NATIONAL))
                        .toList());
    }

    private Stream<RulesLayerView> layers(Pack pack, RuleSet rules) {
        Map<String, List<RulesTableView>> layers = new LinkedHashMap<>();
        for (RuleTable table : rules.tables()) {
            layers.computeIfAbsent(table.layer(), layer -> new ArrayList<>())
                    .add(new RulesTableView(
                            table.title(), table.hint(), table.rows().size(), RowLocator.page(pack.id(), table)));
        }
        return layers.entrySet().stream()
                .map(layer -> new RulesLayerView(
                        layer.getKey(),
                        wording.layer(layer.getKey()),
                        // What a pack says of itself stands above its tables already.
                        layer.getKey().equals(pack.id()) ? "" : wording.layerNote(layer.getKey()),
                        layer.getValue()));
    }

    private RuleSet lines(String pack, @Nullable LocalDate day) {
        try {
            return library.ruleSetFor(pack, day);
        } catch (UnknownPackException | NoRulesOnDateException notFound) {
            throw new PageNotFoundException(notFound.getMessage());
        }
    }
}
