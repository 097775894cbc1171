// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.DmnModel;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.DecisionRow;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.FactDefinition;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Rule;
import nl.jeugdroute.rules.RuleSubject;
import nl.jeugdroute.rules.RuleTable;
import org.jspecify.annotations.Nullable;

/** DMN expressibility: looks for rows that say what the model cannot, before anything is made of them. */
public record DmnExpressibility(RuleSet ruleSet) {

    /** Codes whose explanation may bring open points along. */
    private static final Set<ConclusionKind> WITH_OPEN_PUNTEN =
            EnumSet.of(ConclusionKind.VOORZIENING, ConclusionKind.ACTIE, ConclusionKind.ONTBREKEND);

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        ruleSet.decisionRows().forEach(row -> checkDecisionRow(row, findings));
        ruleSet.definitions().forEach(row -> checkDefinitionRow(row, findings));
        return findings;
    }

    private void checkDecisionRow(DecisionRow row, List<Finding> findings) {
        row.conditions().stream()
                .map(cell -> cell.fact())
                .filter(fact -> !Feel.isName(Feel.name(fact)))
                .forEach(fact -> findings.add(finding(
                        row.rule(),
                        fact,
                        "De naam " + fact + " kan in DMN geen naam zijn. Gebruik alleen letters, cijfers en punten.")));
        row.consequences().stream()
                .filter(consequence -> consequence.kind() == ConclusionKind.FEIT && row.subject() == RuleSubject.CASUS)
                .filter(consequence -> ruleSet.facts()
                        .fact(consequence.code())
                        .map(FactDefinition::subject)
                        .filter(RuleSubject.VOORZIENING::equals)
                        .isPresent())
                .forEach(consequence -> findings.add(finding(
                        row.rule(),
                        Column.concluding(ConclusionKind.FEIT),
                        "Het feit " + consequence.code()
                                + " gaat over een voorziening, maar deze tabel gaat over de hele casus. In DMN is dan niet te"
                                + " zeggen voor welke voorziening het geldt. Zet \"onderwerp: voorziening\" in"
                                + " pakket.yaml.")));
    }

    private void checkDefinitionRow(DefinitionRow row, List<Finding> findings) {
        Rule rule = row.definition().rule();
        if (!row.consequences().isEmpty() && !WITH_OPEN_PUNTEN.contains(row.kind())) {
            findings.add(finding(
                    rule,
                    "open_punten",
                    "Open punten bij deze soort rij kunnen niet in DMN. Noem het open punt in een tabel met"
                            + " voorwaarden, in de kolom \"dan open punt\"."));
        }
    }

    /** Rows of a finished model with characters that XML has no way at all to write. */
    public List<Finding> unwritable(DmnModel model) {
        return model.tables()
                .flatMap(table -> table.rows().stream())
                .filter(row -> Stream.of(row.outcomes(), row.conditions(), List.of(row.id(), row.reden(), row.source()))
                        .flatMap(List::stream)
                        .anyMatch(text -> text.codePoints().anyMatch(DmnExpressibility::unwritable)))
                .map(row -> ruleSet.ruleBook().rules().get(row.id()))
                .distinct()
                .map(rule -> finding(
                        rule,
                        null,
                        "In deze rij staat een onzichtbaar teken dat niet in XML kan. Typ de tekst opnieuw."))
                .toList();
    }

    private static boolean unwritable(int character) {
        boolean space = character == '\t' || character == '\n' || character == '\r';
        return character < ' ' && !space
                || Character.isSurrogate((char) character) && character <= Character.MAX_VALUE
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    private Finding finding(Rule rule, @Nullable String column, String message) {
        String file = ruleSet.tables().stream()
                .filter(table ->
                        table.layer().equals(rule.layer()) && table.name().equals(rule.table()))
                .map(RuleTable::file)
                .findFirst()
                .orElse(rule.table());
        return new Finding(file, rule.rowNumber(), rule.id(), column, null, message);
    }
}
