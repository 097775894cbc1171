// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.testcase;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.advies.Lezing;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.PgbAdvies;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.Consequence;
import org.jspecify.annotations.Nullable;

/**
 * DMN advies structure: an advies as the decision {@code advies} of the model gives it: texts, numbers, yes or no,
 * lists and structures. The facts, reasons and references of an advies are not in it; those stand beside the rows of
 * the model.
 */
public final class DmnAdviesStructure {

    private DmnAdviesStructure() {}

    /** The parts by name, of an advies that this set gave. */
    public static Map<String, @Nullable Object> of(Advies advies, RuleSet ruleSet) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("hoofdroute", route(advies.hoofdroute()));
        view.put(
                "nevenroutes",
                advies.nevenroutes().stream().map(DmnAdviesStructure::route).toList());
        view.put("urgentie", advies.urgentie().name());
        view.put("coordinatie", advies.coordinatie().name());
        view.put("interventieniveau", niveau(advies.interventieniveau()));
        view.put(
                "voorzieningen",
                advies.voorzieningen().stream()
                        .map(DmnAdviesStructure::voorziening)
                        .toList());
        view.put(
                "acties",
                advies.acties().stream().map(DmnAdviesStructure::actie).toList());
        view.put(
                "ontbrekend",
                advies.ontbrekend().stream()
                        .map(fact -> structure("veld", fact.veld(), "waarom", fact.waarom()))
                        .toList());
        view.put(
                "openPunten",
                advies.openPunten().stream().map(DmnAdviesStructure::openPunt).toList());
        view.put("verzoek", verzoek(advies.regionaalVerzoek()));
        view.put("pgb", pgb(advies.pgb()));
        view.put("planthemas", advies.planthemas());
        view.put("voorbehoud", voorbehoud(advies, ruleSet));
        return view;
    }

    /** The remarks that follow from the rules; what an advies says about the request itself is not a rule. */
    private static List<String> voorbehoud(Advies advies, RuleSet ruleSet) {
        Set<String> fromRules = Stream.concat(
                        ruleSet.voorbehoud().stream(),
                        ruleSet.decisionRows().stream()
                                .flatMap(row -> row.consequences().stream())
                                .filter(consequence -> consequence.kind() == ConclusionKind.VOORBEHOUD)
                                .map(Consequence::code))
                .collect(Collectors.toSet());
        return advies.voorbehoud().stream().filter(fromRules::contains).toList();
    }

    private static Map<String, @Nullable Object> route(RouteAdvies route) {
        String vorm = route.vorm() == null ? null : route.vorm().name();
        return structure(
                "code",
                route.code(),
                "route",
                route.route().name(),
                "vorm",
                vorm,
                "naam",
                route.naam(),
                "instructie",
                route.instructie(),
                "telefoon",
                route.telefoon(),
                "voorlopig",
                route.voorlopig());
    }

    private static @Nullable Object niveau(@Nullable Interventieniveau niveau) {
        return niveau == null
                ? null
                : structure(
                        "niveau",
                        number(niveau.niveau()),
                        "naam",
                        niveau.naam(),
                        "status",
                        niveau.status().name());
    }

    private static Map<String, @Nullable Object> voorziening(Voorziening voorziening) {
        return structure(
                "code",
                voorziening.code(),
                "naam",
                voorziening.naam(),
                "herkomst",
                voorziening.herkomst().name(),
                "toegang",
                voorziening.toegang().name(),
                "organisatieniveau",
                voorziening.organisatieniveau().name(),
                "niveaustatus",
                name(voorziening.niveaustatus()),
                "productcategorie",
                voorziening.productcategorie(),
                "voorwaarde",
                voorziening.voorwaarde(),
                "interventieniveau",
                number(voorziening.interventieniveau()),
                "beschikking",
                voorziening.beschikking().name(),
                "wieBeslist",
                name(voorziening.wieBeslist()));
    }

    private static Map<String, @Nullable Object> actie(Actie actie) {
        return structure(
                "code",
                actie.code(),
                "tekst",
                actie.tekst(),
                "wie",
                actie.wie(),
                "sterkte",
                actie.sterkte().name(),
                "moment",
                actie.moment().name(),
                "telefoon",
                actie.telefoon());
    }

    private static Map<String, @Nullable Object> openPunt(OpenPunt openPunt) {
        return structure(
                "id",
                number(openPunt.id()),
                "vraag",
                openPunt.vraag(),
                "lezing_a",
                reading(openPunt, 0).tekst(),
                "bron_a",
                reading(openPunt, 0).bron(),
                "lezing_b",
                reading(openPunt, 1).tekst(),
                "bron_b",
                reading(openPunt, 1).bron(),
                "beslisser",
                openPunt.beslisser());
    }

    /** Every open point has two readings: that is what its table has room for. */
    private static Lezing reading(OpenPunt openPunt, int number) {
        return openPunt.lezingen().get(number);
    }

    private static @Nullable Object verzoek(@Nullable RegionaalVerzoek verzoek) {
        return verzoek == null
                ? null
                : structure(
                        "compleet",
                        verzoek.compleet(),
                        "ontbreekt",
                        verzoek.ontbreekt(),
                        "magLaterAanvullen",
                        verzoek.magLaterAanvullen());
    }

    private static @Nullable Object pgb(@Nullable PgbAdvies pgb) {
        return pgb == null
                ? null
                : structure(
                        "mogelijk",
                        pgb.mogelijk().name(),
                        "maxPercentage",
                        number(pgb.maxPercentage()),
                        "netwerkBetaalbaar",
                        pgb.netwerkBetaalbaar().name());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable BigDecimal number(@Nullable Integer numeric) {
        return numeric == null ? null : BigDecimal.valueOf(numeric);
    }

    private static Map<String, @Nullable Object> structure(@Nullable Object... parts) {
        Map<String, @Nullable Object> structure = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            structure.put(String.valueOf(parts[i]), parts[i + 1]);
        }
        return structure;
    }
}
