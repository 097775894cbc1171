// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.jeugdroute.advies.Niveaustatus;
import nl.jeugdroute.advies.Regelsetkenmerk;
import nl.jeugdroute.redenering.Definitie;
import nl.jeugdroute.redenering.Fasenplan;
import nl.jeugdroute.redenering.Regelboek;
import nl.jeugdroute.redenering.Veldenlijst;
import nl.jeugdroute.regels.compileren.DrlSchrijver;
import nl.jeugdroute.regels.compileren.Fasering;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.compileren.Kringverwijzing;
import nl.jeugdroute.regels.compileren.Rijcompiler;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Toezeggingen;
import nl.jeugdroute.regels.tabel.Tabel;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** One pack in one tijdvak, compiled and ready to evaluate. Safe for use by many threads. */
public final class Regelset {

    private final Regelsetkenmerk kenmerk;
    private final Samenstelling samenstelling;
    private final Fasering fasering;
    private final InternalKnowledgeBase kennis;
    private final KieSessionsPool sessies;

    /** Who uses the sessions kept ready: one for the set itself as long as it is open, and one for each case. */
    private final AtomicInteger gebruikers = new AtomicInteger(1);

    private final AtomicBoolean gesloten = new AtomicBoolean();
    private final Regelboek regelboek;
    private final Map<Integer, Niveaustatus> niveaustatussen;

    private Regelset(
            Regelsetkenmerk kenmerk, Samenstelling samenstelling, Fasering fasering, InternalKnowledgeBase kennis) {
        this.kenmerk = kenmerk;
        this.samenstelling = samenstelling;
        this.fasering = fasering;
        this.kennis = kennis;
        this.regelboek = samenstelling.regelboek();
        this.niveaustatussen = samenstelling.niveaustatussen();
        this.sessies = kennis.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Compiles the rows in memory.
     *
     * @throws Kringverwijzing when rows wait for each other
     */
    static Regelset compileer(Regelsetkenmerk kenmerk, Samenstelling samenstelling, Kern kern) {
        Fasering fasering = Fasering.van(samenstelling.beslisrijen(), samenstelling.velden());
        Model rijen = Rijcompiler.compileer(fasering, samenstelling.definities());
        return met(kenmerk, samenstelling, fasering, kern, List.of(rijen));
    }

    /**
     * The same set with other decision rows, to try what a change would do. Its hash is that of the set it was made from,
     * so it is for trials only and never for an advies.
     */
    public Regelset met(List<Beslisrij> andere, Kern kern) {
        return compileer(kenmerk, samenstelling.met(andere), kern);
    }

    /** Compiles the rows the long way: printed as DRL and read back by the ordinary compiler; for comparison. */
    public Regelset langsDrl(Kern kern) {
        return met(
                kenmerk, samenstelling, fasering, kern, Kern.compileer(Map.of("nl/jeugdroute/rijen/rijen.drl", drl())));
    }

    private static Regelset met(
            Regelsetkenmerk kenmerk,
            Samenstelling samenstelling,
            Fasering fasering,
            Kern kern,
            Collection<Model> rijen) {
        List<Model> modellen = new ArrayList<>(kern.modellen());
        modellen.addAll(rijen);
        Regelset set = new Regelset(
                kenmerk,
                samenstelling,
                fasering,
                KieBaseBuilder.createKieBaseFromModel(
                        modellen, KieServices.get().newKieBaseConfiguration()));
        int geladen = set.aantalGeladenRijen();
        if (geladen != samenstelling.aantalRijen()) {
            throw new IllegalStateException("pack " + kenmerk.id() + ": " + samenstelling.aantalRijen()
                    + " rows read but " + geladen + " rules loaded; is a row id used twice?");
        }
        return set;
    }

    /** Number of Drools rules that come from rows. */
    public int aantalGeladenRijen() {
        return kennis.getKiePackage(Rijcompiler.PAKKET).getRules().size();
    }

    public Regelsetkenmerk kenmerk() {
        return kenmerk;
    }

    /** The tables of all layers with the rows in force in this tijdvak, national layer first. */
    public List<Tabel> tabellen() {
        return samenstelling.tabellen();
    }

    /** The codes of the pack's catalogue, in natural order (S2 before S10). */
    public Set<String> voorzieningcodes() {
        return samenstelling.voorzieningcodes();
    }

    /** The decision rows in force. */
    public List<Beslisrij> beslisrijen() {
        return samenstelling.beslisrijen();
    }

    /** The rows in force that explain codes. */
    public List<Definitierij> definities() {
        return samenstelling.definities();
    }

    /** What the rows in force explain of one kind. */
    public <D extends Definitie> List<D> definities(Class<D> soort) {
        return samenstelling.definities().stream()
                .map(Definitierij::definitie)
                .filter(soort::isInstance)
                .map(soort::cast)
                .toList();
    }

    /** What the pack vouches for: promises in force, complete tables. */
    public Toezeggingen toezeggingen() {
        return samenstelling.toezeggingen();
    }

    /** How sure the meaning of each intervention level is. */
    public Map<Integer, Niveaustatus> niveaustatussen() {
        return niveaustatussen;
    }

    /** Sentences that belong in every advies of this pack. */
    public List<String> voorbehoud() {
        return samenstelling.voorbehoud();
    }

    /** The fields rows can read. */
    public Veldenlijst velden() {
        return samenstelling.velden();
    }

    /** The phase in which each decision row reasons, from 1: a row waits for every field it reads. */
    public Map<Beslisrij, Integer> fasen() {
        return fasering.fasen();
    }

    /** Which fields close after which phase. */
    public Fasenplan fasenplan() {
        return fasering.plan();
    }

    /** The rows in plain DRL, for people who read that; the same rules by another road. */
    public String drl() {
        return DrlSchrijver.schrijf(kenmerk, fasering, samenstelling.definities());
    }

    /** The rows by id. */
    public Regelboek regelboek() {
        return regelboek;
    }

    /** Does the work in a fresh session, which is gone afterwards. */
    public <T> T inSessie(Function<KieSession, T> werk) {
        boolean uitVoorraad = gebruikers.getAndUpdate(aantal -> aantal == 0 ? 0 : aantal + 1) > 0;
        try {
            KieSession sessie = uitVoorraad ? sessies.newKieSession() : kennis.newKieSession();
            try {
                return werk.apply(sessie);
            } finally {
                sessie.dispose();
            }
        } finally {
            if (uitVoorraad) {
                laatLos();
            }
        }
    }

    /** Throws the sessions kept ready away. Drools disposes those in use as well, so the last user must be done. */
    void sluit() {
        if (gesloten.compareAndSet(false, true)) {
            laatLos();
        }
    }

    private void laatLos() {
        if (gebruikers.decrementAndGet() == 0) {
            sessies.shutdown();
        }
    }
}
