// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.compileren.Fasering;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Gevolg;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Compiles the rows of a rule set to statements, phase by phase: a row reads only what is complete. What Drools does with
 * conclusions by hand-written rules (counting, strongest form, main route) stands here once more as logic; that the two
 * agree is tested over examples, bounds and random cases.
 */
final class Modelbouwer {

    private final Feitenruimte feiten;
    private final Ruimte ruimte;
    private final Regelset set;
    private final Map<String, Veldlogica> casusvelden;
    private final Map<String, Hulp> hulp = new TreeMap<>(NatuurlijkeOrde.INSTANTIE);
    private final Map<String, BDD> casusfeiten = new LinkedHashMap<>();
    private final SortedMap<Sleutel, BDD> conclusies = new TreeMap<>();
    private final SortedMap<String, BDD> routes = new TreeMap<>();
    private final List<Rijformule> rijen = new ArrayList<>();
    private final List<Rangplaats> rangorde;

    private Modelbouwer(Feitenruimte feiten, Regelset set) {
        this.feiten = feiten;
        this.ruimte = feiten.ruimte();
        this.set = set;
        this.casusvelden = Velden.van(feiten);
        this.rangorde = set.definities(Rangplaats.class);
        set.definities(Catalogusregel.class)
                .forEach(regel -> hulp.put(regel.code(), new Hulp(feiten, casusvelden, regel)));
    }

    static Regelmodel bouw(Feitenruimte feiten, Regelset set) {
        return new Modelbouwer(feiten, set).bouw();
    }

    private Regelmodel bouw() {
        Map<Beslisrij, Integer> fasen =
                Fasering.van(set.beslisrijen(), set.velden()).fasen();
        fasen.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(rij -> compileer(rij.getKey()));
        boolean meer = true;
        while (meer) {
            meer = false;
            for (Definitierij rij : set.definities()) {
                meer |= verklaar(rij);
            }
        }
        Map<String, BDD> inBeeld = new LinkedHashMap<>();
        hulp.forEach((code, voorziening) -> inBeeld.put(code, voorziening.inBeeld()));
        return new Regelmodel(feiten, set, rijen, conclusies, inBeeld, this::veld);
    }

    private void compileer(Beslisrij rij) {
        if (rij.onderwerp() == Onderwerp.CASUS) {
            voeg(rij, null, ruimte.waar());
        } else {
            hulp.forEach((code, voorziening) -> voeg(rij, code, voorziening.inBeeld()));
        }
    }

    private void voeg(Beslisrij rij, @Nullable String voorziening, BDD inBeeld) {
        BDD vuurt = inBeeld;
        for (Celvoorwaarde cel : rij.voorwaarden()) {
            if (vuurt.isContradiction()) {
                break;
            }
            vuurt = vuurt.and(veld(cel.veld(), voorziening).voldoet(cel.voorwaarde()));
        }
        rijen.add(new Rijformule(rij, voorziening, vuurt));
        if (!vuurt.isContradiction()) {
            for (Gevolg gevolg : rij.gevolgen()) {
                concludeer(gevolg, voorziening, vuurt);
            }
        }
    }

    private void concludeer(Gevolg gevolg, @Nullable String voorziening, BDD wanneer) {
        conclusies.merge(new Sleutel(gevolg.soort(), gevolg.waarde(), voorziening), wanneer, BDD::or);
        switch (gevolg.soort()) {
            case FEIT -> stelVast(gevolg.waarde(), voorziening, wanneer);
            case ROUTE -> {
                routes.merge(gevolg.waarde(), wanneer, BDD::or);
                int haakje = gevolg.waarde().indexOf('(');
                if (haakje > 0) {
                    routes.merge(gevolg.waarde().substring(0, haakje), wanneer, BDD::or);
                }
            }
            case VOORZIENING -> {
                Hulp voorgesteld = hulp.get(gevolg.waarde());
                if (voorgesteld != null) {
                    voorgesteld.stelVoor(wanneer);
                }
            }
            default -> {
                // no later row reads these one by one
            }
        }
    }

