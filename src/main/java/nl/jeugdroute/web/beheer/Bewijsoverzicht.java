// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import java.util.Map;
import nl.jeugdroute.beheer.Controle;
import nl.jeugdroute.bewijs.Bewijspunt;
import nl.jeugdroute.bewijs.model.Casusbeeld;
import nl.jeugdroute.web.woorden.Woorden;

/**
 * What the proof says about a concept, in words.
 *
 * @param beloften how many promises were put to the proof; 0 when the tables could not be read
 * @param onveilig what keeps the concept from going live
 * @param waarschuwingen what may go live with a reason
 */
record Bewijsoverzicht(int beloften, List<Kaart> onveilig, List<Kaart> waarschuwingen) {

    /**
     * One thing the proof found.
     *
     * @param feiten the smallest case that shows it, in words
     * @param leeg whether that case is the one without any fact
     * @param cel the same case as an example writes it; empty when no case is needed
     */
    record Kaart(
            String kop, String tekst, List<Feit> feiten, boolean leeg, String cel, String uitleg, List<String> rijen) {}

    /** A fact of the case. */
    record Feit(String veld, String waarde) {}

    static Bewijsoverzicht van(Controle controle, Woorden woorden) {
        return new Bewijsoverzicht(
                controle.beloften(),
                controle.onveilig().stream().map(punt -> kaart(punt, woorden)).toList(),
                controle.waarschuwingen().stream()
                        .map(punt -> kaart(punt, woorden))
                        .toList());
    }

    /** One sentence on top. */
    public String samenvatting() {
        if (beloften == 0) {
            return "Het bewijs is nog niet geleverd: eerst moeten de fouten uit de tabellen.";
        }
        if (onveilig.isEmpty()) {
            return "Alle " + beloften + " beloften zijn bewezen, voor elke casus die kan bestaan.";
        }
        return onveilig.size() == 1
                ? "Een ding klopt niet. Daarom kan dit concept niet live."
                : onveilig.size() + " dingen kloppen niet. Daarom kan dit concept niet live.";
    }

    private static Kaart kaart(Bewijspunt punt, Woorden woorden) {
        Casusbeeld casus = punt.casus();
        return new Kaart(
                punt.kop(),
                punt.tekst(),
                casus == null ? List.of() : feiten(casus, woorden),
                casus != null && casus.feiten().isEmpty(),
                casus == null ? "" : casus.cel(),
                punt.uitleg(),
                punt.rijen());
    }

    private static List<Feit> feiten(Casusbeeld casus, Woorden woorden) {
        return casus.feiten().entrySet().stream()
                .map(feit -> new Feit(woorden.veld(feit.getKey()), waarden(feit, woorden)))
                .toList();
    }

    private static String waarden(Map.Entry<String, String> feit, Woorden woorden) {
        return feit.getValue().matches("[\\d,]+") ? feit.getValue() : woorden.waarden(feit.getKey(), feit.getValue());
    }
}
