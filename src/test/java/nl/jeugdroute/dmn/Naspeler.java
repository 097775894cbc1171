// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.dmn.bouw.Dmnbouwer;
import nl.jeugdroute.dmn.geval.Adviesbeeld;
import nl.jeugdroute.dmn.geval.Casusfeiten;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.dmn.xml.Dmnschrijver;
import nl.jeugdroute.redenering.Conclusie;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import org.jspecify.annotations.Nullable;

/** Holds what another engine makes of the exported model against our own advies, part by part and row by row. */
final class Naspeler {

    static final Regelstand STAND = Testregels.bibliotheek().stand();
    private static final Triage TRIAGE = new Triage(Testregels.bibliotheek(), Testregels.KLOK);

    private final Regelset set;
    private final Dmnmodel model;
    private final Set<String> beslisrijen;

    Naspeler(Regelset set) {
        this.set = set;
        this.model = Dmnbouwer.bouw(set);
        this.beslisrijen =
                set.beslisrijen().stream().map(rij -> rij.regel().id()).collect(Collectors.toSet());
    }

    /** The model as others read it. */
    String xml() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Dmnschrijver.schrijf(model, uit);
        return uit.toString(StandardCharsets.UTF_8);
    }

    /** Those that can be asked of this set: a case that wishes help it does not know is refused when it is read. */
    Stream<Casus> voorbeelden() {
        return Voorbeelden.van(STAND, set.kenmerk().id()).voorbeelden().stream()
                .map(Voorbeeld::casus)
                .filter(casus -> set.voorzieningcodes().containsAll(casus.gewensteVoorzieningen()));
    }

    /** In what the two differ about a case; nothing when they agree. */
    Optional<String> verschil(Programma programma, Casus casus) {
        Map<String, @Nullable Object> feiten = Casusfeiten.van(casus, model);
        Map<String, @Nullable Object> wij = Adviesbeeld.van(
                TRIAGE.adviseer(casus, set, set.kenmerk().tijdvak().van()), set);
        Programma.Uitslag uitslag = programma.beslis(feiten);
        Map<String, @Nullable Object> zij = Beeldtekst.structuur(uitslag.advies());
        List<String> verschillen = new ArrayList<>();
        Set<String> delen = new TreeSet<>(wij.keySet());
        delen.addAll(zij.keySet());
        delen.forEach(deel -> vergelijk(deel, Beeldtekst.van(wij.get(deel)), Beeldtekst.van(zij.get(deel)))
                .ifPresent(verschillen::add));
        vergelijk("rijen", rijen(casus).toString(), rijen(uitslag).toString()).ifPresent(verschillen::add);
        return verschillen.isEmpty() ? Optional.empty() : Optional.of(feiten + "\n" + String.join("\n", verschillen));
    }

    private static Optional<String> vergelijk(String deel, String wij, String zij) {
        return wij.equals(zij) ? Optional.empty() : Optional.of(deel + "\n  wij " + wij + "\n  zij " + zij);
    }

    private Set<String> rijen(Casus casus) {
        return Triage.beoordeel(casus, set).conclusies().stream()
                .map(Conclusie::regel)
                .map(regel -> regel.id())
                .filter(beslisrijen::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rijen(Programma.Uitslag uitslag) {
        return ((Collection<?>) uitslag.rijen())
                .stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
