// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.logica.Klasse;
import nl.jeugdroute.casus.Betreft;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.casus.Leefgebied;
import nl.jeugdroute.casus.Veldsoort;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Leeftijdsgrens;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.voorwaarde.Bereik;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the space of cases for one or more rule sets: one dimension for each fact that a row reads, one class for the
 * values that no row tells apart. What is laid out together can be compared.
 */
final class Ruimtebouwer {

    private static final int HOOGSTE_LEEFTIJD = 27;
    private static final int UREN_PER_WEEK = 168;
    private static final Set<String> ONBEKEND = Set.of("ONBEKEND", "NIET_ONDERZOCHT");
    private static final Set<String> LEEFGEBIEDEN =
            Set.of("leefgebieden.leefgebied", "leefgebieden.betreft", "leefgebieden.aantal");

    private final Map<String, List<Voorwaarde>> gevraagd = new HashMap<>();
    private final SortedSet<String> codes = new TreeSet<>();
    private final Set<String> inCatalogus = new LinkedHashSet<>();
    private final List<Dimensie> dimensies = new ArrayList<>();
    private final Map<String, Indeling> indelingen = new HashMap<>();
    private int variabelen;

    static Feitenruimte bouw(Collection<Regelset> sets, Collection<Celvoorwaarde> verder, Grens grens) {
        Ruimtebouwer bouwer = new Ruimtebouwer();
        sets.forEach(bouwer::lees);
        verder.forEach(bouwer::vraag);
        Veldvolgorde.geordend(Casusvelden.alle()).forEach(bouwer::leg);
        return new Feitenruimte(bouwer.dimensies, bouwer.indelingen, grens);
    }

    private void lees(Regelset set) {
        set.beslisrijen().forEach(rij -> rij.voorwaarden().forEach(this::vraag));
        codes.addAll(set.voorzieningcodes());
        for (Catalogusregel regel : set.definities(Catalogusregel.class)) {
            inCatalogus.add(regel.code());
            if (regel.leeftijd() != null) {
                vraag("leeftijd", new Voorwaarde.Getal(List.of(bereik(regel.leeftijd())), true));
            }
        }
    }

    private static Bereik bereik(Leeftijdsgrens band) {
        return new Bereik(BigDecimal.valueOf(band.van()), true, BigDecimal.valueOf(band.tot()), true);
    }

    private void vraag(Celvoorwaarde cel) {
        vraag(cel.veld(), cel.voorwaarde());
    }

    private void vraag(String veld, Voorwaarde voorwaarde) {
        gevraagd.computeIfAbsent(veld, v -> new ArrayList<>()).add(voorwaarde);
    }

    private void leg(Casusveld veld) {
        switch (veld.pad()) {
            case "leeftijd" -> leeftijd();
            case "ongeboren", "leefgebieden.betreft" -> {
                // laid out with the fact they belong to
            }
            case "leefgebieden.leefgebied" -> leefgebieden();
            case "gewensteVoorzieningen" -> lijst(veld.pad(), codes, inCatalogus);
            default -> {
                if (veld.soort() == Veldsoort.VERZAMELING) {
                    lijst(veld.pad(), veld.waarden(), Set.of());
                } else if (gevraagd.containsKey(veld.pad())) {
                    keuze(veld);
                }
            }
        }
    }

    private void keuze(Casusveld veld) {
        if (veld.soort() == Veldsoort.GETAL) {
            Indeling indeling = new Indeling(gevraagd.get(veld.pad()));
            List<@Nullable Object> waarden = new ArrayList<>(indeling.getallen(UREN_PER_WEEK));
            waarden.add(null);
            voeg(veld.pad(), indeling, indeling.klassen(waarden, null), null);
            return;
        }
        List<Voorwaarde> voorwaarden = new ArrayList<>(gevraagd.get(veld.pad()));
        // "Unknown" is an answer of its own, also where no row treats it otherwise: what is unknown can become known.
        veld.waarden().stream()
                .filter(ONBEKEND::contains)
                .forEach(onbekend -> voorwaarden.add(new Voorwaarde.EenVan(new TreeSet<>(Set.of(onbekend)))));
        Indeling indeling = new Indeling(voorwaarden);
        voeg(veld.pad(), indeling, indeling.klassen(veld.waarden(), veld.standaard()), veld.standaard());
    }

    private void leeftijd() {
        if (!gevraagd.containsKey("leeftijd") && !gevraagd.containsKey("ongeboren")) {
            return;
        }
        Indeling indeling = new Indeling(gevraagd.getOrDefault("leeftijd", List.of()));
        List<@Nullable Object> waarden = new ArrayList<>(indeling.getallen(HOOGSTE_LEEFTIJD).stream()
                .filter(getal -> getal.scale() <= 0)
                .toList());
        waarden.add(null);
        List<Klasse> klassen = new ArrayList<>(indeling.klassen(waarden, null));
        klassen.add(enkel(Feitenruimte.ONGEBOREN));
        indelingen.put("leeftijd", indeling);
        voeg("leeftijd", null, klassen, klassen.size() - 2);
    }

    private void leefgebieden() {
        if (LEEFGEBIEDEN.stream().noneMatch(gevraagd::containsKey)) {
            return;
        }
        for (Leefgebied leefgebied : Leefgebied.values()) {
            for (Betreft betreft : Betreft.values()) {
                String naam = leefgebied + "/" + betreft;
                voeg("leefgebieden", naam, List.of(enkel("NEE"), enkel(naam)), 0);
            }
        }
    }

    /** A list: a dimension for each element a row names, and one for "something else" when a row asks for "empty". */
    private void lijst(String veld, Collection<String> elementen, Set<String> altijd) {
        Set<String> genoemd = new LinkedHashSet<>(altijd);
        boolean leeg = false;
        for (Voorwaarde voorwaarde : gevraagd.getOrDefault(veld, List.of())) {
            if (voorwaarde instanceof Voorwaarde.Bevat bevat) {
                genoemd.addAll(bevat.waarden());
            } else if (voorwaarde instanceof Voorwaarde.BevatNiet niet) {
                genoemd.addAll(niet.waarden());
            } else {
                leeg = true;
            }
        }
        List<String> overig = new ArrayList<>();
        for (String element : elementen) {
            if (genoemd.contains(element)) {
                voeg(veld, element, List.of(enkel("NEE"), enkel(element)), 0);
            } else {
                overig.add(element);
            }
        }
        if (leeg && !overig.isEmpty()) {
            BigInteger iets = BigInteger.ONE.shiftLeft(overig.size()).subtract(BigInteger.ONE);
            String eerste = overig.get(overig.size() - 1);
            voeg(
                    veld,
                    Feitenruimte.REST,
                    List.of(enkel("NEE"), new Klasse(eerste, new LinkedHashSet<>(overig), iets)),
                    0);
        }
    }

    private static Klasse enkel(@Nullable Object waarde) {
        Set<@Nullable Object> leden = new LinkedHashSet<>();
        leden.add(waarde);
        return new Klasse(waarde, leden, BigInteger.ONE);
    }

    private void voeg(String veld, Indeling indeling, List<Klasse> klassen, @Nullable Object standaard) {
        indelingen.put(veld, indeling);
        int plaats = 0;
        while (!klassen.get(plaats).leden().contains(standaard)) {
            plaats++;
        }
        voeg(veld, (String) null, klassen, plaats);
    }

    private void voeg(String veld, @Nullable String element, List<Klasse> klassen, int standaard) {
        Dimensie dimensie = new Dimensie(veld, element, klassen, standaard, variabelen);
        variabelen += klassen.size() - 1;
        dimensies.add(dimensie);
    }
}
