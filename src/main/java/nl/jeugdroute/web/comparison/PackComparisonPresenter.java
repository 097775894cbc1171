// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.comparison;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.comparison.PackComparison;
import nl.jeugdroute.comparison.PackComparison.LayerRowId;
import nl.jeugdroute.comparison.PackComparison.PackComparisonSide;
import nl.jeugdroute.comparison.PackComparison.RouteAgreement;
import nl.jeugdroute.comparison.PackComparison.SharedStatement;
import nl.jeugdroute.comparison.PackComparison.StatementLocation;
import nl.jeugdroute.comparison.RowStatement;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageBlock;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageCell;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageColumn;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageDocument;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageOutcome;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageRow;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageSharedRows;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageStatement;
import nl.jeugdroute.web.comparison.PackComparisonPage.PackComparisonPageTrial;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.RowLocator;
import nl.jeugdroute.web.wording.SourceLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pack comparison presenter: makes packs side by side readable: every row points at its table and at its source. */
@Component
class PackComparisonPresenter {

    /** More than this stays under its lid until somebody wants to read it. */
    private static final int AT_ONCE = 4;

    /** No document; the label says so already. */
    private static final String ASSUMPTION = "AANNAME";

    private final RuleLibrary library;
    private final SourceLinks sources;

    PackComparisonPresenter(RuleLibrary library, SourceLinks sources) {
        this.library = library;
        this.sources = sources;
    }

    PackComparisonPage page(PackComparison sideBySide) {
        return new PackComparisonPagePresenter(sideBySide).page();
    }

    /** Page presenter: one page, with the columns and the addresses of its rows at hand. */
    private final class PackComparisonPagePresenter {

        private final PackComparison sideBySide;
        private final Map<String, PackComparisonPageColumn> columns = new LinkedHashMap<>();
        private final Map<String, RowLocator> locators = new LinkedHashMap<>();
        private final Set<String> codes = new TreeSet<>();

        PackComparisonPagePresenter(PackComparison sideBySide) {
            this.sideBySide = sideBySide;
            for (PackComparisonSide side : sideBySide.kanten()) {
                columns.put(
                        side.pakket(),
                        new PackComparisonPageColumn(
                                side.pakket(),
                                side.naam(),
                                LabelView.of(side.status()),
                                DutchTime.tijdvak(side.geldig()),
                                side.cijfers()));
                locators.put(side.pakket(), RowLocator.locatorFor(library, side.pakket(), side.dag()));
            }
        }

        PackComparisonPage page() {
            List<PackComparisonPageBlock> blocks =
                    sideBySide.blokken().stream().map(this::block).toList();
            return new PackComparisonPage(
                    List.copyOf(columns.values()),
                    blocks,
                    sideBySide.proeven().stream().map(this::trial).toList(),
                    documents());
        }

        private PackComparisonPageBlock block(PackComparison.PackComparisonBlock block) {
            return new PackComparisonPageBlock(
                    block.onderwerp().code(),
                    block.onderwerp().title(),
                    block.onderwerp().question(),
                    block.gelijk().stream().map(this::fact).toList(),
                    block.gelijk().size() <= AT_ONCE,
                    block.vakken().stream().map(this::box).toList());
        }

        private PackComparisonPageCell box(PackComparison.PackComparisonCell box) {
            String pack = box.pakket();
            return new PackComparisonPageCell(
                    column(pack),
                    box.eigen().stream()
                            .map(hit -> fact(hit, List.of(row(pack, hit))))
                            .toList(),
                    box.zelfde().stream()
                            .map(same -> new PackComparisonPageSharedRows(
                                    column(same.als()).name(),
                                    same.vondsten().stream()
                                            .map(hit -> row(pack, hit))
                                            .toList()))
                            .toList(),
                    box.leeg());
        }

        /** A row of a shared layer needs no name beside it; rows of several packs do. */
        private PackComparisonPageStatement fact(SharedStatement equal) {
            boolean names = equal.rijen().size() > 1;
            return fact(
                    equal.vondst(),
                    equal.rijen().stream()
                            .map(position -> row(
                                    position, names ? column(position.pakket()).name() : ""))
                            .toList());
        }

        private PackComparisonPageStatement fact(RowStatement hit, List<PackComparisonPageRow> rows) {
            return new PackComparisonPageStatement(
                    hit.aard().name().toLowerCase(Locale.ROOT),
                    hit.naam(),
                    hit.tekst(),
                    hit.volgt(),
                    hit.geenCriterium(),
                    rows);
        }

        private PackComparisonPageRow row(String pack, RowStatement hit) {
            return row(pack, hit.laag(), hit.rij(), "", hit.bron(), hit.assumption());
        }

        private PackComparisonPageRow row(StatementLocation position, String from) {
            return row(position.pakket(), position.laag(), position.rij(), from, position.bron(), position.aanname());
        }

        private PackComparisonPageRow row(
                String pack, String layer, String id, String from, String source, boolean assumption) {
            return new PackComparisonPageRow(
                    id, address(pack, layer, id), from, sources(source), assumption ? LabelView.ASSUMPTION : null);
        }

        /** Columns are narrow: the code of the document here, its title once under the page. */
        private List<String> sources(String cell) {
            List<String> parts = Arrays.stream(cell.split("\\s*\\|\\s*"))
                    .filter(part -> !part.isEmpty() && !part.startsWith(ASSUMPTION))
                    .toList();
            parts.forEach(part -> codes.add(part.split(" ", 2)[0]));
            return parts;
        }

        private List<PackComparisonPageDocument> documents() {
            return codes.stream()
                    .map(code -> new PackComparisonPageDocument(
                            code, sources.links(code).get(0)))
                    .toList();
        }

        private @Nullable String address(String pack, String layer, String id) {
            RowLocator locator = locators.get(pack);
            return locator == null ? null : locator.address(layer, id);
        }

        private PackComparisonPageTrial trial(PackComparison.PackTrial trial) {
            return new PackComparisonPageTrial(
                    trial.titel(),
                    trial.verhaal(),
                    trial.overeenkomst().text(),
                    trial.overeenkomst() == RouteAgreement.ANDERS,
                    trial.uitkomsten().stream().map(this::outcome).toList());
        }

        private PackComparisonPageOutcome outcome(PackComparison.PackTrialOutcome outcome) {
            return new PackComparisonPageOutcome(
                    column(outcome.pakket()),
                    outcome.routenaam(),
                    outcome.urgentie(),
                    String.join("; ", outcome.nevenroutes()),
                    outcome.hulp(),
                    outcome.acties(),
                    outcome.rijen().stream()
                            .map(row -> row(outcome.pakket(), row))
                            .toList(),
                    outcome.melding());
        }

        private PackComparisonPageRow row(String pack, LayerRowId name) {
            return row(pack, name.laag(), name.rij(), "", "", false);
        }

        private PackComparisonPageColumn column(String pack) {
            return columns.get(pack);
        }
    }
}
