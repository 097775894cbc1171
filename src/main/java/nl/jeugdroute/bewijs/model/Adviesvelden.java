// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.jeugdroute.redenering.Soort;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** What an advies says in the end, as fields that a promise can speak about. */
record Adviesvelden(Regelmodel model) {

    Optional<Veldlogica> veld(String naam, @Nullable String voorziening) {
        return Optional.ofNullable(
                switch (naam) {
                    case "hoofdroute" ->
                        new Veldlogica.Hoofdroute(
                                model.ruimte(), model.uitkomst().hoofdroute());
                    case "coordinatie" -> waarde(model.uitkomst().coordinatie());
                    case "urgentie" -> waarde(model.uitkomst().urgentie());
                    case "interventieniveau" -> niveau();
                    case "acties" -> lijst(Soort.ACTIE);
                    case "ontbrekend" -> lijst(Soort.ONTBREKEND);
                    case "openPunten" -> lijst(Soort.OPEN_PUNT);
                    case "verzoek" -> lijst(Soort.VERZOEK);
                    case "verzoekOntbreekt" -> lijst(Soort.VERZOEK_ONTBREEKT);
                    case "pgbMogelijk" -> concluderend(Soort.PGB, null);
                    case "voorziening.besluit" -> concluderend(Soort.BESCHIKKING, voorziening);
                    default -> null;
                });
    }

    private Veldlogica waarde(Map<? extends Enum<?>, BDD> waarden) {
        Map<@Nullable Object, BDD> wanneer = new LinkedHashMap<>();
        waarden.forEach((waarde, stelling) -> wanneer.put(waarde.name(), stelling));
        return new Veldlogica.Waarde(model.ruimte(), wanneer);
    }

    private Veldlogica niveau() {
        Map<@Nullable Object, BDD> wanneer = new LinkedHashMap<>();
        BDD geen = model.ruimte().waar();
        for (Map.Entry<Integer, BDD> niveau : model.uitkomst().niveau().entrySet()) {
            wanneer.put(BigDecimal.valueOf(niveau.getKey()), niveau.getValue());
            geen = geen.and(niveau.getValue().negate());
        }
        wanneer.put(null, geen);
        return new Veldlogica.Waarde(model.ruimte(), wanneer);
    }

    private Veldlogica lijst(Soort soort) {
        Map<String, BDD> wanneer = new TreeMap<>();
        model.conclusies().forEach((sleutel, stelling) -> {
            if (sleutel.soort() == soort) {
                wanneer.merge(sleutel.waarde(), stelling, BDD::or);
            }
        });
        return new Veldlogica.Lijst(model.ruimte(), wanneer);
    }

    private Veldlogica concluderend(Soort soort, @Nullable String voorziening) {
        Map<@Nullable Object, BDD> wanneer = new LinkedHashMap<>();
        BDD geen = model.ruimte().waar();
        for (Map.Entry<Sleutel, BDD> conclusie : model.conclusies().entrySet()) {
            Sleutel sleutel = conclusie.getKey();
            if (sleutel.soort() == soort && (voorziening == null || voorziening.equals(sleutel.voorziening()))) {
                wanneer.merge(sleutel.waarde(), conclusie.getValue(), BDD::or);
                geen = geen.and(conclusie.getValue().negate());
            }
        }
        wanneer.put(null, geen);
        return new Veldlogica.Waarde(model.ruimte(), wanneer);
    }
}
