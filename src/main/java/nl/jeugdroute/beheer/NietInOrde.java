// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

/** The concept does not pass its checks; carries everything that is wrong. */
public final class NietInOrde extends Beheerweigering {

    private static final long serialVersionUID = 1L;

    private final transient Controle controle;

    NietInOrde(String melding, Controle controle) {
        super(melding);
        this.controle = controle;
    }

    /** The findings and the examples that differ. */
    public Controle controle() {
        return controle;
    }
}
