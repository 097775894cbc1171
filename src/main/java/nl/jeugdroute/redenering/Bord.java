// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.casus.Veldsoort;
import org.jspecify.annotations.Nullable;

/**
 * The board on which the evaluation of one case is kept: the values known so far. Rules write to it; only the next phase
 * reads what they wrote.
 */
public final class Bord {

    private static final String JA = "JA";
    private static final String NEE = "NEE";

    private final Veldenlijst velden;
    private final Regelboek regelboek;
    private final @Nullable Object[] waarden;
    private final List<Conclusie> conclusies = new ArrayList<>();
    private final List<Definitie> definities = new ArrayList<>();
    private final Set<String> vermeld = new HashSet<>();
    private final Set<String> routes = new TreeSet<>();
    private final Set<String> beschikkingen = new TreeSet<>();
    private final Map<String, @Nullable Object[]> voorzieningen = new TreeMap<>();

    public Bord(Veldenlijst velden, Regelboek regelboek, Casus casus) {
        this.velden = velden;
        this.regelboek = regelboek;
        this.waarden = new Object[velden.aantal()];
        int plaats = 0;
        for (Veld veld : velden.velden()) {
            waarden[plaats++] = veld.soort() == Veldsoort.JA_NEE ? NEE : leeg(veld);
        }
        for (Casusveld veld : Casusvelden.alle()) {
            waarden[velden.plaats(veld.pad())] = veld.lezer().apply(casus);
        }
    }

    private static @Nullable Object leeg(Veld veld) {
        return veld.soort() == Veldsoort.VERZAMELING ? Set.of() : null;
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
        @Nullable Object[] eigen = new Object[velden.aantal()];
        int plaats = 0;
        for (Veld veld : velden.velden()) {
            eigen[plaats++] = veld.soort() == Veldsoort.JA_NEE ? NEE : leeg(veld);
        }
        eigen[velden.plaats("voorziening")] = regel.code();
        eigen[velden.plaats("voorziening.toegang")] = regel.toegang().name();
        eigen[velden.plaats("voorziening.beschikking")] = regel.beschikking().name();
        eigen[velden.plaats("voorziening.herkomst")] = keuze.herkomst().name();
        eigen[velden.plaats("voorziening.route")] =
                regel.route() == null ? "GEEN" : regel.route().name();
        eigen[velden.plaats("voorziening.aard")] = regel.aard();
        eigen[velden.plaats("voorziening.pastLeeftijd")] = pastLeeftijd ? JA : NEE;
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
        return vermeld.add(soort.name() + ' ' + code) ? List.of(new Vermelding(soort, code, this)) : List.of();
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

    /** The situations a phase starts with: the case, and every provision in play. */
    public List<Situatie> situaties(int fase) {
        waarden[velden.plaats("routes")] = Set.copyOf(routes);
        waarden[velden.plaats("beschikkingen")] = Set.copyOf(beschikkingen);
        List<Situatie> situaties = new ArrayList<>();
        @Nullable Object[] casus = waarden.clone();
        situaties.add(new Situatie(this, fase, Onderwerp.CASUS, null, casus));
        voorzieningen.forEach((code, eigen) -> {
            @Nullable Object[] samen = casus.clone();
            int plaats = 0;
            for (Veld veld : velden.velden()) {
                if (veld.onderwerp() == Onderwerp.VOORZIENING) {
                    samen[plaats] = eigen[plaats];
                }
                plaats++;
            }
            situaties.add(new Situatie(this, fase, Onderwerp.VOORZIENING, code, samen));
        });
        return situaties;
    }
}
