// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.building;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.exchange.dmn.building.PhaseTables.GatheringExpression;
import nl.jeugdroute.exchange.dmn.model.DmnComponent;
import nl.jeugdroute.exchange.dmn.model.DmnContext;
import nl.jeugdroute.exchange.dmn.model.DmnContext.DmnContextEntry;
import nl.jeugdroute.exchange.dmn.model.DmnType;
import nl.jeugdroute.rules.ParameterValue;

/** DMN advies builder: puts what rows concluded together to an advies, in one decision with that name. */
public record DmnAdviesBuilder(RuleSet ruleSet, PhaseTables parts, DmnFacts facts, PartialDmnModel state) {

    /** Name of the decision that holds everything. */
    static final String ADVIES = "advies";

    private static final String PGB = "pgb_advies";
    private static final String ACTIES = "acties_van_het_advies";

    public void build() {
        DmnVoorzieningTable voorzieningen = new DmnVoorzieningTable(ruleSet, parts, facts, state);
        voorzieningen.build();
        DmnExplanationTables explanation = new DmnExplanationTables(ruleSet, parts, state);
        explanation.build(voorzieningen.openPunten());
        DmnRouteTables.build(ruleSet, state, facts);
        new DmnRowOrder(ruleSet, parts, state).build();
        explanation.niveaus(niveau());
        acties();
        String urgentie = facts.read("urgentie").feel();
        List<DmnContextEntry> boxes = new ArrayList<>(List.of(
                new DmnContextEntry("hoofdroute", "tRoute", DmnRouteTables.ROUTES + "[1]"),
                new DmnContextEntry("nevenroutes", "tRoutes", "remove(" + DmnRouteTables.ROUTES + "[code != null], 1)"),
                new DmnContextEntry(
                        "urgentie",
                        DmnType.TEXT,
                        "if " + urgentie + " = " + Feel.text(DmnFacts.NO_URGENTIE) + " then \"REGULIER\" else "
                                + urgentie),
                new DmnContextEntry("coordinatie", DmnType.TEXT, coordinatie()),
                new DmnContextEntry("interventieniveau", "tRij_" + DmnExplanationTables.NIVEAUS, niveauNote()),
                new DmnContextEntry("voorzieningen", help(), "hulp"),
                new DmnContextEntry("acties", "tRijen_" + DmnExplanationTables.ACTIES, ACTIES),
                new DmnContextEntry(
                        "ontbrekend",
                        "tRijen_" + DmnExplanationTables.ONTBREKEND,
                        DmnExplanationTables.ONTBREKEND + "[veld != null]"),
                new DmnContextEntry(
                        "openPunten",
                        "tRijen_" + DmnExplanationTables.OPEN_PUNTEN,
                        DmnExplanationTables.OPEN_PUNTEN + "[id != null]")));
        boxes.add(new DmnContextEntry("verzoek", regionaalVerzoek(), "regionaal_verzoek"));
        boxes.add(new DmnContextEntry("pgb", pgb(), PGB));
        boxes.add(new DmnContextEntry("planthemas", PartialDmnModel.TEXTS, planthemas()));
        boxes.add(new DmnContextEntry("voorbehoud", PartialDmnModel.TEXTS, voorbehoud()));
        state.add(DmnType.structure(
                "tAdvies",
                boxes.stream()
                        .map(box -> new DmnComponent(box.name(), box.type()))
                        .toList()));
        state.addDecision(
                ADVIES,
                "Advies",
                "tAdvies",
                new DmnContext(boxes),
                List.of(
                        DmnRouteTables.ROUTES,
                        urgentie,
                        "genoemde_coordinatie",
                        DmnExplanationTables.NIVEAUS,
                        "hulp",
                        ACTIES,
                        DmnExplanationTables.ONTBREKEND,
                        DmnExplanationTables.OPEN_PUNTEN,
                        "regionaal_verzoek",
                        PGB,
                        "genoemde_planthemas",
                        DmnRowOrder.VOORBEHOUD));
    }

    private String coordinatie() {
        return DmnFacts.strongest(
                state.addNamed("genoemde_coordinatie", ConclusionKind.COORDINATIE, parts),
                List.of(Coordinatie.ZORGCOORDINATIE_PLUS, Coordinatie.EEN_REGISSEUR),
                Coordinatie.GEEN.name());
    }

    /** The heaviest level of the provisions in play; 0 when none has a level. */
    private String niveau() {
        state.addDecision(
                "zwaarste_niveau",
                "Het zwaarste niveau",
                DmnType.NUMBER,
                "max(concatenate([0], " + DmnFacts.IN_VIEW + ".interventieniveau)[item != null])",
                List.of(DmnFacts.IN_VIEW));
        return "zwaarste_niveau";
    }

    private static String niveauNote() {
        return "if count(" + DmnExplanationTables.NIVEAUS + "[niveau != null]) = 0 then null else "
                + DmnExplanationTables.NIVEAUS + "[1]";
    }

