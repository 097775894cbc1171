// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Every outcome that takes the place of another between two models of one space, within part of it. */
final class Overgangen {

    private final Regelmodel nu;
    private final Regelmodel straks;
    private final BDD binnen;

    Overgangen(Regelmodel nu, Regelmodel straks, BDD binnen) {
        this.nu = nu;
        this.straks = straks;
        this.binnen = binnen;
    }

    List<Overgang> van(Onderdeel onderdeel) {
        return switch (onderdeel) {
            case HOOFDROUTE ->
                tussen(
                        onderdeel,
                        null,
                        nu.uitkomst().hoofdroute(),
                        straks.uitkomst().hoofdroute(),
                        this::zwaarte);
            case URGENTIE ->
                tussen(
                        onderdeel,
                        null,
                        opNaam(nu.uitkomst().urgentie()),
                        opNaam(straks.uitkomst().urgentie()),
                        (van, naar) -> Richting.van(Urgentie.valueOf(van).compareTo(Urgentie.valueOf(naar))));
            case NIVEAU ->
                tussen(
                        onderdeel,
                        null,
                        metGeen(opNaam(nu.uitkomst().niveau())),
                        metGeen(opNaam(straks.uitkomst().niveau())),
                        (van, naar) -> Richting.van(Integer.compare(niveau(naar), niveau(van))));
            case BESCHIKKING -> beschikkingen();
        };
    }

    private List<Overgang> beschikkingen() {
        TreeSet<String> codes = new TreeSet<>(NatuurlijkeOrde.INSTANTIE);
        codes.addAll(nu.inBeeld().keySet());
        codes.addAll(straks.inBeeld().keySet());
        List<Overgang> overgangen = new ArrayList<>();
        for (String code : codes) {
            overgangen.addAll(tussen(
                    Onderdeel.BESCHIKKING,
                    code,
                    metGeen(beschikking(nu, code)),
                    metGeen(beschikking(straks, code)),
                    (van, naar) -> Richting.ANDERS));
        }
        return overgangen;
    }

    private static Map<String, BDD> beschikking(Regelmodel model, String code) {
        Map<String, BDD> waarden = new LinkedHashMap<>();
        model.conclusies().forEach((sleutel, wanneer) -> {
            if (sleutel.soort() == Soort.BESCHIKKING && code.equals(sleutel.voorziening())) {
                waarden.merge(sleutel.waarde(), wanneer, BDD::or);
            }
        });
        return waarden;
    }

    private List<Overgang> tussen(
            Onderdeel onderdeel,
            @Nullable String voorziening,
            Map<String, BDD> voor,
            Map<String, BDD> na,
            BiFunction<String, String, Richting> richting) {
        List<Overgang> overgangen = new ArrayList<>();
        voor.forEach((van, vooraf) -> {
            BDD weg = vooraf.and(binnen)
                    .and(na.getOrDefault(van, nu.ruimte().onwaar()).negate());
            if (weg.isContradiction()) {
                return;
            }
            na.forEach((naar, erna) -> {
                BDD wanneer = naar.equals(van) ? nu.ruimte().onwaar() : weg.and(erna);
                if (!wanneer.isContradiction()) {
                    overgangen.add(new Overgang(
                            onderdeel, voorziening, van, naar, richting.apply(van, naar), vooraf.and(binnen), wanneer));
                }
            });
        });
        return overgangen;
    }

    private static <T> Map<String, BDD> opNaam(Map<T, BDD> waarden) {
        Map<String, BDD> opNaam = new LinkedHashMap<>();
        waarden.forEach((waarde, wanneer) -> opNaam.put(String.valueOf(waarde), wanneer));
        return opNaam;
    }

    private Map<String, BDD> metGeen(Map<String, BDD> waarden) {
        Map<String, BDD> metGeen = new LinkedHashMap<>(waarden);
        metGeen.put(Groep.GEEN, nu.ruimte().eenVan(waarden.values()).negate());
        return metGeen;
    }

    private static int niveau(String niveau) {
        return niveau.equals(Groep.GEEN) ? 0 : Integer.parseInt(niveau);
    }

    /** Ranks are those of now, so that renumbering alone changes no weight; a new route has the rank it gets. */
    private Richting zwaarte(String van, String naar) {
        Map<String, Rangplaats> plaatsen = new HashMap<>();
        straks.uitkomst().rangorde().forEach(plaats -> plaatsen.put(plaats.code(), plaats));
        nu.uitkomst().rangorde().forEach(plaats -> plaatsen.put(plaats.code(), plaats));
        Rangplaats eerst = plaatsen.get(van);
        Rangplaats dan = plaatsen.get(naar);
        BigDecimal rangEerst = eerst.rang();
        int rang = rangEerst.compareTo(dan.rang());
        return Richting.van(
                rang == 0 && eerst.route() == dan.route()
                        ? Comparator.comparing(Rangplaats::vormvolgorde).compare(eerst, dan)
                        : rang);
    }
}
