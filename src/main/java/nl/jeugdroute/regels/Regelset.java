// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Niveaustatus;
import nl.jeugdroute.advies.Regelsetkenmerk;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Definitie;
import nl.jeugdroute.redenering.Fasenplan;
import nl.jeugdroute.redenering.Regel;
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
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Tabel;
import org.drools.model.Model;
import org.kie.api.runtime.KieSession;

/** One pack in one tijdvak, ready to evaluate. Safe for use by many threads. */
public final class Regelset {

    private final Regelsetkenmerk kenmerk;
    private final Samenstelling samenstelling;
    private final Fasering fasering;
    private final Motor motor;
    private final Regelboek regelboek;
    private final Map<Integer, Niveaustatus> niveaustatussen;
    private final Map<String, Integer> volgorde = new HashMap<>();

    private Regelset(Regelsetkenmerk kenmerk, Samenstelling samenstelling, Fasering fasering, Motor motor) {
        this.kenmerk = kenmerk;
        this.samenstelling = samenstelling;
        this.fasering = fasering;
        this.motor = motor;
        this.regelboek = samenstelling.regelboek();
        this.niveaustatussen = samenstelling.niveaustatussen();
        regelboek.regels().keySet().stream()
                .sorted(NatuurlijkeOrde.INSTANTIE)
                .forEach(id -> volgorde.put(id, volgorde.size()));
    }

    /**
     * Puts the rows in the order in which they reason; Drools builds its network when the first case comes.
     *
     * @throws Kringverwijzing when rows wait for each other
     */
    static Regelset compileer(Regelsetkenmerk kenmerk, Samenstelling samenstelling, Kern kern) {
        Fasering fasering = Fasering.van(samenstelling.beslisrijen(), samenstelling.velden());
        return met(
                kenmerk,
                samenstelling,
                fasering,
                kern,
                () -> List.of(Rijcompiler.compileer(fasering, samenstelling.definities())));
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
                kenmerk,
                samenstelling,
                fasering,
                kern,
                () -> Kern.compileer(Map.of("nl/jeugdroute/rijen/rijen.drl", drl())));
    }

    private static Regelset met(
            Regelsetkenmerk kenmerk,
            Samenstelling samenstelling,
            Fasering fasering,
            Kern kern,
            Supplier<Collection<Model>> rijen) {
        return new Regelset(
                kenmerk, samenstelling, fasering, new Motor(kenmerk.id(), kern, rijen, samenstelling.aantalRijen()));
    }

    /** Number of Drools rules that come from rows. */
    public int aantalGeladenRijen() {
        return motor.aantalGeladenRijen();
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

    /** The names of the help in the catalogue, by code. */
    public Map<String, String> hulpnamen() {
        return definities(Catalogusregel.class).stream()
                .collect(Collectors.toMap(Catalogusregel::code, Catalogusregel::naam, (een, ander) -> een));
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

    /** Where a row of this set stands when all are ordered by id, A2 before A10. */
    public int volgorde(Regel regel) {
        return volgorde.get(regel.id());
    }

    /** The rows by id. */
    public Regelboek regelboek() {
        return regelboek;
    }

    /** Does the work in a fresh session, which is gone afterwards. The first one has to wait for the rules to be built. */
    public <T> T inSessie(Function<KieSession, T> werk) {
        return motor.inSessie(werk);
    }

    /** Throws the sessions kept ready away. Drools disposes those in use as well, so the last user must be done. */
    void sluit() {
        motor.sluit();
    }
}
