// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.impact.CasusDifference;
import nl.jeugdroute.impact.ChangedRow;
import nl.jeugdroute.impact.Comparison;
import nl.jeugdroute.impact.DomainDifference;
import nl.jeugdroute.publication.DraftCheck;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.Column.ColumnRole;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageChange;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageFigure;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageGroup;
import nl.jeugdroute.web.table.ColumnWording;
import org.springframework.stereotype.Component;

/** Impact presenter: makes a comparison readable: numbers, a matrix of routes, and cases before and after. */
@Component
class ImpactPresenter {

    /** More cases than this nobody reads on one page. */
    private static final int MAX = 100;

    private static final int MAX_CHANGES = 12;
    private static final String WITHOUT_DOMAIN = "Over alle combinaties van feiten is niets doorgerekend.";
    private static final Set<String> TOGETHER = Set.of("aard", "open_punten");
    private static final Set<String> SENTENCES = Set.of("reden", "bron", "bron_a", "bron_b", "toelichting", "feiten");

    private final ColumnWording names;
    private final RouteWording routes;
    private final CaseDifferencePresenter casussen;
    private final DomainDifferencePresenter domain;

    ImpactPresenter(
            ColumnWording names,
            RouteWording routes,
            CaseDifferencePresenter casussen,
            DomainDifferencePresenter domain) {
        this.names = names;
        this.routes = routes;
        this.casussen = casussen;
        this.domain = domain;
    }

    ImpactPage page(DraftCheck check, Comparison impact) {
        TransitionMatrixPresenter matrix = TransitionMatrixPresenter.of(impact.matrix(), routes);
        List<CasusDifference> differences = impact.differences().stream()
                .filter(difference -> !difference.onlyExplanation())
                .toList();
        List<ImpactPageGroup> groups =
                casussen.groups(differences.stream().limit(MAX).toList(), matrix);
        DomainDifference overall = check.domain();
        List<String> notIncluded = new ArrayList<>(overall == null ? List.of() : overall.notCalculated());
        notIncluded.addAll(impact.notIncluded().sentences());
        notIncluded.addAll(overall == null ? List.of(WITHOUT_DOMAIN) : overall.notIncluded());
        return new ImpactPage(
                changes(impact.changed()),
                figures(check, impact),
                matrix.columns(),
                matrix.rows(groups.stream().map(ImpactPageGroup::anchor).collect(Collectors.toSet())),
                groups,
                Math.min(differences.size(), MAX),
                impact.different(),
                overall == null || overall.segments().isEmpty() ? null : domain.block(overall),
                notIncluded);
    }

    private ImpactPageChange cell(ChangedRow row, ChangedRow.ChangedRowCell cell, String nature) {
        Column column = new Column(cell.kolom(), role(cell.kolom()));
        return new ImpactPageChange(
                row.id(),
                names.name(column),
                empty(names.value(column, cell.nu())),
                empty(names.value(column, cell.straks())),
                nature);
    }

    /** A comparison knows columns by name only; this decides whether values count together or one of them. */
    private static ColumnRole role(String column) {
        if (TOGETHER.contains(column) || column.startsWith("dan ")) {
            return ColumnRole.CONCLUSIE;
        }
        return SENTENCES.contains(column) ? ColumnRole.VERANTWOORDING : ColumnRole.VOORWAARDE;
    }

    private List<ImpactPageChange> changes(List<ChangedRow> rows) {
        List<ImpactPageChange> changes = new ArrayList<>();
        for (ChangedRow row : rows) {
            String nature = row.aard().name().toLowerCase(Locale.ROOT);
            if (row.aard() == ChangedRow.RowChangeKind.GEWIJZIGD) {
                row.cellen().forEach(cell -> changes.add(cell(row, cell, nature)));
            } else {
                changes.add(new ImpactPageChange(row.id(), "", "", "", nature));
            }
        }
        return changes.stream().limit(MAX_CHANGES).toList();
    }

    /** An empty cell says so. */
    static String empty(String cell) {
        return cell.isEmpty() ? "leeg" : cell;
    }

    private static List<ImpactPageFigure> figures(DraftCheck check, Comparison impact) {
        List<String> sources = impact.tallies().stream()
                .map(tally -> tally.anders() + " van " + tally.vergeleken() + " "
                        + tally.bron().plural())
                .toList();
        long error = check.deviations().stream().map(Finding::rij).distinct().count();
        List<ImpactPageFigure> figures = new ArrayList<>();
        figures.add(new ImpactPageFigure(
                impact.different() + " van " + impact.compared(),
                impact.different() == 1 ? "casus krijgt een ander advies" : "casussen krijgen een ander advies",
                String.join("; ", sources)));
        DomainDifference overall = check.domain();
        if (overall != null) {
            figures.add(DomainDifferencePresenter.figure(overall));
        }
        figures.add(new ImpactPageFigure(
                String.valueOf(impact.lighter()),
                impact.lighter() == 1 ? "casus krijgt lichtere hulp" : "casussen krijgen lichtere hulp",
                impact.heavier() + " zwaarder"));
        figures.add(new ImpactPageFigure(
                error + " van " + check.examples(),
                "voorbeelden kloppen niet meer",
                error == 0 ? "Elk voorbeeld geeft wat het verwacht." : "Pas de regel of het voorbeeld aan."));
        return figures;
    }
}
