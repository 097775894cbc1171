// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.jeugdroute.casus.Casus;
import org.jspecify.annotations.Nullable;

/**
 * The board on which the evaluation of one case is kept: the values known so far. Rules write to it; only the next phase
 * reads what they wrote.
 */
public final class Bord {

    private static final String JA = "JA";

    private final Veldenlijst velden;
    private final Regelboek regelboek;
    private final @Nullable Object[] waarden;
    private final List<Conclusie> conclusies = new ArrayList<>();
    private final List<Definitie> definities = new ArrayList<>();
    private final Map<Soort, Set<String>> vermeld = new EnumMap<>(Soort.class);
    private final Set<String> routes = new HashSet<>();
    private final Set<String> beschikkingen = new HashSet<>();
    private final Map<String, @Nullable Object[]> voorzieningen = new TreeMap<>();

    public Bord(Veldenlijst velden, Regelboek regelboek, Casus casus) {
        this.velden = velden;
        this.regelboek = regelboek;
        this.waarden = velden.waarden(casus);
    }

    Veldenlijst velden() {
        return velden;
    }

    Regelboek regelboek() {
        return regelboek;
    }

    /** What the row with this id defines. */
    public Definitie definitie(String rij) {
        return regelboek.definities().get(rij);
    }

    /** Sets a field of the case that the hand-written rules infer. */
    public void zet(String veld, Object waarde) {
        waarden[velden.plaats(veld)] = waarde;
    }

    /** Brings a provision into play with its properties from the catalogue. */
    public void breng(Keuze keuze, Catalogusregel regel, boolean pastLeeftijd) {
        @Nullable Object[] eigen = velden.leeg();
        eigen[velden.plaats("voorziening")] = regel.code();
        eigen[velden.plaats("voorziening.toegang")] = regel.toegang().name();
        eigen[velden.plaats("voorziening.beschikking")] = regel.beschikking().name();
        eigen[velden.plaats("voorziening.herkomst")] = keuze.herkomst().name();
        eigen[velden.plaats("voorziening.route")] =
                regel.route() == null ? "GEEN" : regel.route().name();
        eigen[velden.plaats("voorziening.aard")] = regel.aard();
        eigen[velden.plaats("voorziening.pastLeeftijd")] = pastLeeftijd ? JA : Veldenlijst.NEE;
        voorzieningen.put(regel.code(), eigen);
        zet("voorzieningen", Set.copyOf(voorzieningen.keySet()));
    }

    /** Everything concluded so far, in no particular order. */
    public List<Conclusie> conclusies() {
        return List.copyOf(conclusies);
    }

    /** What the codes named so far mean, in no particular order. */
    public List<Definitie> definities() {
        return List.copyOf(definities);
    }

    /**
     * Names a code that must be explained.
     *
     * @return what other rules must now see: nothing when it was named before
     */
    public List<Object> vermeld(Soort soort, String code) {
        return vermeld.computeIfAbsent(soort, nieuw -> new HashSet<>()).add(code)
                ? List.of(new Vermelding(soort, code, this))
                : List.of();
    }

    /**
     * Keeps what a code means.
     *
     * @return what other rules must now see
     */
    public List<Object> omschrijf(Definitie definitie) {
        definities.add(definitie);
        return definitie.isVoorKern() ? List.of(definitie) : List.of();
    }

    /**
     * Keeps a conclusion. Putting every one of them before the other rules would cost more than all reasoning does.
     *
     * @return what other rules must now see
     */
    public List<Object> noteer(Conclusie conclusie) {
        conclusies.add(conclusie);
        verwerk(conclusie);
        List<Object> nieuw = new ArrayList<>(2);
        if (conclusie.soort().isVoorKern()) {
            nieuw.add(conclusie);
        }
        if (conclusie.soort().isMetUitleg()) {
            nieuw.addAll(vermeld(conclusie.soort(), conclusie.waarde()));
        }
        return nieuw;
    }

    private void verwerk(Conclusie conclusie) {
        switch (conclusie.soort()) {
            case FEIT -> stelVast(conclusie.waarde(), conclusie.voorziening());
            case ROUTE -> {
                routes.add(conclusie.waarde());
                int haakje = conclusie.waarde().indexOf('(');
                if (haakje > 0) {
                    routes.add(conclusie.waarde().substring(0, haakje));
                }
            }
            case BESCHIKKING -> beschikkingen.add(conclusie.waarde());
            default -> {
                // other conclusions are not read by later rows
            }
        }
    }

    private void stelVast(String veld, @Nullable String voorziening) {
        int plaats = velden.plaats(veld);
        if (velden.velden().get(plaats).onderwerp() == Onderwerp.VOORZIENING && voorziening != null) {
            voorzieningen.get(voorziening)[plaats] = JA;
        } else {
            waarden[plaats] = JA;
        }
    }

    /** The situations a phase starts with: the case, and every provision in play, as far as its rows look at them. */
    List<Situatie> situaties(int fase, Set<Onderwerp> onderwerpen) {
        waarden[velden.plaats("routes")] = Set.copyOf(routes);
        waarden[velden.plaats("beschikkingen")] = Set.copyOf(beschikkingen);
        List<Situatie> situaties = new ArrayList<>();
        @Nullable Object[] casus = waarden.clone();
        if (onderwerpen.contains(Onderwerp.CASUS)) {
            situaties.add(new Situatie(this, fase, Onderwerp.CASUS, null, casus));
        }
        if (onderwerpen.contains(Onderwerp.VOORZIENING)) {
            voorzieningen.forEach((code, eigen) ->
                    situaties.add(new Situatie(this, fase, Onderwerp.VOORZIENING, code, velden.samen(casus, eigen))));
        }
        return situaties;
    }
}
