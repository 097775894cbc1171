// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.bewijs.logica.Aandeel;
import nl.jeugdroute.bewijs.logica.Aanvulling;
import nl.jeugdroute.bewijs.logica.Aanvullingtelling;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Works out what is certain while facts are open. */
final class Zekerheidsrekenaar {

    /** Asked before anything else as long as they are open, in this order. */
    static final List<String> VEILIGHEID_EERST =
            List.of("veiligheid.acuutGevaar", "veiligheid.twijfelVeiligheid", "veiligheid.vermoedenGeweldMishandeling");

    private static final String TOELICHTING = "Geteld over alle manieren waarop u de open vragen nog kunt beantwoorden."
            + " Bij een open lijst tellen wij: niets, of precies een keuze. \"Weet ik niet\" telt niet als antwoord.";

    private static final List<String> VELDEN = velden();

    private final Verklaarmodel model;
    private final Aanvulling aanvulling;
    private final Aanvullingtelling telling;
    private final Map<String, Integer> hoofdroutes = new LinkedHashMap<>();

    private Zekerheidsrekenaar(Verklaarmodel model, Casus casus, Punt punt, Set<String> open) {
        this.model = model;
        this.aanvulling = new Aanvulling(model.ruimte(), punt, Vragenbouwer.van(model, casus, open));
        this.telling = new Aanvullingtelling(aanvulling);
        model.model()
                .uitkomst()
                .hoofdroute()
                .forEach((code, wanneer) -> hoofdroutes.put(code, aanvulling.van(wanneer)));
    }

    /** The facts in the order of the form; a list of areas of life is one fact. */
    private static List<String> velden() {
        return Casusvelden.alle().stream()
                .map(Casusveld::pad)
                .map(pad -> pad.startsWith("leefgebieden.") ? "leefgebieden" : pad)
                .distinct()
                .toList();
    }

    static Zekerheid van(Verklaarmodel model, Casus casus, Punt punt, Set<String> open) {
        return new Zekerheidsrekenaar(model, casus, punt, open).reken(open);
    }

    private Zekerheid reken(Set<String> open) {
        List<Mogelijkheid> mogelijk = new ArrayList<>();
        hoofdroutes.forEach((code, stelling) -> {
            if (aanvulling.mogelijk(stelling)) {
                Aandeel aandeel = telling.aandeel(stelling);
                mogelijk.add(new Mogelijkheid(model.naam(code), aandeel.fractie(), aandeel.tekst()));
            }
        });
        return new Zekerheid(
                mogelijk.size() == 1,
                mogelijk,
                altijd(model.model().uitkomst().besluit()).map(model::naam).toList(),
                altijd(model.acties()).toList(),
                minstens(),
                VELDEN.stream().filter(open::contains).toList(),
                vragen(mogelijk.size() == 1),
                TOELICHTING);
    }

    private Stream<String> altijd(Map<String, BDD> stellingen) {
        return stellingen.entrySet().stream()
                .filter(een -> aanvulling.altijd(aanvulling.van(een.getValue())))
                .map(Map.Entry::getKey);
    }

    private Urgentie minstens() {
        return model.model().uitkomst().urgentie().entrySet().stream()
                .filter(urgentie -> aanvulling.mogelijk(aanvulling.van(urgentie.getValue())))
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .orElse(Urgentie.REGULIER);
    }

    private List<Openvraag> vragen(boolean staatVast) {
        BitSet details = aanvulling.hangtAfVan(
                model.details().stream().map(aanvulling::van).toList());
        Map<String, BitSet> routes = new LinkedHashMap<>();
        hoofdroutes.forEach((code, stelling) -> routes.put(code, aanvulling.hangtAfVan(List.of(stelling))));
        int keuze = staatVast ? -1 : aanvulling.keuze(List.copyOf(hoofdroutes.values()));
        List<Gewogen> vragen = new ArrayList<>();
        for (int v = 0; v < aanvulling.vragen().size(); v++) {
            int vraag = v;
            List<Routenaam> tussen = routes.entrySet().stream()
                    .filter(route -> route.getValue().get(vraag))
                    .map(route -> model.naam(route.getKey()))
                    .toList();
            String veld = aanvulling.vragen().get(v).veld();
            if (!tussen.isEmpty()) {
                Aandeel aandeel = telling.verschil(keuze, v);
                vragen.add(
                        new Gewogen(new Openvraag(veld, aandeel.fractie(), aandeel.tekst(), tussen, false), aandeel));
            } else if (details.get(v)) {
                vragen.add(new Gewogen(new Openvraag(veld, 0, "0 %", List.of(), true), null));
            }
        }
        return vragen.stream().sorted().map(Gewogen::vraag).toList();
    }

    /** A question in the order of asking: safety first, then what decides most, then what only changes details. */
    private record Gewogen(Openvraag vraag, @Nullable Aandeel aandeel) implements Comparable<Gewogen> {

        private int veiligheid() {
            int plaats = VEILIGHEID_EERST.indexOf(vraag.veld());
            return plaats < 0 ? VEILIGHEID_EERST.size() : plaats;
        }

        @Override
        public int compareTo(Gewogen ander) {
            int eerst = Integer.compare(veiligheid(), ander.veiligheid());
            if (eerst != 0) {
                return eerst;
            }
            if (aandeel != null && ander.aandeel != null) {
                // Shares with different denominators are compared as fractions, exactly.
                int meeste = ander.aandeel.compareTo(aandeel);
                return meeste != 0 ? meeste : formulier(ander);
            }
            int details = Boolean.compare(vraag.alleenDetails(), ander.vraag.alleenDetails());
            return details != 0 ? details : formulier(ander);
        }

        private int formulier(Gewogen ander) {
            return Integer.compare(VELDEN.indexOf(vraag.veld()), VELDEN.indexOf(ander.vraag.veld()));
        }
    }
}
