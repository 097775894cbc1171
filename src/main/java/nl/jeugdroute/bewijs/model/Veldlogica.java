// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Under which cases a field has which value; from there any condition on it becomes a statement about cases. */
sealed interface Veldlogica {

    /** The statement that the field meets the condition. */
    BDD voldoet(Voorwaarde voorwaarde);

    /** The statement that the field has something the condition does not allow. */
    default BDD schendt(Voorwaarde voorwaarde) {
        return voldoet(voorwaarde).negate();
    }

    /** A field with one value: the values exclude each other and together cover every case. */
    record Waarde(Ruimte ruimte, Map<@Nullable Object, BDD> wanneer) implements Veldlogica {

        static Waarde jaNee(Ruimte ruimte, BDD ja) {
            Map<@Nullable Object, BDD> wanneer = new LinkedHashMap<>();
            wanneer.put("JA", ja);
            wanneer.put("NEE", ja.negate());
            return new Waarde(ruimte, wanneer);
        }

        static Waarde vast(Ruimte ruimte, @Nullable Object waarde) {
            Map<@Nullable Object, BDD> wanneer = new LinkedHashMap<>();
            wanneer.put(waarde, ruimte.waar());
            return new Waarde(ruimte, wanneer);
        }

        @Override
        public BDD voldoet(Voorwaarde voorwaarde) {
            return ruimte.eenVan(wanneer.entrySet().stream()
                    .filter(waarde -> voorwaarde.geldt(waarde.getKey()))
                    .map(Entry::getValue)
                    .toList());
        }

        /** Strict where rows contradict each other and a field has two values: one wrong value is enough. */
        @Override
        public BDD schendt(Voorwaarde voorwaarde) {
            return ruimte.eenVan(wanneer.entrySet().stream()
                    .filter(waarde -> !voorwaarde.geldt(waarde.getKey()))
                    .map(Entry::getValue)
                    .toList());
        }
    }

    /** The main route: a condition may name it with its form, {@code SAVE_WERKER(INZET)}, or in any form. */
    record Hoofdroute(Ruimte ruimte, Map<String, BDD> wanneer) implements Veldlogica {

        @Override
        public BDD voldoet(Voorwaarde voorwaarde) {
            boolean ontkend = voorwaarde instanceof Voorwaarde.GeenVan;
            return ruimte.eenVan(wanneer.entrySet().stream()
                    .filter(route -> {
                        boolean code = voorwaarde.geldt(route.getKey());
                        boolean naam = voorwaarde.geldt(route.getKey().replaceFirst("\\(.*", ""));
                        return ontkend ? code && naam : code || naam;
                    })
                    .map(Entry::getValue)
                    .toList());
        }
    }

    /** A field that is a list: for each element, in which cases it is in the list. */
    record Lijst(Ruimte ruimte, Map<String, BDD> wanneer) implements Veldlogica {

        @Override
        public BDD voldoet(Voorwaarde voorwaarde) {
            if (voorwaarde instanceof Voorwaarde.Bevat bevat) {
                return een(bevat.waarden());
            }
            if (voorwaarde instanceof Voorwaarde.BevatNiet niet) {
                return een(niet.waarden()).negate();
            }
            BDD iets = ruimte.eenVan(wanneer.values());
            return voorwaarde instanceof Voorwaarde.Leeg ? iets.negate() : iets;
        }

        private BDD een(Iterable<String> elementen) {
            BDD een = ruimte.onwaar();
            for (String element : elementen) {
                een = een.or(wanneer.getOrDefault(element, ruimte.onwaar()));
            }
            return een;
        }
    }
}
