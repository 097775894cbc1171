// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.web.wording.PageWording;

/** Catalogue options: the catalogue of a pack as choices, lightest access first. */
final class CatalogueOptions {

    private static final String FACT_NAME = "gewensteVoorzieningen";
    private static final Set<String> TABLES = Set.of("voorzieningen", "preventief_aanbod");

    private final RuleSet rules;
    private final PageWording wording;

    CatalogueOptions(RuleSet rules, PageWording wording) {
        this.rules = rules;
        this.wording = wording;
    }

    List<QuestionOptionGroupView> groups(QuestionViewBuilder builder) {
        Map<String, Row> rows = new LinkedHashMap<>();
        rules.tables().stream()
                .filter(table -> TABLES.contains(table.name()))
                .map(RuleTable::rows)
                .forEach(table -> table.forEach(row -> rows.put(row.id(), row)));
        List<QuestionOptionGroupView> groups = new ArrayList<>();
        for (Toegang toegang : Toegang.values()) {
            List<QuestionOptionView> options = rules.voorzieningCodes().stream()
                    .filter(code -> rows.containsKey(code)
                            && rows.get(code).cell("toegang").equals(toegang.name()))
                    .map(rows::get)
                    .map(row -> builder.option(FACT_NAME, row.id(), row.cell("naam"), leeftijd(row), row.id()))
                    .toList();
            if (!options.isEmpty()) {
                groups.add(new QuestionOptionGroupView(wording.value(toegang), options));
            }
        }
        return groups;
    }

    private static String leeftijd(Row row) {
        String leeftijd = row.cell("leeftijd");
        return leeftijd.isEmpty() || leeftijd.equals("*") ? "" : leeftijd + " jaar";
    }
}
