// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.bewijs.logica.Aandeel;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.bewijs.model.Regelmodel;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Works out what changes between two models of one space. */
final class Setvergelijker {

    private static final int MEESTE_GROEPEN = 6;

    private final Regelmodel nu;
    private final Regelmodel straks;
    private final Ruimte ruimte;
    private final Deelruimte deel;
    private final Omschrijver omschrijver;
    private final Proever proever;

    Setvergelijker(Regelmodel nu, Regelmodel straks, Deelruimte deel, Omschrijver omschrijver, Proever proever) {
        this.nu = nu;
        this.straks = straks;
        this.ruimte = nu.ruimte();
        this.deel = deel;
        this.omschrijver = omschrijver;
        this.proever = proever;
    }

    /**
     * A move with its cases.
     *
     * @param aandeel share of the counted cases, or null when none of them makes it
     */
    private record Deel(
            Overgang overgang, BDD groep, @Nullable Aandeel aandeel) {}

    /**
     * @throws nl.jeugdroute.bewijs.logica.TeGroot when the logic grows past its limit
     * @throws Tegenspraak when Drools does not confirm an example
     */
    Vakverschil vergelijk(List<Tijdvak> perioden) {
        Overgangen overgangen = new Overgangen(nu, straks, deel.geldig());
        List<Soortverschil> soorten = new ArrayList<>();
        BDD totaal = ruimte.onwaar();
        for (Onderdeel onderdeel : Onderdeel.values()) {
            List<Deel> delen =
                    overgangen.van(onderdeel).stream().map(this::deel).toList();
            if (!delen.isEmpty()) {
                soorten.add(soort(onderdeel, delen));
                totaal = totaal.or(geteld(delen));
            }
        }
        return new Vakverschil(
                straks.set().kenmerk().id(), straks.set().kenmerk().naam(), perioden, deel.aandeel(totaal), soorten);
    }

    private Deel deel(Overgang overgang) {
        BDD geteld = overgang.wanneer().and(deel.geteld());
        return geteld.isContradiction()
                ? new Deel(overgang, overgang.wanneer(), null)
                : new Deel(overgang, geteld, deel.aandeel(geteld));
    }

    private BDD geteld(List<Deel> delen) {
        return ruimte.eenVan(delen.stream()
                .filter(een -> een.aandeel() != null)
                .map(Deel::groep)
                .toList());
    }

    private Soortverschil soort(Onderdeel onderdeel, List<Deel> delen) {
        List<Deel> lichter = delen.stream()
                .filter(een -> een.overgang().richting() == Richting.LICHTER)
                .toList();
        return new Soortverschil(
                onderdeel,
                deel.aandeel(geteld(delen)),
                deel.aandeel(geteld(lichter)),
                !lichter.isEmpty(),
                delen.stream()
                        .sorted(Comparator.comparing(
                                        Deel::aandeel, Comparator.nullsFirst(Comparator.<Aandeel>naturalOrder()))
                                .reversed())
                        .limit(MEESTE_GROEPEN)
                        .map(this::groep)
                        .toList(),
                Math.max(0, delen.size() - MEESTE_GROEPEN));
    }

    private Groep groep(Deel een) {
        Overgang overgang = een.overgang();
        boolean geteld = een.aandeel() != null;
        BDD vooraf = geteld ? overgang.vooraf().and(deel.geteld()) : overgang.vooraf();
        return new Groep(
                overgang.voorziening(),
                overgang.van(),
                overgang.naar(),
                overgang.richting(),
                een.aandeel(),
                geteld ? deel.aandeel(een.groep(), vooraf) : null,
                omschrijver.omschrijf(een.groep(), vooraf, geteld),
                proever.bewijs(overgang, een.groep()));
    }
}
