// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Herkomst;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.rules.FactDefinition;
import nl.jeugdroute.rules.FactDefinitions;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.GlossaryTerm;
import nl.jeugdroute.rules.RuleSubject;

/**
 * Fact definitions builder: puts together the fields rows of a pack can read: facts of the case, derived facts, and
 * what the engine infers.
 */
public final class FactDefinitionsBuilder {

    private static final List<String> YES_NO = List.of("JA", "NEE");

    /** Names of what the engine infers and an advies says; no fact of a case can have one of these. */
    private static final Set<String> INFERRED = Set.of(
            "leefgebieden.aantal",
            "leefgebieden",
            "routes",
            "geenRoute",
            "regievoerders.aantal",
            "urgentie",
            "voorzieningen",
            "beschikkingen",
            "verlopen",
            "hoofdroute",
            "coordinatie",
            "interventieniveau",
            "acties",
            "ontbrekend",
            "openPunten",
            "verzoek",
            "verzoekOntbreekt",
            "pgbMogelijk");

    private FactDefinitionsBuilder() {}

    static boolean isInferred(String name) {
        return INFERRED.contains(name) || name.startsWith("voorziening.") || name.equals("voorziening");
    }

    public static FactDefinitions build(CodeBook codeBook, Glossary glossary, CasusFacts casusFacts) {
        return new FactDefinitions(facts(codeBook, glossary, casusFacts), casusFacts);
    }

    /** Facts that an invariant can speak about: everything a row can read, and what an advies says in the end. */
    public static FactDefinitions forInvariants(CodeBook codeBook, Glossary glossary, CasusFacts casusFacts) {
        List<FactDefinition> facts = facts(codeBook, glossary, casusFacts);
        List<String> routes = allRoutes(codeBook);
        facts.replaceAll(factName -> factName.name().equals("routes")
                ? new FactDefinition(factName.name(), factName.kind(), routes, factName.subject())
                : factName);
        addCasusFact(facts, "hoofdroute", FactKind.CHOICE, routes);
        addCasusFact(facts, "coordinatie", FactKind.CHOICE, List.copyOf(codeBook.of(ConclusionKind.COORDINATIE)));
        addCasusFact(facts, "interventieniveau", FactKind.NUMBER, List.of());
        addCasusFact(facts, "acties", FactKind.SET, List.copyOf(codeBook.of(ConclusionKind.ACTIE)));
        addCasusFact(facts, "ontbrekend", FactKind.SET, List.copyOf(codeBook.of(ConclusionKind.ONTBREKEND)));
        addCasusFact(facts, "openPunten", FactKind.SET, List.copyOf(codeBook.of(ConclusionKind.OPEN_PUNT)));
        addCasusFact(facts, "verzoek", FactKind.SET, List.copyOf(codeBook.of(ConclusionKind.VERZOEK)));
        addCasusFact(
                facts, "verzoekOntbreekt", FactKind.SET, List.copyOf(codeBook.of(ConclusionKind.VERZOEK_ONTBREEKT)));
        addCasusFact(facts, "pgbMogelijk", FactKind.CHOICE, List.copyOf(codeBook.of(ConclusionKind.PGB)));
        voorziening(
                facts, "voorziening.besluit", FactKind.CHOICE, List.copyOf(codeBook.of(ConclusionKind.BESCHIKKING)));
        return new FactDefinitions(facts, casusFacts);
    }

    private static List<FactDefinition> facts(CodeBook codeBook, Glossary glossary, CasusFacts casusFacts) {
        List<String> voorzieningen = List.copyOf(codeBook.of(ConclusionKind.VOORZIENING));
        List<FactDefinition> facts = new ArrayList<>();
        for (CasusFact factName : casusFacts.all()) {
            List<String> values = factName.path().equals("gewensteVoorzieningen") ? voorzieningen : factName.values();
            facts.add(new FactDefinition(factName.path(), factName.kind(), values, RuleSubject.CASUS));
        }
        addCasusFact(facts, "leefgebieden.aantal", FactKind.NUMBER, List.of());
        addCasusFact(facts, "routes", FactKind.SET, routes(codeBook));
        addCasusFact(facts, "geenRoute", FactKind.YES_NO, YES_NO);
        addCasusFact(facts, "regievoerders.aantal", FactKind.NUMBER, List.of());
        addCasusFact(facts, "urgentie", FactKind.CHOICE, List.copyOf(codeBook.of(ConclusionKind.URGENTIE)));
        addCasusFact(facts, "voorzieningen", FactKind.SET, voorzieningen);
        addCasusFact(facts, "beschikkingen", FactKind.SET, List.copyOf(codeBook.of(ConclusionKind.BESCHIKKING)));
        addCasusFact(facts, "verlopen", FactKind.YES_NO, YES_NO);
        voorziening(facts, "voorziening", FactKind.CHOICE, voorzieningen);
        voorziening(facts, "voorziening.toegang", FactKind.CHOICE, names(Toegang.values()));
        voorziening(facts, "voorziening.beschikking", FactKind.CHOICE, names(Beschikking.values()));
        List<String> routes = new ArrayList<>(names(Route.values()));
        routes.add("GEEN");
        voorziening(facts, "voorziening.route", FactKind.CHOICE, routes);
        voorziening(facts, "voorziening.herkomst", FactKind.CHOICE, names(Herkomst.values()));
        voorziening(facts, "voorziening.aard", FactKind.SET, values(glossary, "aard"));
        voorziening(facts, "voorziening.pastLeeftijd", FactKind.YES_NO, YES_NO);
        for (String fact : codeBook.of(ConclusionKind.FEIT)) {
            RuleSubject subject = fact.startsWith("voorziening.") ? RuleSubject.VOORZIENING : RuleSubject.CASUS;
            facts.add(new FactDefinition(fact, FactKind.YES_NO, YES_NO, subject));
        }
        return facts;
    }

    private static void addCasusFact(List<FactDefinition> facts, String name, FactKind kind, List<String> values) {
        facts.add(new FactDefinition(name, kind, values, RuleSubject.CASUS));
    }

    private static void voorziening(List<FactDefinition> facts, String name, FactKind kind, List<String> values) {
        facts.add(new FactDefinition(name, kind, values, RuleSubject.VOORZIENING));
    }

    /** Rows may ask for a route in one form, {@code SAVE_WERKER(INZET)}, or in any form, {@code SAVE_WERKER}. */
    private static List<String> routes(CodeBook codeBook) {
        Set<String> routes = new LinkedHashSet<>();
        for (String code : codeBook.of(ConclusionKind.ROUTE)) {
            routes.addAll(RouteVorm.find(code).map(RouteVorm::names).orElse(List.of(code)));
        }
        return List.copyOf(routes);
    }

    /** An invariant of the national layer may name a route that this pack does not have: it then never occurs. */
    private static List<String> allRoutes(CodeBook codeBook) {
        Set<String> routes = new LinkedHashSet<>(routes(codeBook));
        routes.addAll(names(Route.values()));
        return List.copyOf(routes);
    }

    private static List<String> values(Glossary glossary, String factName) {
        return glossary.all().stream()
                .filter(term -> term.kind().equals("WAARDE") && term.fact().equals(factName))
                .map(GlossaryTerm::value)
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
