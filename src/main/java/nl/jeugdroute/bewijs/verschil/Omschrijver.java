// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.logica.Klasse;
import nl.jeugdroute.bewijs.logica.Projectie;
import nl.jeugdroute.bewijs.logica.Ruimte;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Puts a group of cases in words: for every fact on its own, which values occur in the group. Each of these words is true
 * of every case in the group; together they need not single it out.
 */
final class Omschrijver {

    private static final String VEILIGHEID = "veiligheid.";

    private final Ruimte ruimte;
    private final Deelruimte deel;
    private final Naamgever namen;

    Omschrijver(Ruimte ruimte, Deelruimte deel, Naamgever namen) {
        this.ruimte = ruimte;
        this.deel = deel;
        this.namen = namen;
    }

    /**
     * A fact that does not have all its values in the group.
     *
     * @param ruimte which part of its values it still has
     */
    private record Beperking(Kenmerk kenmerk, double ruimte) {}

    /**
     * What holds in every case of the group: what does not already follow from the outcome of now first, and of that safety
     * first, then what says most.
     *
     * @param hooguitEen whether no case of the group has two elements in a list
     */
    List<Kenmerk> omschrijf(BDD groep, BDD vooraf, boolean hooguitEen) {
        Projectie projectie = Projectie.van(ruimte, groep);
        Projectie eerst = Projectie.van(ruimte, vooraf);
        List<Beperking> beperkingen = new ArrayList<>();
        Set<String> gehad = new LinkedHashSet<>();
        for (int d = 0; d < ruimte.dimensies().size(); d++) {
            Dimensie dimensie = ruimte.dimensies().get(d);
            if (dimensie.element() == null) {
                voeg(
                        beperkingen,
                        feit(dimensie, projectie, d),
                        projectie.mogelijk(d).equals(eerst.mogelijk(d)));
            } else if (gehad.add(dimensie.veld())) {
                Beperking lijst =
                        hooguitEen ? lijst(dimensie.veld(), projectie, groep) : elementen(dimensie.veld(), projectie);
                voeg(beperkingen, lijst, gelijk(dimensie.veld(), projectie, eerst, groep, vooraf));
            }
        }
        beperkingen.sort(Comparator.comparing(
                        (Beperking beperking) -> beperking.kenmerk().vanzelf())
                .thenComparing(beperking -> !beperking.kenmerk().veld().startsWith(VEILIGHEID))
                .thenComparing(Beperking::ruimte));
        return samengevoegd(beperkingen);
    }

    /** Safety facts about which the same holds are said in one breath. */
    private static List<Kenmerk> samengevoegd(List<Beperking> beperkingen) {
        Map<String, Kenmerk> samen = new LinkedHashMap<>();
        for (Beperking beperking : beperkingen) {
            Kenmerk kenmerk = beperking.kenmerk();
            String sleutel = kenmerk.veld().startsWith(VEILIGHEID)
                    ? kenmerk.vanzelf() + VEILIGHEID + kenmerk.waarden()
                    : kenmerk.veld();
            samen.merge(
                    sleutel,
                    kenmerk,
                    (een, ander) -> new Kenmerk(
                            een.veld() + ", " + ander.veld(),
                            een.naam() + " / " + Waardenwoorden.klein(ander.naam()),
                            een.waarden(),
                            een.vanzelf()));
        }
        return List.copyOf(samen.values());
    }

    private static void voeg(List<Beperking> beperkingen, @Nullable Beperking beperking, boolean bekend) {
        if (beperking != null) {
            Kenmerk kenmerk = beperking.kenmerk();
            beperkingen.add(new Beperking(
                    new Kenmerk(kenmerk.veld(), kenmerk.naam(), kenmerk.waarden(), bekend), beperking.ruimte()));
        }
    }

    private @Nullable Beperking feit(Dimensie dimensie, Projectie projectie, int d) {
        if (projectie.vrij(d)) {
            return null;
        }
        Set<@Nullable Object> alle = new LinkedHashSet<>();
        Set<@Nullable Object> wel = new LinkedHashSet<>();
        for (int k = 0; k < dimensie.klassen().size(); k++) {
            Klasse klasse = dimensie.klassen().get(k);
            alle.addAll(klasse.leden());
            if (projectie.mogelijk(d).get(k)) {
                wel.addAll(klasse.leden());
            }
        }
        return beperking(dimensie.veld(), waarden(dimensie.veld(), alle, wel), wel.size(), alle.size());
    }

