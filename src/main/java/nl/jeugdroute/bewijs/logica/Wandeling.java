// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

/** One step through a diagram: all questions about one fact at once. */
final class Wandeling {

    private Wandeling() {}

    /** The node after the fact got this answer; the fact is the one the node asks about. */
    static int naar(Ruimte ruimte, int knoop, int dimensie, int plaats) {
        Diagram diagram = ruimte.diagram();
        Dimensie d = ruimte.dimensies().get(dimensie);
        int einde = d.eerste() + d.variabelen();
        int hier = knoop;
        while (!Diagram.isUiteinde(hier) && diagram.variabele(hier) < einde) {
            hier = diagram.variabele(hier) - d.eerste() == plaats ? diagram.waar(hier) : diagram.onwaar(hier);
        }
        return hier;
    }
}
