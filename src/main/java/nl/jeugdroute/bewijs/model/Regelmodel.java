// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Belofterij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** One rule set as logic: for each row in which cases it fires, and for each conclusion in which cases it is drawn. */
public final class Regelmodel {

    private final Feitenruimte feiten;
    private final Regelset set;
    private final List<Rijformule> rijen;
    private final SortedMap<Sleutel, BDD> conclusies;
    private final Map<String, BDD> inBeeld;
    private final Veldbron velden;
    private final Uitkomst uitkomst;

    /** Where the fields of the finished model come from. */
    interface Veldbron {
        Veldlogica veld(String naam, @Nullable String voorziening);
    }

    Regelmodel(
            Feitenruimte feiten,
            Regelset set,
            List<Rijformule> rijen,
            SortedMap<Sleutel, BDD> conclusies,
            Map<String, BDD> inBeeld,
            Veldbron velden) {
        this.feiten = feiten;
        this.set = set;
        this.rijen = List.copyOf(rijen);
        this.conclusies = Collections.unmodifiableSortedMap(conclusies);
        this.inBeeld = Collections.unmodifiableMap(inBeeld);
        this.velden = velden;
        this.uitkomst = Uitkomst.van(this);
    }

    /**
     * Compiles one rule set.
     *
     * @param verder conditions from elsewhere that will be asked of the model, such as those of promises
     * @throws nl.jeugdroute.bewijs.logica.TeGroot when the logic grows past the limit
     */
    public static Regelmodel van(Regelset set, Collection<Celvoorwaarde> verder, Grens grens) {
        return Modelbouwer.bouw(Ruimtebouwer.bouw(List.of(set), verder, grens), set);
    }

    /** Compiles two rule sets in one space, so that statements about the one can be held against the other. */
    public static List<Regelmodel> samen(Regelset nu, Regelset straks, Grens grens) {
        Feitenruimte feiten = Ruimtebouwer.bouw(List.of(nu, straks), List.of(), grens);
        return List.of(Modelbouwer.bouw(feiten, nu), Modelbouwer.bouw(feiten, straks));
    }

    public Feitenruimte feiten() {
        return feiten;
    }

    public Ruimte ruimte() {
        return feiten.ruimte();
    }

    public Regelset set() {
        return set;
    }

    /** Every decision row, once for the case or once for each provision it can speak about. */
    public List<Rijformule> rijen() {
        return rijen;
    }

    /** Every conclusion that can be drawn, with the cases in which it is. */
    public SortedMap<Sleutel, BDD> conclusies() {
        return conclusies;
    }

    /** In which cases a conclusion is drawn about the case or about any provision. */
    public BDD concludeert(Soort soort, String waarde) {
        return ruimte().eenVan(conclusies.entrySet().stream()
                .filter(conclusie -> conclusie.getKey().soort() == soort
                        && conclusie.getKey().waarde().equals(waarde))
                .map(Map.Entry::getValue)
                .toList());
    }

    /** In which cases a provision is in play: wished, or proposed by a row. */
    public Map<String, BDD> inBeeld() {
        return inBeeld;
    }

    /** In which cases a field meets a condition, after all rows have had their turn. */
    public BDD voldoet(String veld, @Nullable String voorziening, Voorwaarde voorwaarde) {
        return veld(veld, voorziening).voldoet(voorwaarde);
    }

    /** What a promise speaks about: every provision, or once the case as a whole, which has the empty name. */
    public Set<String> onderwerpen(Belofterij belofte) {
        return belofte.onderwerp() == Onderwerp.VOORZIENING ? inBeeld.keySet() : Set.of("");
    }

    /** In which cases all of these conditions are met; for a provision, in which of them it is in play as well. */
    public BDD voldoen(Collection<Celvoorwaarde> voorwaarden, @Nullable String voorziening) {
        BDD alle = voorziening == null ? ruimte().waar() : inBeeld.get(voorziening);
        for (Celvoorwaarde cel : voorwaarden) {
            alle = alle.and(voldoet(cel.veld(), voorziening, cel.voorwaarde()));
        }
        return alle;
    }

    /** In which cases a field has something the condition does not allow. */
    public BDD schendt(String veld, @Nullable String voorziening, Voorwaarde voorwaarde) {
        return veld(veld, voorziening).schendt(voorwaarde);
    }

    private Veldlogica veld(String naam, @Nullable String voorziening) {
        return new Adviesvelden(this).veld(naam, voorziening).orElseGet(() -> velden.veld(naam, voorziening));
    }

    /** Main route, urgency, level and what else an advies comes down to. */
    public Uitkomst uitkomst() {
        return uitkomst;
    }
}