    private void stelVast(String feit, @Nullable String voorziening, BDD wanneer) {
        boolean perVoorziening = set.velden()
                .veld(feit)
                .filter(veld -> veld.onderwerp() == Onderwerp.VOORZIENING)
                .isPresent();
        if (perVoorziening && voorziening != null) {
            hulp.get(voorziening).stelVast(feit, wanneer);
        } else {
            casusfeiten.merge(feit, wanneer, BDD::or);
        }
    }

    /** What follows from a code being named. New conclusions can name codes in turn. */
    private boolean verklaar(Definitierij rij) {
        BDD genoemd = genoemd(rij);
        boolean meer = false;
        for (Gevolg gevolg : rij.gevolgen()) {
            Sleutel sleutel = new Sleutel(gevolg.soort(), gevolg.waarde(), null);
            BDD eerst = conclusies.getOrDefault(sleutel, ruimte.onwaar());
            BDD daarna = eerst.or(genoemd);
            if (!daarna.equals(eerst)) {
                conclusies.put(sleutel, daarna);
                meer = true;
            }
        }
        return meer;
    }

    private BDD genoemd(Definitierij rij) {
        Hulp voorziening = hulp.get(rij.code());
        if (rij.soort() == Soort.VOORZIENING && voorziening != null) {
            return voorziening.inBeeld();
        }
        return ruimte.eenVan(conclusies.entrySet().stream()
                .filter(conclusie -> conclusie.getKey().soort() == rij.soort()
                        && conclusie.getKey().waarde().equals(rij.code()))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** A field as it is known at this stage: complete for every row that may read it now. */
    Veldlogica veld(String naam, @Nullable String voorziening) {
        if (naam.startsWith("voorziening.") || naam.equals("voorziening")) {
            return hulp.get(String.valueOf(voorziening)).veld(naam);
        }
        Veldlogica feit = casusvelden.get(naam);
        if (feit != null) {
            return feit;
        }
        return switch (naam) {
            case "routes" -> new Veldlogica.Lijst(ruimte, Map.copyOf(routes));
            case "geenRoute" ->
                Veldlogica.Waarde.jaNee(ruimte, ruimte.eenVan(routes.values()).negate());
            case "regievoerders.aantal" -> regievoerders();
            case "urgentie" -> urgentie();
            case "voorzieningen" -> voorzieningen();
            case "beschikkingen" -> beschikkingen();
            case "verlopen" ->
                Veldlogica.Waarde.vast(ruimte, set.kenmerk().status() == Setstatus.VERLOPEN ? "JA" : "NEE");
            default -> Veldlogica.Waarde.jaNee(ruimte, casusfeiten.getOrDefault(naam, ruimte.onwaar()));
        };
    }

    private Veldlogica regievoerders() {
        Map<String, BDD> perRoute = new TreeMap<>();
        rangorde.stream()
                .filter(Rangplaats::regie)
                .forEach(plaats -> perRoute.merge(
                        plaats.route().name(), routes.getOrDefault(plaats.code(), ruimte.onwaar()), BDD::or));
        return new Veldlogica.Waarde(ruimte, Velden.tel(ruimte, List.copyOf(perRoute.values()), perRoute.size()));
    }

    private Veldlogica urgentie() {
        Map<@Nullable Object, BDD> wanneer = new LinkedHashMap<>();
        BDD nogNiet = ruimte.waar();
        for (Urgentie urgentie : Urgentie.values()) {
            BDD deze = conclusies.getOrDefault(new Sleutel(Soort.URGENTIE, urgentie.name(), null), ruimte.onwaar());
            wanneer.put(urgentie.name(), deze.and(nogNiet));
            nogNiet = nogNiet.and(deze.negate());
        }
        wanneer.put(null, nogNiet);
        return new Veldlogica.Waarde(ruimte, wanneer);
    }

    private Veldlogica voorzieningen() {
        return new Veldlogica.Lijst(
                ruimte,
                hulp.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().inBeeld())));
    }

    private Veldlogica beschikkingen() {
        Map<String, BDD> wanneer = new TreeMap<>();
        conclusies.forEach((sleutel, stelling) -> {
            if (sleutel.soort() == Soort.BESCHIKKING) {
                wanneer.merge(sleutel.waarde(), stelling, BDD::or);
            }
        });
        return new Veldlogica.Lijst(ruimte, wanneer);
    }
}
