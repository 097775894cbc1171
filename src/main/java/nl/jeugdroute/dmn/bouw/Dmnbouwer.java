// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.List;
import nl.jeugdroute.advies.Regelsetkenmerk;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Bevinding;

/** Makes a DMN model of a rule set: the decision {@code advies} in it says what our advies says. */
public final class Dmnbouwer {

    private Dmnbouwer() {}

    /**
     * The whole model.
     *
     * @throws NietUitTeDrukken when a row says what DMN cannot; there is never half a model
     */
    public static Dmnmodel bouw(Regelset set) {
        Uitdrukbaarheid uitdrukbaarheid = new Uitdrukbaarheid(set);
        weiger(uitdrukbaarheid.bevindingen());
        Bouwstand stand = new Bouwstand();
        Deeltabellen delen = Deeltabellen.van(set);
        Velden velden = new Velden(set, delen, stand);
        Beslistabelbouwer tabellen = new Beslistabelbouwer(velden, stand);
        delen.alle().forEach(tabellen::bouw);
        new Adviesbouwer(set, delen, velden, stand).bouw();
        Regelsetkenmerk kenmerk = set.kenmerk();
        Dmnmodel model = stand.model(
                Feel.naam(kenmerk.id()),
                "Regels van " + kenmerk.naam()
                        + ", als beslistabellen. De beslissing \"advies\" geeft het hele advies.",
                "Pakket " + kenmerk.id() + ", " + dagen(kenmerk.tijdvak()) + ", hash " + kenmerk.hash());
        weiger(uitdrukbaarheid.onschrijfbaar(model));
        return model;
    }

    private static void weiger(List<Bevinding> bevindingen) {
        if (!bevindingen.isEmpty()) {
            throw new NietUitTeDrukken(bevindingen);
        }
    }

    private static String dagen(Tijdvak tijdvak) {
        return "van " + tijdvak.van() + (tijdvak.tot() == null ? "" : " tot en met " + tijdvak.tot());
    }
}
