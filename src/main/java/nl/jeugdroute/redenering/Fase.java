// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.util.List;

/** Where the evaluation of a case is: rows reason, then the fields they filled are closed, then the next phase opens. */
public final class Fase {

    private final Fasenplan plan;
    private int nummer;
    private boolean open = true;

    public Fase(Fasenplan plan) {
        this.plan = plan;
    }

    public int getNummer() {
        return nummer;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isLaatste() {
        return nummer >= plan.laatste();
    }

    /** Closes this phase and tells which fields are complete now. */
    public List<Afsluiting> sluit() {
        open = false;
        return plan.afsluitingen().get(nummer).stream().map(Afsluiting::new).toList();
    }

    /** What the rows of this phase look at: the case, every provision in play, or both; nothing that no row reads. */
    public List<Situatie> situaties(Bord bord) {
        return bord.situaties(nummer, plan.onderwerpen().get(nummer));
    }

    /** Opens the next phase. */
    public void volgende() {
        nummer++;
        open = true;
    }
}
