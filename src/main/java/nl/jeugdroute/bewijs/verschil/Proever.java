// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.bewijs.logica.Zoeker;
import nl.jeugdroute.bewijs.model.Casusbeeld;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.triage.Triage;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Finds the smallest case of a group and has Drools evaluate it under both rule sets: no group without that proof. */
final class Proever {

    private final Regelmodel nu;
    private final Regelmodel straks;
    private final Triage triageNu;
    private final Triage triageStraks;
    private final LocalDate dag;
    private final Naamgever namen;
    private final Gewijzigderijen rijen;
    private final Zoeker zoeker;

    /** @param dag a day on which both rule sets are in force */
    Proever(Regelmodel nu, Regelmodel straks, Triage triageNu, Triage triageStraks, LocalDate dag, Naamgever namen) {
        this.nu = nu;
        this.straks = straks;
        this.triageNu = triageNu;
        this.triageStraks = triageStraks;
        this.dag = dag;
        this.namen = namen;
        this.rijen = new Gewijzigderijen(nu.set(), straks.set());
        Ruimte ruimte = nu.ruimte();
        this.zoeker =
                new Zoeker(ruimte, (d, plaats) -> ruimte.dimensies().get(d).standaard() == plaats ? 0 : 1);
    }

    /**
     * The case with the fewest facts filled in.
     *
     * @throws Tegenspraak when Drools does not conclude what the logic says
     */
    Groepsvoorbeeld bewijs(Overgang overgang, BDD groep) {
        Punt punt = zoeker.zoek(groep).orElseThrow();
        Casusbeeld beeld = Casusbeeld.van(nu.feiten(), punt);
        Advies voor = adviseer(triageNu, nu.set(), beeld);
        Advies na = adviseer(triageStraks, straks.set(), beeld);
        eis(overgang, voor, overgang.van(), beeld);
        eis(overgang, na, overgang.naar(), beeld);
        return new Groepsvoorbeeld(beeld, feiten(beeld), voor, na, rijen.tussen(voor, na));
    }

    private Advies adviseer(Triage triage, Regelset set, Casusbeeld beeld) {
        Casus casus = beeld.casus(set.kenmerk().id());
        try {
            return triage.adviseer(casus, set, dag);
        } catch (IllegalStateException geenAdvies) {
            throw new Tegenspraak("Bij deze fictieve casus spreken rijen elkaar tegen: " + beeld.cel() + ".");
        }
    }

    private static void eis(Overgang overgang, Advies advies, String verwacht, Casusbeeld beeld) {
        String uitkomst = Uitkomstwoord.van(advies, overgang.onderdeel(), overgang.voorziening());
        if (!uitkomst.equals(verwacht)) {
            throw new Tegenspraak("Bij deze fictieve casus geven twee berekeningen een andere uitkomst (" + verwacht
                    + " en " + uitkomst + "): " + beeld.cel() + ".");
        }
    }

    private List<Kenmerk> feiten(Casusbeeld beeld) {
        return beeld.feiten().entrySet().stream()
                .map(feit -> new Kenmerk(
                        feit.getKey(),
                        namen.veld(feit.getKey()),
                        Waardenwoorden.opsomming(
                                List.of(feit.getValue().split(",(?=[A-Z])")).stream()
                                        .map(waarde -> namen.element(feit.getKey(), waarde))
                                        .toList(),
                                "en"),
                        false))
                .toList();
    }
}