    private String waarden(String veld, Set<@Nullable Object> alle, Set<@Nullable Object> wel) {
        if (alle.contains(null)) {
            return Waardenwoorden.getallen(alle, wel, veld.equals("leeftijd") ? " jaar" : "");
        }
        Set<@Nullable Object> niet = new LinkedHashSet<>(alle);
        niet.removeAll(wel);
        return Waardenwoorden.keuze(namen(veld, wel), namen(veld, niet));
    }

    private List<String> namen(String veld, Set<@Nullable Object> waarden) {
        return waarden.stream()
                .map(waarde -> namen.waarde(veld, String.valueOf(waarde)))
                .toList();
    }

    /** A list of which every case holds at most one element is one choice, of which "nothing" is one. */
    private @Nullable Beperking lijst(String veld, Projectie projectie, BDD groep) {
        List<String> wel = new ArrayList<>();
        List<String> niet = new ArrayList<>();
        for (int d : deel.lijst(veld)) {
            (projectie.mogelijk(d).get(1) ? wel : niet)
                    .add(namen.element(ruimte.dimensies().get(d)));
        }
        boolean leeg = !groep.and(deel.leeg(veld)).isContradiction();
        if (leeg && niet.isEmpty()) {
            return null;
        }
        String woorden;
        if (wel.isEmpty()) {
            woorden = niets(veld);
        } else if (leeg) {
            woorden = wel.size() < niet.size()
                    ? niets(veld) + ", of " + Waardenwoorden.opsomming(wel, "of")
                    : Waardenwoorden.niet(niet);
        } else if (niet.isEmpty()) {
            woorden = "iets ingevuld";
        } else {
            woorden = wel.size() <= niet.size()
                    ? Waardenwoorden.opsomming(wel, "of")
                    : "iets ingevuld, maar " + Waardenwoorden.niet(niet);
        }
        return beperking(
                veld, woorden, wel.size() + (leeg ? 1 : 0), deel.lijst(veld).size() + 1);
    }

    /** Elements that no row reads make no difference and are not counted; they may be there. */
    private String niets(String veld) {
        return deel.volledig(veld) ? "niets ingevuld" : "niets waar een regel naar kijkt";
    }

    /** A list of any length: which elements are always in it and which never. */
    private @Nullable Beperking elementen(String veld, Projectie projectie) {
        List<String> altijd = new ArrayList<>();
        List<String> nooit = new ArrayList<>();
        for (int d : deel.lijst(veld)) {
            if (!projectie.vrij(d)) {
                (projectie.mogelijk(d).get(1) ? altijd : nooit)
                        .add(namen.element(ruimte.dimensies().get(d)));
            }
        }
        List<String> woorden = new ArrayList<>();
        if (!altijd.isEmpty()) {
            woorden.add("in elk geval " + Waardenwoorden.opsomming(altijd, "en"));
        }
        if (!nooit.isEmpty()) {
            woorden.add("niet " + Waardenwoorden.opsomming(nooit, "en ook niet"));
        }
        int vast = altijd.size() + nooit.size();
        return vast == 0
                ? null
                : beperking(
                        veld,
                        String.join(", ", woorden),
                        altijd.isEmpty() ? deel.lijst(veld).size() : 1,
                        deel.lijst(veld).size() + 1);
    }

    private boolean gelijk(String veld, Projectie een, Projectie ander, BDD groep, BDD vooraf) {
        return deel.lijst(veld).stream().allMatch(d -> een.mogelijk(d).equals(ander.mogelijk(d)))
                && groep.and(deel.leeg(veld)).isContradiction()
                        == vooraf.and(deel.leeg(veld)).isContradiction();
    }

    private Beperking beperking(String veld, String woorden, int wel, int alle) {
        return new Beperking(new Kenmerk(veld, namen.veld(veld), woorden, false), (double) wel / alle);
    }
}
