// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.model.Casusbeeld;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.bewijs.model.Uitkomst;
import nl.jeugdroute.redenering.Rangplaats;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * INV2 and the part of INV15 that speaks of pairs: a more worrying answer to one safety question never gives a lighter
 * main route and never a lower urgency. Proven over all pairs of cases that differ in that one answer.
 */
final class Richting {

    private static final List<String> ERGER = List.of("NEE", "ONBEKEND", "JA");
    private static final List<String> BETER = List.of("JA", "ONBEKEND", "NEE");

    /** The six safety questions, each with its answers from reassuring to worrying. */
    private static final Map<String, List<String>> VRAGEN = vragen();

    private final Regelmodel model;
    private final Tegenvoorbeeld tegenvoorbeeld;

    Richting(Regelmodel model) {
        this.model = model;
        this.tegenvoorbeeld = new Tegenvoorbeeld(model);
    }

    private static Map<String, List<String>> vragen() {
        Map<String, List<String>> vragen = new LinkedHashMap<>();
        vragen.put("veiligheid.acuutGevaar", ERGER);
        vragen.put("veiligheid.twijfelVeiligheid", ERGER);
        vragen.put("veiligheid.vermoedenGeweldMishandeling", ERGER);
        vragen.put("veiligheid.structureleOnveiligheid", ERGER);
        vragen.put("veiligheid.effectieveHulpMogelijk", BETER);
        vragen.put("veiligheid.hulpGeaccepteerd", BETER);
        return vragen;
    }

    List<Schending> schendingen() {
        List<Schending> schendingen = new ArrayList<>();
        toets(
                        "INV2",
                        "Een zorgelijker antwoord over veiligheid geeft nooit een lichtere route.",
                        opRang(),
                        punt -> "de route " + tegenvoorbeeld.hoofdroute(punt))
                .ifPresent(schendingen::add);
        toets(
                        "INV15",
                        "Een zorgelijker antwoord over veiligheid verlaagt nooit de urgentie.",
                        opUrgentie(),
                        punt -> "de urgentie "
                                + Uitkomst.bij(model.ruimte(), model.uitkomst().urgentie(), punt)
                                        .orElseThrow())
                .ifPresent(schendingen::add);
        return schendingen;
    }

    /** For every rank: the cases whose main route is at least that heavy. */
    private List<BDD> opRang() {
        List<BDD> minstens = new ArrayList<>();
        BDD zo = model.ruimte().onwaar();
        BigDecimal rang = null;
        for (Rangplaats plaats : model.uitkomst().rangorde()) {
            if (rang != null && !plaats.rang().equals(rang)) {
                minstens.add(zo);
            }
            rang = plaats.rang();
            zo = zo.or(model.uitkomst().hoofdroute().get(plaats.code()));
        }
        minstens.add(zo);
        return minstens;
    }

    private List<BDD> opUrgentie() {
        List<BDD> minstens = new ArrayList<>();
        BDD zo = model.ruimte().onwaar();
        for (BDD urgentie : model.uitkomst().urgentie().values()) {
            zo = zo.or(urgentie);
            minstens.add(zo);
        }
        return minstens;
    }

    private record Stap(Punt voor, int dimensie, String veld, String na, int plaatsNa) {}

    private Optional<Schending> toets(String id, String tekst, List<BDD> minstens, Function<Punt, String> uitkomst) {
        Stap kleinste = null;
        for (Map.Entry<String, List<String>> vraag : VRAGEN.entrySet()) {
            for (int d : model.feiten().dimensies(vraag.getKey())) {
                for (int i = 0; i + 1 < vraag.getValue().size(); i++) {
                    Stap stap = stap(
                            d,
                            vraag.getKey(),
                            vraag.getValue().get(i),
                            vraag.getValue().get(i + 1),
                            minstens);
                    if (stap != null && (kleinste == null || grootte(stap) < grootte(kleinste))) {
                        kleinste = stap;
                    }
                }
            }
        }
        return Optional.ofNullable(kleinste).map(stap -> schending(id, tekst, stap, uitkomst));
    }

    private int grootte(Stap stap) {
        return tegenvoorbeeld.beeld(stap.voor()).feiten().size();
    }

    private @Nullable Stap stap(int dimensie, String veld, String van, String naar, List<BDD> minstens) {
        var d = model.ruimte().dimensies().get(dimensie);
        int voor = d.plaats(van);
        int na = d.plaats(naar);
        if (voor == na) {
            return null;
        }
        BDD lichter = model.ruimte().onwaar();
        for (BDD zwaar : minstens) {
            lichter = lichter.or(model.ruimte()
                    .gegeven(zwaar, dimensie, voor)
                    .and(model.ruimte().gegeven(zwaar, dimensie, na).negate()));
        }
        return tegenvoorbeeld
                .bij(lichter.and(model.ruimte().is(dimensie, voor)))
                .map(punt -> new Stap(punt, dimensie, veld, naar, na))
                .orElse(null);
    }

    private Schending schending(String id, String tekst, Stap stap, Function<Punt, String> uitkomst) {
        Punt na = stap.voor().met(stap.dimensie(), stap.plaatsNa());
        Casusbeeld daarna = tegenvoorbeeld.beeld(na);
        return new Schending(
                id,
                Beloftenproef.VAST,
                0,
                tekst,
                daarna,
                "Hier is " + uitkomst.apply(na) + ". In dezelfde casus met " + stap.veld() + "=" + waarde(stap) + " is "
                        + uitkomst.apply(stap.voor()) + ".",
                tegenvoorbeeld.rijen(na));
    }

    private String waarde(Stap stap) {
        return String.valueOf(model.ruimte()
                .dimensies()
                .get(stap.dimensie())
                .klassen()
                .get(stap.voor().plaats(stap.dimensie()))
                .waarde());
    }
}
