// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.bewijs.model.Rijformule;
import nl.jeugdroute.bewijs.model.Sleutel;
import nl.jeugdroute.bewijs.model.Uitkomst;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Gevolg;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * The logic of one rule set with everything that explanations ask of it. All diagrams are made here, once; after that they
 * are only read, so that many threads can explain cases at the same time.
 */
final class Verklaarmodel {

    private final Regelmodel model;
    private final Map<String, Rangplaats> plaatsen = new LinkedHashMap<>();
    private final Map<Route, BDD> perRoute = new LinkedHashMap<>();
    private final Map<String, BDD> acties = new TreeMap<>();
    private final Map<String, Catalogusregel> catalogus = new HashMap<>();
    private final Map<Gevolg, List<Rijformule>> rijen = new HashMap<>();
    private final List<Kenmerk> kenmerken = new ArrayList<>();
    private final Map<Integer, List<Kenmerk>> perDimensie = new HashMap<>();
    private final List<BDD> details = new ArrayList<>();

    /** One thing an advies can say. */
    record Kenmerk(Adviesdeel deel, String waarde, @Nullable String voorziening, BDD wanneer) {}

    private Verklaarmodel(Regelmodel model) {
        this.model = model;
        Uitkomst uitkomst = model.uitkomst();
        uitkomst.rangorde().forEach(plaats -> plaatsen.put(plaats.code(), plaats));
        plaatsen.values()
                .forEach(plaats ->
                        perRoute.merge(plaats.route(), uitkomst.hoofdroute().get(plaats.code()), BDD::or));
        model.conclusies().keySet().stream()
                .filter(sleutel -> sleutel.soort() == Soort.ACTIE)
                .map(Sleutel::waarde)
                .distinct()
                .forEach(code -> acties.put(code, model.concludeert(Soort.ACTIE, code)));
        model.set().definities(Catalogusregel.class).forEach(regel -> catalogus.put(regel.code(), regel));
        model.rijen().stream()
                .filter(rij -> !rij.vuurt().isContradiction())
                .forEach(rij -> rij.rij()
                        .gevolgen()
                        .forEach(gevolg -> rijen.computeIfAbsent(gevolg, g -> new ArrayList<>())
                                .add(rij)));
        kenmerken(uitkomst);
        verzamelDetails();
    }

    /**
     * Compiles a rule set.
     *
     * @throws nl.jeugdroute.bewijs.logica.TeGroot when the logic grows past the limit within which rules are proven
     */
    static Verklaarmodel van(Regelset set) {
        return new Verklaarmodel(Regelmodel.van(set, List.of(), Grens.RUIM));
    }

    private void kenmerken(Uitkomst uitkomst) {
        uitkomst.hoofdroute().forEach((code, wanneer) -> kenmerk(Adviesdeel.HOOFDROUTE, code, null, wanneer));
        uitkomst.urgentie()
                .forEach((urgentie, wanneer) -> kenmerk(Adviesdeel.URGENTIE, urgentie.name(), null, wanneer));
        uitkomst.niveau().forEach((niveau, wanneer) -> kenmerk(Adviesdeel.NIVEAU, niveau.toString(), null, wanneer));
        uitkomst.coordinatie()
                .forEach((soort, wanneer) -> kenmerk(Adviesdeel.COORDINATIE, soort.name(), null, wanneer));
        model.conclusies().forEach((sleutel, wanneer) -> {
            if (sleutel.soort() == Soort.BESCHIKKING) {
                kenmerk(Adviesdeel.BESCHIKKING, sleutel.waarde(), sleutel.voorziening(), wanneer);
            }
        });
    }

    private void kenmerk(Adviesdeel deel, String waarde, @Nullable String voorziening, BDD wanneer) {
        Kenmerk kenmerk = new Kenmerk(deel, waarde, voorziening, wanneer);
        kenmerken.add(kenmerk);
        ruimte().hangtAfVan(wanneer)
                .forEach(d -> perDimensie
                        .computeIfAbsent(d, nieuw -> new ArrayList<>())
                        .add(kenmerk));
    }

    /** What is missing or derived is no part of the advies that an answer decides: it is there to find the answer. */
    private void verzamelDetails() {
        model.conclusies().forEach((sleutel, wanneer) -> {
            if (sleutel.soort() != Soort.FEIT && sleutel.soort() != Soort.ONTBREKEND) {
                details.add(wanneer);
            }
        });
        details.addAll(model.inBeeld().values());
        details.addAll(model.uitkomst().niveau().values());
    }

    Regelmodel model() {
        return model;
    }

    Regelset set() {
        return model.set();
    }

    Ruimte ruimte() {
        return model.ruimte();
    }

    boolean geldt(BDD stelling, Punt punt) {
        return ruimte().geldt(stelling, punt);
    }

    /** The routes of the pack with their forms, heaviest first. */
    Map<String, Rangplaats> plaatsen() {
        return plaatsen;
    }

    Routenaam naam(String code) {
        return Routenaam.van(plaatsen.get(code));
    }

    /** In which cases a route is the main route, in any form. */
    Map<Route, BDD> perRoute() {
        return perRoute;
    }

    Rangplaats hoofdroute(Punt punt) {
        return Uitkomst.bij(ruimte(), model.uitkomst().hoofdroute(), punt)
                .map(plaatsen::get)
                .orElseThrow(() -> new IllegalStateException("a case without main route; was this set proven?"));
    }

    Map<String, BDD> acties() {
        return acties;
    }

    Catalogusregel voorziening(String code) {
        return catalogus.get(code);
    }

    /** The rows that can draw this conclusion, once for each provision they can speak about. */
    List<Rijformule> rijen(Soort soort, String waarde) {
        return rijen.getOrDefault(new Gevolg(soort, waarde), List.of());
    }

    List<Kenmerk> kenmerken() {
        return kenmerken;
    }

    /** What an advies says that can depend on this dimension. */
    List<Kenmerk> kenmerken(int dimensie) {
        return perDimensie.getOrDefault(dimensie, List.of());
    }

    /** Everything an advies can hold that an answer can still change. */
    List<BDD> details() {
        return details;
    }

    /** For each part, what it says; only for parts that were asked about. */
    Map<Adviesdeel, Map<String, String>> gezegd(List<Kenmerk> welke, Punt punt) {
        Map<Adviesdeel, Map<String, String>> gezegd = new EnumMap<>(Adviesdeel.class);
        for (Kenmerk kenmerk : welke) {
            Map<String, String> deel = gezegd.computeIfAbsent(kenmerk.deel(), d -> new HashMap<>());
            if (geldt(kenmerk.wanneer(), punt)) {
                deel.put(String.valueOf(kenmerk.voorziening()), kenmerk.waarde());
            }
        }
        return gezegd;
    }
}
