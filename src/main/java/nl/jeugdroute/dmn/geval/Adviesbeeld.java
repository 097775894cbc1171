// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.geval;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.advies.Lezing;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.Pgbadvies;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Gevolg;
import org.jspecify.annotations.Nullable;

/**
 * An advies as the decision {@code advies} of the model gives it: texts, numbers, yes or no, lists and structures. The
 * facts, reasons and references of an advies are not in it; those stand beside the rows of the model.
 */
public final class Adviesbeeld {

    private Adviesbeeld() {}

    /** The parts by name, of an advies that this set gave. */
    public static Map<String, @Nullable Object> van(Advies advies, Regelset set) {
        Map<String, @Nullable Object> beeld = new LinkedHashMap<>();
        beeld.put("hoofdroute", route(advies.hoofdroute()));
        beeld.put(
                "nevenroutes",
                advies.nevenroutes().stream().map(Adviesbeeld::route).toList());
        beeld.put("urgentie", advies.urgentie().name());
        beeld.put("coordinatie", advies.coordinatie().name());
        beeld.put("interventieniveau", niveau(advies.interventieniveau()));
        beeld.put(
                "voorzieningen",
                advies.voorzieningen().stream().map(Adviesbeeld::voorziening).toList());
        beeld.put("acties", advies.acties().stream().map(Adviesbeeld::actie).toList());
        beeld.put(
                "ontbrekend",
                advies.ontbrekend().stream()
                        .map(feit -> structuur("veld", feit.veld(), "waarom", feit.waarom()))
                        .toList());
        beeld.put(
                "openPunten",
                advies.openPunten().stream().map(Adviesbeeld::punt).toList());
        beeld.put("verzoek", verzoek(advies.regionaalVerzoek()));
        beeld.put("pgb", pgb(advies.pgb()));
        beeld.put("planthemas", advies.planthemas());
        beeld.put("voorbehoud", voorbehoud(advies, set));
        return beeld;
    }

    /** The remarks that follow from the rules; what an advies says about the request itself is not a rule. */
    private static List<String> voorbehoud(Advies advies, Regelset set) {
        Set<String> uitRegels = Stream.concat(
                        set.voorbehoud().stream(),
                        set.beslisrijen().stream()
                                .flatMap(rij -> rij.gevolgen().stream())
                                .filter(gevolg -> gevolg.soort() == Soort.VOORBEHOUD)
                                .map(Gevolg::waarde))
                .collect(Collectors.toSet());
        return advies.voorbehoud().stream().filter(uitRegels::contains).toList();
    }

    private static Map<String, @Nullable Object> route(Routeadvies route) {
        String vorm = route.vorm() == null ? null : route.vorm().name();
        return structuur(
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
                : structuur(
                        "niveau",
                        getal(niveau.niveau()),
                        "naam",
                        niveau.naam(),
                        "status",
                        niveau.status().name());
    }

    private static Map<String, @Nullable Object> voorziening(Voorziening voorziening) {
        return structuur(
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
                naam(voorziening.niveaustatus()),
                "productcategorie",
                voorziening.productcategorie(),
                "voorwaarde",
                voorziening.voorwaarde(),
                "interventieniveau",
                getal(voorziening.interventieniveau()),
                "beschikking",
                voorziening.beschikking().name(),
                "wieBeslist",
                naam(voorziening.wieBeslist()));
    }

    private static Map<String, @Nullable Object> actie(Actie actie) {
        return structuur(
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

    private static Map<String, @Nullable Object> punt(OpenPunt punt) {
        return structuur(
                "id",
                getal(punt.id()),
                "vraag",
                punt.vraag(),
                "lezing_a",
                lezing(punt, 0).tekst(),
                "bron_a",
                lezing(punt, 0).bron(),
                "lezing_b",
                lezing(punt, 1).tekst(),
                "bron_b",
                lezing(punt, 1).bron(),
                "beslisser",
                punt.beslisser());
    }

    /** Every open point has two readings: that is what its table has room for. */
    private static Lezing lezing(OpenPunt punt, int nummer) {
        return punt.lezingen().get(nummer);
    }

    private static @Nullable Object verzoek(@Nullable RegionaalVerzoek verzoek) {
        return verzoek == null
                ? null
                : structuur(
                        "compleet",
                        verzoek.compleet(),
                        "ontbreekt",
                        verzoek.ontbreekt().stream().map(Enum::name).toList(),
                        "magLaterAanvullen",
                        verzoek.magLaterAanvullen());
    }

    private static @Nullable Object pgb(@Nullable Pgbadvies pgb) {
        return pgb == null
                ? null
                : structuur(
                        "mogelijk",
                        pgb.mogelijk().name(),
                        "maxPercentage",
                        getal(pgb.maxPercentage()),
                        "netwerkBetaalbaar",
                        pgb.netwerkBetaalbaar().name());
    }

    private static @Nullable String naam(@Nullable Enum<?> waarde) {
        return waarde == null ? null : waarde.name();
    }

    private static @Nullable BigDecimal getal(@Nullable Integer getal) {
        return getal == null ? null : BigDecimal.valueOf(getal);
    }

    private static Map<String, @Nullable Object> structuur(@Nullable Object... delen) {
        Map<String, @Nullable Object> structuur = new LinkedHashMap<>();
        for (int i = 0; i < delen.length; i += 2) {
            structuur.put(String.valueOf(delen[i]), delen[i + 1]);
        }
        return structuur;
    }
}
