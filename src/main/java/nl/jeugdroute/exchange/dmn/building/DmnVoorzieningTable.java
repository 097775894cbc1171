// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.building.PhaseTables.GatheringExpression;
import nl.jeugdroute.exchange.dmn.model.DmnComponent;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnHitPolicy;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnInputColumn;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnTableRow;
import nl.jeugdroute.exchange.dmn.model.DmnType;
import nl.jeugdroute.rules.AgeRange;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.Consequence;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.NaturalOrder;
import org.jspecify.annotations.Nullable;

/**
 * DMN voorziening table: the catalogue as a table: which provisions are in play, because they are wished or a row
 * proposes them.
 */
record DmnVoorzieningTable(RuleSet ruleSet, PhaseTables parts, DmnFacts facts, PartialDmnModel state) {

    static final String TYPE = "tVoorziening";
    private static final String MENTIONED = "genoemde_voorzieningen";

    /** Properties of a provision that rows can read, apart from facts that rows concluded. */
    static final Set<String> PROPERTIES =
            Set.of("code", "toegang", "beschikking", "route", "herkomst", "aard", "pastLeeftijd");

    void build() {
        String wished = facts.read("gewensteVoorzieningen").feel();
        String leeftijd = facts.read("leeftijd").feel();
        GatheringExpression suggested = parts.values(ConclusionKind.VOORZIENING);
        List<String> reads = new ArrayList<>(suggested.reads());
        reads.add(wished);
        state.addDecision(
                MENTIONED,
                "Gewenste en voorgestelde voorzieningen",
                PartialDmnModel.TEXTS,
                "concatenate(" + wished + ", " + suggested.feel() + ")",
                reads);
        List<DefinitionRow> catalogue = ruleSet.definitions().stream()
                .filter(row -> row.definition() instanceof CatalogueEntry)
                .sorted(Comparator.comparing(DefinitionRow::code, NaturalOrder.INSTANCE))
                .toList();
        List<DmnComponent> output = output(points(catalogue));
        List<DmnTableRow> rows = new ArrayList<>();
        catalogue.forEach(row -> rows.add(row(row, output.size(), wished, leeftijd)));
        rows.add(DmnDecisionTableBuilder.nothing(1, output.size()));
        state.add(DmnType.structure(TYPE, output));
        state.addDecision(
                DmnFacts.IN_VIEW,
                "Voorzieningen in beeld",
                state.add(DmnType.list("tVoorzieningen", TYPE)),
                new DmnDecisionTable(
                        DmnHitPolicy.IN_ORDER,
                        List.of(new DmnInputColumn("voorzieningen", MENTIONED, PartialDmnModel.TEXTS)),
                        output,
                        rows),
                List.of(MENTIONED, wished, leeftijd));
    }

    /** Names of the columns with the open points that come with a provision. */
    List<String> openPunten() {
        return IntStream.range(0, points(ruleSet.definitions()))
                .mapToObj(i -> "open_punt_" + (i + 1))
                .toList();
    }

    private static int points(List<DefinitionRow> catalogue) {
        return catalogue.stream()
                .filter(row -> row.definition() instanceof CatalogueEntry)
                .mapToInt(row -> row.consequences().size())
                .max()
                .orElse(0);
    }

    private static List<DmnComponent> output(int points) {
        List<DmnComponent> output = new ArrayList<>();
        for (String name : List.of("code", "naam", "herkomst")) {
            output.add(new DmnComponent(name, DmnType.TEXT));
        }
        output.add(new DmnComponent("pastLeeftijd", DmnType.TEXT));
        for (String name : List.of("toegang", "route", "beschikking", "organisatieniveau")) {
            output.add(new DmnComponent(name, DmnType.TEXT));
        }
        output.add(new DmnComponent("aard", PartialDmnModel.TEXTS));
        output.add(new DmnComponent("interventieniveau", DmnType.NUMBER));
        for (String name : List.of("niveaustatus", "productcategorie", "voorwaarde")) {
            output.add(new DmnComponent(name, DmnType.TEXT));
        }
        for (int i = 1; i <= points; i++) {
            output.add(new DmnComponent("open_punt_" + i, DmnType.TEXT));
        }
        return output;
    }

    private DmnTableRow row(DefinitionRow row, int width, String wished, String leeftijd) {
        CatalogueEntry entry = (CatalogueEntry) row.definition();
        Integer niveau = entry.interventieniveau();
        NiveauStatus status = niveau == null ? null : ruleSet.niveauStatuses().get(niveau);
        List<String> outcomes = new ArrayList<>(List.of(
                Feel.text(entry.code()),
                Feel.text(entry.name()),
                "if list contains(" + wished + ", " + Feel.text(entry.code())
                        + ") then \"GEWENST\" else \"VOORGESTELD\"",
                fits(entry.leeftijd(), leeftijd),
                Feel.text(entry.toegang().name()),
                Feel.text(entry.route() == null ? "GEEN" : entry.route().name()),
                Feel.text(entry.beschikking().name()),
                Feel.text(entry.organisatieniveau().name()),
                Feel.list(entry.nature().stream().sorted().toList()),
                Feel.number(niveau),
                Feel.text(status == null ? null : status.name()),
                Feel.text(entry.productcategorie()),
                Feel.text(entry.condition())));
        row.consequences().stream().map(Consequence::code).map(Feel::text).forEach(outcomes::add);
        while (outcomes.size() < width) {
            outcomes.add(Feel.NOTHING);
        }
        return DmnDecisionTableBuilder.justifiedRow(
                List.of(Feel.contains(List.of(entry.code()))), outcomes, entry.rule());
    }

    /** An unknown age fits every band, for unknown is never "no". */
    private static String fits(@Nullable AgeRange bound, String leeftijd) {
        return bound == null
                ? "\"JA\""
                : "if " + leeftijd + " = null then \"JA\" else if " + leeftijd + " >= " + bound.from() + " and "
                        + leeftijd + " <= " + bound.until() + " then \"JA\" else \"NEE\"";
    }
}