    /** The order is that of the rows; each action counts once. */
    private void acties() {
        state.addDecision(
                ACTIES,
                "Acties in het advies",
                "tRijen_" + DmnExplanationTables.ACTIES,
                "for c in distinct values(" + DmnRowOrder.ACTIES + "[item != null]) return "
                        + DmnExplanationTables.ACTIES + "[code = c][1]",
                List.of(DmnRowOrder.ACTIES, DmnExplanationTables.ACTIES));
    }

    private String help() {
        List<String> texts = List.of("code", "naam", "herkomst", "toegang", "organisatieniveau");
        List<String> end = List.of("niveaustatus", "productcategorie", "voorwaarde");
        List<DmnComponent> components = new ArrayList<>();
        Stream.of(texts, List.of("beschikking", "wieBeslist"), end)
                .flatMap(List::stream)
                .forEach(name -> components.add(new DmnComponent(name, DmnType.TEXT)));
        components.add(new DmnComponent("interventieniveau", DmnType.NUMBER));
        String adopted = Stream.of(texts, end, List.of("interventieniveau"))
                .flatMap(List::stream)
                .map(name -> name + ": v." + name)
                .collect(Collectors.joining(", "));
        GatheringExpression beschikking = parts.forVoorziening("v.code", ConclusionKind.BESCHIKKING);
        GatheringExpression wieBeslist = parts.forVoorziening("v.code", ConclusionKind.WIE_BESLIST);
        List<String> reads = new ArrayList<>(List.of(DmnFacts.IN_VIEW));
        reads.addAll(beschikking.reads());
        reads.addAll(wieBeslist.reads());
        state.add(DmnType.structure("tHulp", components));
        state.addDecision(
                "hulp",
                "Voorzieningen in het advies",
                state.add(DmnType.list("tHulplijst", "tHulp")),
                "for v in " + DmnFacts.IN_VIEW + "[code != null] return {" + adopted + ", beschikking: "
                        + only(beschikking) + ", wieBeslist: " + only(wieBeslist) + "}",
                reads);
        return "tHulplijst";
    }

    /** The one thing that was concluded, or nothing; an empty list would have no first. */
    private static String only(GatheringExpression values) {
        return "concatenate(" + values.feel() + ", [null])[1]";
    }

    private String regionaalVerzoek() {
        state.addNamed("genoemd_verzoek", ConclusionKind.VERZOEK, parts);
        state.addNamed("genoemd_verzoek_ontbreekt", ConclusionKind.VERZOEK_ONTBREEKT, parts);
        String missing = inOrder("regionaalVerzoek", "genoemd_verzoek_ontbreekt");
        state.addDecision(
                "regionaal_verzoek",
                "Verzoek om regionale hulp",
                state.add(DmnType.structure(
                        "tRegionaalVerzoek",
                        List.of(
                                new DmnComponent("compleet", DmnType.BOOLEAN),
                                new DmnComponent("ontbreekt", PartialDmnModel.TEXTS),
                                new DmnComponent("magLaterAanvullen", DmnType.BOOLEAN)))),
                "if list contains(genoemd_verzoek, \"NODIG\") then {compleet: count(genoemd_verzoek_ontbreekt) = 0, "
                        + "ontbreekt: " + missing
                        + ", magLaterAanvullen: list contains(genoemd_verzoek, \"MAG_LATER\")} else null",
                List.of("genoemd_verzoek", "genoemd_verzoek_ontbreekt"));
        return "tRegionaalVerzoek";
    }

    private String pgb() {
        state.addNamed("genoemd_pgb", ConclusionKind.PGB, parts);
        state.addNamed("genoemd_pgb_netwerk", ConclusionKind.PGB_NETWERK, parts);
        String maximum = ruleSet.definitions(ParameterValue.class).stream()
                .filter(parameter -> parameter.code().equals("PGB_MAX_PERCENTAGE"))
                .map(parameter -> String.valueOf(parameter.value()))
                .findFirst()
                .orElse(Feel.NOTHING);
        state.addDecision(
                PGB,
                "Persoonsgebonden budget",
                state.add(DmnType.structure(
                        "tPgb",
                        List.of(
                                new DmnComponent("mogelijk", DmnType.TEXT),
                                new DmnComponent("maxPercentage", DmnType.NUMBER),
                                new DmnComponent("netwerkBetaalbaar", DmnType.TEXT)))),
                "if count(genoemd_pgb) = 0 then null else {mogelijk: genoemd_pgb[1], maxPercentage: " + maximum
                        + ", netwerkBetaalbaar: concatenate(genoemd_pgb_netwerk, [\"NVT\"])[1]}",
                List.of("genoemd_pgb", "genoemd_pgb_netwerk"));
        return "tPgb";
    }

    private String planthemas() {
        return inOrder("factoren", state.addNamed("genoemde_planthemas", ConclusionKind.PLANTHEMA, parts));
    }

    /** What was named, in the order in which the fact it belongs to has its values. */
    private String inOrder(String fact, String named) {
        return Feel.list(ruleSet.casusFacts().values(fact)) + "[list contains(" + named + ", item)]";
    }

    private String voorbehoud() {
        return "distinct values(concatenate(" + Feel.list(ruleSet.voorbehoud()) + ", " + DmnRowOrder.VOORBEHOUD
                + "[item != null]))";
    }
}
