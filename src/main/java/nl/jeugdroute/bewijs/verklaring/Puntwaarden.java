// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.model.Sleutel;
import nl.jeugdroute.bewijs.model.Uitkomst;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.LeefgebiedVermelding;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Soort;
import org.jspecify.annotations.Nullable;

/** What every field that a row can read is for one case, after all rows have had their turn. */
final class Puntwaarden {

    private final Verklaarmodel model;
    private final Casus casus;
    private final Punt punt;
    private final Set<Sleutel> conclusies = new HashSet<>();
    private final Set<String> routes = new HashSet<>();
    private final Set<String> inBeeld;

    Puntwaarden(Verklaarmodel model, Casus casus, Punt punt) {
        this.model = model;
        this.casus = casus;
        this.punt = punt;
        model.model().conclusies().forEach((sleutel, wanneer) -> {
            if (model.geldt(wanneer, punt)) {
                conclusies.add(sleutel);
            }
        });
        waarden(Soort.ROUTE).forEach(code -> {
            routes.add(code);
            routes.add(code.replaceFirst("\\(.*", ""));
        });
        this.inBeeld = model.model().inBeeld().entrySet().stream()
                .filter(een -> model.geldt(een.getValue(), punt))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<String> waarden(Soort soort) {
        return conclusies.stream()
                .filter(sleutel -> sleutel.soort() == soort)
                .map(Sleutel::waarde)
                .collect(Collectors.toSet());
    }

    boolean inBeeld(String voorziening) {
        return inBeeld.contains(voorziening);
    }

    /** Whether the case itself asks for the provision. */
    boolean gewenst(String voorziening) {
        return casus.gewensteVoorzieningen().contains(voorziening);
    }

    /** A String, a BigDecimal, a Set of String, or null for an unknown number. */
    @Nullable
    Object waarde(String veld, @Nullable String voorziening) {
        Casusveld feit = Wijzigingen.veld(veld);
        if (feit != null) {
            return feit.lezer().apply(casus);
        }
        if (voorziening != null && (veld.equals("voorziening") || veld.startsWith("voorziening."))) {
            return vanVoorziening(veld, voorziening);
        }
        return switch (veld) {
            case "leefgebieden.aantal" ->
                BigDecimal.valueOf(casus.leefgebieden().stream()
                        .map(LeefgebiedVermelding::leefgebied)
                        .distinct()
                        .count());
            case "routes" -> routes;
            case "geenRoute" -> jaNee(routes.isEmpty());
            case "regievoerders.aantal" ->
                BigDecimal.valueOf(model.plaatsen().values().stream()
                        .filter(plaats -> plaats.regie() && routes.contains(plaats.code()))
                        .map(Rangplaats::route)
                        .distinct()
                        .count());
            case "urgentie" ->
                Uitkomst.bij(model.ruimte(), model.model().uitkomst().urgentie(), punt)
                        .map(Enum::name)
                        .orElse(null);
            case "voorzieningen" -> inBeeld;
            case "beschikkingen" -> waarden(Soort.BESCHIKKING);
            case "verlopen" -> jaNee(model.set().kenmerk().status() == Setstatus.VERLOPEN);
            default -> jaNee(waarden(Soort.FEIT).contains(veld));
        };
    }

    private Object vanVoorziening(String veld, String code) {
        Catalogusregel regel = model.voorziening(code);
        return switch (veld) {
            case "voorziening" -> code;
            case "voorziening.toegang" -> regel.toegang().name();
            case "voorziening.beschikking" -> regel.beschikking().name();
            case "voorziening.route" ->
                regel.route() == null ? "GEEN" : regel.route().name();
            case "voorziening.herkomst" -> gewenst(code) ? "GEWENST" : "VOORGESTELD";
            case "voorziening.aard" -> regel.aard();
            case "voorziening.pastLeeftijd" -> jaNee(regel.past(casus.leeftijd()));
            default -> jaNee(conclusies.contains(new Sleutel(Soort.FEIT, veld, code)));
        };
    }

    private static String jaNee(boolean ja) {
        return ja ? "JA" : "NEE";
    }
}
