// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.redenering.Catalogusregel;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** One provision of the catalogue: in which cases it is in play, and its fields then. */
final class Hulp {

    private final Ruimte ruimte;
    private final Catalogusregel regel;
    private final BDD gewenst;
    private final BDD pastLeeftijd;
    private final Map<String, BDD> feiten = new HashMap<>();
    private BDD voorgesteld;

    Hulp(Feitenruimte feitenruimte, Map<String, Veldlogica> velden, Catalogusregel regel) {
        this.ruimte = feitenruimte.ruimte();
        this.regel = regel;
        this.gewenst = feitenruimte.bevat("gewensteVoorzieningen", regel.code());
        this.voorgesteld = ruimte.onwaar();
        this.pastLeeftijd = ruimte.eenVan(((Veldlogica.Waarde) velden.get("leeftijd"))
                .wanneer().entrySet().stream()
                        .filter(leeftijd -> regel.past(
                                leeftijd.getKey() instanceof Number jaren ? Integer.valueOf(jaren.intValue()) : null))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    Catalogusregel regel() {
        return regel;
    }

    void stelVoor(BDD wanneer) {
        voorgesteld = voorgesteld.or(wanneer);
    }

    void stelVast(String feit, BDD wanneer) {
        feiten.merge(feit, wanneer, BDD::or);
    }

    BDD inBeeld() {
        return gewenst.or(voorgesteld);
    }

    Veldlogica veld(String naam) {
        return switch (naam) {
            case "voorziening" -> Veldlogica.Waarde.vast(ruimte, regel.code());
            case "voorziening.toegang" ->
                Veldlogica.Waarde.vast(ruimte, regel.toegang().name());
            case "voorziening.beschikking" ->
                Veldlogica.Waarde.vast(ruimte, regel.beschikking().name());
            case "voorziening.route" ->
                Veldlogica.Waarde.vast(
                        ruimte, regel.route() == null ? "GEEN" : regel.route().name());
            case "voorziening.herkomst" -> herkomst();
            case "voorziening.aard" -> new Veldlogica.Lijst(ruimte, aard(regel.aard()));
            case "voorziening.pastLeeftijd" -> Veldlogica.Waarde.jaNee(ruimte, pastLeeftijd);
            default -> Veldlogica.Waarde.jaNee(ruimte, feiten.getOrDefault(naam, ruimte.onwaar()));
        };
    }

    private Veldlogica herkomst() {
        Map<@Nullable Object, BDD> wanneer = new LinkedHashMap<>();
        wanneer.put("GEWENST", gewenst);
        wanneer.put("VOORGESTELD", gewenst.negate());
        return new Veldlogica.Waarde(ruimte, wanneer);
    }

    private Map<String, BDD> aard(Set<String> aard) {
        return aard.stream().collect(Collectors.toMap(soort -> soort, soort -> ruimte.waar()));
    }
}
