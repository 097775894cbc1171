// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.statistics;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.jeugdroute.dossier.GroupCount;
import nl.jeugdroute.dossier.RuleDeviation;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.web.statistics.OverviewPage.OverviewPageDeviation;
import nl.jeugdroute.web.wording.LinkView;
import nl.jeugdroute.web.wording.RowLocator;
import org.springframework.stereotype.Component;

/** Deviation presenter: puts deviations in words, with the way to the row they are about. */
@Component
class DeviationPresenter {

    private final RuleLibrary library;
    private final OverviewGroupNames names;

    DeviationPresenter(RuleLibrary library, OverviewGroupNames names) {
        this.library = library;
        this.names = names;
    }

    List<OverviewPageDeviation> deviations(List<RuleDeviation> deviations) {
        return deviations.stream().map(this::line).toList();
    }

    private OverviewPageDeviation line(RuleDeviation deviation) {
        LinkView position = library.packs().stream()
                .map(pack -> position(pack, deviation.layer(), deviation.rule()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new LinkView("Deze rij staat niet meer in de regels.", null));
        return new OverviewPageDeviation(
                deviation.rule(),
                position.address(),
                position.text(),
                deviation.deviated().text(),
                deviation.besluiten().text(),
                deviation.percent(),
                switch (deviation.direction()) {
                    case UNKNOWN -> "te weinig om te zeggen";
                    case MOSTLY_HEAVIER -> "vooral zwaarder";
                    case MOSTLY_LIGHTER -> "vooral lichter";
                    case BOTH_WAYS -> "beide kanten";
                },
                wording(deviation.to(), names::route),
                wording(deviation.redenen(), names::reden));
    }

    private Optional<LinkView> position(Pack pack, String layer, String rule) {
        RuleSet rules = library.ruleSetFor(pack.id(), null);
        String address = RowLocator.locatorFor(
                        library, pack.id(), rules.reference().tijdvak().van())
                .address(layer, rule);
        return rules.tables().stream()
                .filter(table -> table.layer().equals(layer))
                .map(RuleTable::rows)
                .flatMap(List::stream)
                .filter((Row row) -> row.id().equals(rule))
                .map(row -> new LinkView(text(row), address))
                .findFirst();
    }

    /** Text of the row: what it says; a provision it is about differs by case. */
    private static String text(Row row) {
        String reden = row.cell("reden").replace("{voorziening}", "Deze hulp");
        return reden.isEmpty() ? row.cell("naam") : reden;
    }

    private static String wording(List<GroupCount> rules, UnaryOperator<String> name) {
        return rules.stream()
                .map(count -> OverviewPresenter.combine(count, name) + " "
                        + count.count().text())
                .collect(Collectors.joining("; "));
    }
}
