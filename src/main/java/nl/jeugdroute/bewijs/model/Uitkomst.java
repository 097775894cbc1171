// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Soort;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * What an advies comes down to, each value with the cases in which it is the outcome.
 *
 * @param rangorde the routes of the pack in order of rank, heaviest first
 * @param hoofdroute by code with form, such as {@code SAVE_WERKER(INZET)}, heaviest first
 * @param besluit concluded routes in their strongest form, by code
 * @param niveau 1 to 8
 */
public record Uitkomst(
        List<Rangplaats> rangorde,
        Map<String, BDD> hoofdroute,
        Map<String, BDD> besluit,
        Map<Urgentie, BDD> urgentie,
        Map<Coordinatie, BDD> coordinatie,
        Map<Integer, BDD> niveau) {

    static Uitkomst van(Regelmodel model) {
        Ruimte ruimte = model.ruimte();
        List<Rangplaats> rangorde = model.set().definities(Rangplaats.class).stream()
                .sorted(Comparator.comparing(Rangplaats::rang).thenComparing(Rangplaats::code))
                .toList();
        Map<String, BDD> besluit = besluit(model, rangorde);
        return new Uitkomst(
                rangorde,
                hoofdroute(ruimte, rangorde, besluit),
                Collections.unmodifiableMap(besluit),
                sterkste(model, Soort.URGENTIE, List.of(Urgentie.values())),
                sterkste(model, Soort.COORDINATIE, List.of(Coordinatie.values())),
                niveau(model));
    }

    /** Every concluded route counts in its strongest form. */
    private static Map<String, BDD> besluit(Regelmodel model, List<Rangplaats> rangorde) {
        Map<String, BDD> besluit = new LinkedHashMap<>();
        for (Rangplaats plaats : rangorde) {
            BDD deze = model.concludeert(Soort.ROUTE, plaats.code());
            for (Rangplaats ander : rangorde) {
                if (ander.route() == plaats.route() && ander.vormvolgorde() < plaats.vormvolgorde()) {
                    deze = deze.and(model.concludeert(Soort.ROUTE, ander.code()).negate());
                }
            }
            besluit.put(plaats.code(), deze);
        }
        return besluit;
    }

    private static Map<String, BDD> hoofdroute(Ruimte ruimte, List<Rangplaats> rangorde, Map<String, BDD> besluit) {
        Map<String, BDD> hoofdroute = new LinkedHashMap<>();
        BDD zwaarder = ruimte.onwaar();
        BDD evenZwaar = ruimte.onwaar();
        BigDecimal rang = null;
        for (Rangplaats plaats : rangorde) {
            if (!plaats.rang().equals(rang)) {
                zwaarder = zwaarder.or(evenZwaar);
                evenZwaar = ruimte.onwaar();
                rang = plaats.rang();
            }
            BDD deze = besluit.get(plaats.code());
            hoofdroute.put(plaats.code(), deze.and(zwaarder.negate()));
            evenZwaar = evenZwaar.or(deze);
        }
        return Collections.unmodifiableMap(hoofdroute);
    }

    /** The first value in order that was concluded; the last one also when nothing was. */
    private static <E extends Enum<E>> Map<E, BDD> sterkste(Regelmodel model, Soort soort, List<E> waarden) {
        Map<E, BDD> sterkste = new LinkedHashMap<>();
        BDD nogNiet = model.ruimte().waar();
        for (E waarde : waarden) {
            BDD deze = waarde == waarden.get(waarden.size() - 1)
                    ? model.ruimte().waar()
                    : model.concludeert(soort, waarde.name());
            sterkste.put(waarde, deze.and(nogNiet));
            nogNiet = nogNiet.and(deze.negate());
        }
        return Collections.unmodifiableMap(sterkste);
    }

    private static Map<Integer, BDD> niveau(Regelmodel model) {
        TreeMap<Integer, List<BDD>> perNiveau = new TreeMap<>(Comparator.reverseOrder());
        for (Catalogusregel regel : model.set().definities(Catalogusregel.class)) {
            if (regel.interventieniveau() != null) {
                perNiveau
                        .computeIfAbsent(regel.interventieniveau(), n -> new ArrayList<>())
                        .add(model.inBeeld().get(regel.code()));
            }
        }
        Map<Integer, BDD> niveau = new LinkedHashMap<>();
        BDD nogNiet = model.ruimte().waar();
        for (Map.Entry<Integer, List<BDD>> een : perNiveau.entrySet()) {
            BDD deze = model.ruimte().eenVan(een.getValue());
            niveau.put(een.getKey(), deze.and(nogNiet));
            nogNiet = nogNiet.and(deze.negate());
        }
        return Collections.unmodifiableMap(niveau);
    }

    /** The value that holds at this point, if one does. */
    public static <T> Optional<T> bij(Ruimte ruimte, Map<T, BDD> waarden, Punt punt) {
        return waarden.entrySet().stream()
                .filter(waarde -> ruimte.geldt(waarde.getValue(), punt))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
