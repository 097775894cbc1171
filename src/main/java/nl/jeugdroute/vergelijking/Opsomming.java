// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.jeugdroute.vergelijking.NietMeegenomen.Gemist;

/** Adds up what comparing case after case gave. */
final class Opsomming {

    private final Wijzigingen wijzigingen;
    private final Map<Casusbron, Telling> tellingen = new EnumMap<>(Casusbron.class);
    private final Map<String, Map<String, Integer>> matrix = new TreeMap<>();
    private final List<Verschil> verschillen = new ArrayList<>();
    private final Set<Gewijzigderij> geraakt = new HashSet<>();
    private final List<Gemist> onleesbaar = new ArrayList<>();
    private final List<Gemist> zonderRegels = new ArrayList<>();
    private final List<Gemist> mislukt = new ArrayList<>();
    private long aantal;
    private int lichter;
    private int zwaarder;

    Opsomming(Wijzigingen wijzigingen) {
        this.wijzigingen = wijzigingen;
    }

    /** How many cases were added. */
    long aantal() {
        return aantal;
    }

    void voeg(Uitkomst uitkomst) {
        aantal++;
        if (uitkomst instanceof Uitkomst.Vergeleken vergeleken) {
            tel(vergeleken.verschil());
            geraakt.addAll(vergeleken.geraakt());
        } else if (uitkomst instanceof Uitkomst.Ongelezen ongelezen) {
            onleesbaar.add(ongelezen.gemist());
        } else if (uitkomst instanceof Uitkomst.ZonderRegels zonder) {
            zonderRegels.add(zonder.gemist());
        } else {
            mislukt.add(((Uitkomst.Mislukt) uitkomst).gemist());
        }
    }

    private void tel(Verschil verschil) {
        boolean verschilt = !verschil.velden().isEmpty();
        boolean uitleg = verschilt && verschil.alleenUitleg();
        Casusbron bron = verschil.casus().bron();
        tellingen.merge(
                bron,
                new Telling(bron, 1, verschilt && !uitleg ? 1 : 0, uitleg ? 1 : 0),
                (a, b) -> new Telling(
                        bron,
                        a.vergeleken() + b.vergeleken(),
                        a.anders() + b.anders(),
                        a.alleenUitleg() + b.alleenUitleg()));
        matrix.computeIfAbsent(verschil.nu().hoofdroute().code(), van -> new TreeMap<>())
                .merge(verschil.straks().hoofdroute().code(), 1, Integer::sum);
        lichter += verschil.lichter().isEmpty() ? 0 : 1;
        zwaarder += verschil.zwaarder().isEmpty() ? 0 : 1;
        if (verschilt && verschillen.size() < Vergelijking.MEESTE_VERSCHILLEN) {
            verschillen.add(verschil);
        }
    }

    Vergelijking maakOp(List<String> opmerkingen) {
        List<Overgang> overgangen = new ArrayList<>();
        matrix.forEach(
                (van, naar) -> naar.forEach((route, aantal) -> overgangen.add(new Overgang(van, route, aantal))));
        return new Vergelijking(
                List.copyOf(tellingen.values()),
                overgangen,
                verschillen,
                lichter,
                zwaarder,
                wijzigingen.alle(),
                new NietMeegenomen(
                        wijzigingen.alle().stream()
                                .filter(rij -> !geraakt.contains(rij))
                                .toList(),
                        onleesbaar,
                        zonderRegels,
                        mislukt,
                        opmerkingen));
    }
}
