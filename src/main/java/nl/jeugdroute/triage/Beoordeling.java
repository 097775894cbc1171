// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.redenering.Bord;
import nl.jeugdroute.redenering.Conclusie;
import nl.jeugdroute.redenering.Definitie;
import nl.jeugdroute.redenering.Fase;
import nl.jeugdroute.redenering.Hoofdroute;
import nl.jeugdroute.redenering.Keuze;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Routebesluit;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import org.kie.api.runtime.KieSession;

/**
 * Everything the session of one case left behind.
 *
 * @param conclusies what rows concluded, in a fixed order
 * @param definities what the codes in them mean
 * @param keuzes the provisions in play
 * @param routes the concluded routes in their strongest form, heaviest first; never empty
 */
public record Beoordeling(
        List<Conclusie> conclusies, List<Definitie> definities, List<Keuze> keuzes, List<Rangplaats> routes) {

    /** More firings than any case can need; reaching it means rules that keep waking each other. */
    private static final int MEESTE_REGELS = 20_000;

    static Beoordeling van(Regelset set, Casus casus) {
        return set.inSessie(sessie -> van(set, casus, sessie));
    }

    private static Beoordeling van(Regelset set, Casus casus, KieSession sessie) {
        sessie.insert(casus);
        Bord bord = new Bord(set.velden(), set.regelboek(), casus);
        if (set.kenmerk().status() == Setstatus.VERLOPEN) {
            bord.zet("verlopen", "JA");
        }
        sessie.insert(bord);
        sessie.insert(new Fase(set.fasenplan()));
        int gevuurd = sessie.fireAllRules(MEESTE_REGELS);
        if (gevuurd >= MEESTE_REGELS) {
            throw new IllegalStateException("rules of pack " + set.kenmerk().id() + " keep waking each other");
        }
        return verzamel(set, bord, sessie.getObjects());
    }

    private static Beoordeling verzamel(Regelset set, Bord bord, Collection<?> feiten) {
        List<Keuze> keuzes = new ArrayList<>();
        List<Rangplaats> routes = new ArrayList<>();
        Rangplaats hoofdroute = null;
        for (Object feit : feiten) {
            if (feit instanceof Keuze keuze) {
                keuzes.add(keuze);
            } else if (feit instanceof Routebesluit besluit) {
                routes.add(besluit.plaats());
            } else if (feit instanceof Hoofdroute hoofd) {
                hoofdroute = hoofd.plaats();
            }
        }
        // The session keeps facts in no order of its own; nothing after this may depend on chance.
        List<Conclusie> conclusies = bord.conclusies().stream()
                .map(conclusie -> new Geplaatst(set.volgorde(conclusie.regel()), conclusie))
                .sorted(Geplaatst.OP_VOLGORDE)
                .map(Geplaatst::conclusie)
                .toList();
        routes.sort(Comparator.comparing(Rangplaats::rang));
        if (hoofdroute == null || !hoofdroute.equals(routes.get(0))) {
            throw new IllegalStateException("no single main route; do the ranks of this pack differ from each other?");
        }
        return new Beoordeling(conclusies, bord.definities(), keuzes, routes);
    }

    /** A conclusion with the place of its row, looked up once and not at every comparison. */
    private record Geplaatst(int volgorde, Conclusie conclusie) {

        static final Comparator<Geplaatst> OP_VOLGORDE = Comparator.comparingInt(Geplaatst::volgorde)
                .thenComparing(geplaatst -> geplaatst.conclusie().soort())
                .thenComparing(geplaatst -> geplaatst.conclusie().waarde())
                .thenComparing(geplaatst -> String.valueOf(geplaatst.conclusie().voorziening()));
    }

    Stream<Conclusie> conclusies(Soort soort) {
        return conclusies.stream().filter(conclusie -> conclusie.soort() == soort);
    }

    /** The different values concluded of this kind. */
    Set<String> waarden(Soort soort) {
        return conclusies(soort).map(Conclusie::waarde).collect(Collectors.toSet());
    }

    <D extends Definitie> Stream<D> definities(Class<D> soort) {
        return definities.stream().filter(soort::isInstance).map(soort::cast);
    }

    /** The one value concluded of this kind, or nothing; two different ones are a fault in the tables. */
    Optional<String> enige(Stream<Conclusie> conclusies, String waarvan) {
        Set<String> waarden = conclusies.map(Conclusie::waarde).collect(Collectors.toCollection(TreeSet::new));
        if (waarden.size() > 1) {
            throw new IllegalStateException("rows conclude different things about " + waarvan + ": " + waarden);
        }
        return waarden.stream().findFirst();
    }

    /** Whether a row established this derived fact. */
    boolean staatVast(String feit) {
        return conclusies(Soort.FEIT).anyMatch(conclusie -> conclusie.waarde().equals(feit));
    }
}
