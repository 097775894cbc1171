// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.overzicht;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.dossier.Besluitsoort;
import nl.jeugdroute.dossier.overzicht.Regelafwijking.Richting;

/** Gathers the decisions on what one row advised. */
final class Afwijkingteller {

    /** Below this a share says nothing about a rule and too much about a case. */
    private static final int MINSTE_BESLUITEN = 10;

    private final String rij;
    private final Map<Besluitsoort, Long> soorten = new HashMap<>();
    private final Map<String, Long> naar = new HashMap<>();
    private final Map<String, Long> redenen = new HashMap<>();

    Afwijkingteller(String rij) {
        this.rij = rij;
    }

    void tel(Besluitsoort soort, String route, String reden, long aantal) {
        soorten.merge(soort, aantal, Long::sum);
        if (soort != Besluitsoort.VOLGT) {
            naar.merge(route, aantal, Long::sum);
            redenen.merge(reden, aantal, Long::sum);
        }
    }

    boolean telt() {
        return besluiten() >= MINSTE_BESLUITEN && afgeweken() > 0;
    }

    Regelafwijking uitkomst() {
        int streep = rij.indexOf('/');
        Aantal afgeweken = Aantal.van(afgeweken(), besluiten());
        boolean genoeg = afgeweken() >= Aantal.KLEINSTE;
        return new Regelafwijking(
                rij.substring(0, streep),
                rij.substring(streep + 1),
                Aantal.van(besluiten()),
                afgeweken,
                afgeweken.getal() ? (int) Math.round(100.0 * afgeweken() / besluiten()) : null,
                genoeg ? richting() : Richting.ONBEKEND,
                genoeg ? Verdeling.van(naar) : List.of(),
                genoeg ? Verdeling.van(redenen) : List.of());
    }

    static Comparator<Afwijkingteller> vaakstEerst() {
        return Comparator.comparing(Afwijkingteller::aandeel).reversed().thenComparing(teller -> teller.rij);
    }

    private Richting richting() {
        long zwaarder = soorten.getOrDefault(Besluitsoort.ZWAARDER, 0L);
        long lichter = afgeweken() - zwaarder;
        if (zwaarder >= 2 * lichter) {
            return Richting.VOORAL_ZWAARDER;
        }
        return lichter >= 2 * zwaarder ? Richting.VOORAL_LICHTER : Richting.BEIDE_KANTEN;
    }

    // What is not told must not show in the order either.
    private double aandeel() {
        return afgeweken() < Aantal.KLEINSTE ? 0 : (double) afgeweken() / besluiten();
    }

    private long besluiten() {
        return soorten.values().stream().mapToLong(Long::longValue).sum();
    }

    private long afgeweken() {
        return besluiten() - soorten.getOrDefault(Besluitsoort.VOLGT, 0L);
    }
}
