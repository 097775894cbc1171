// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.xml;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.jeugdroute.dmn.model.Beslissing;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.dmn.xml.Indeling.Punt;

/** Draws the model: a box for each fact, table and decision, and a line from each to what reads it. */
final class Tekening {

    private final Dmnmodel model;
    private final Indeling indeling;
    private final Nummering ids;
    private final Xmlpen pen;
    private int volgendeLijn;

    Tekening(Dmnmodel model, Nummering ids, Xmlpen pen) {
        this.model = model;
        this.indeling = new Indeling(model);
        this.ids = ids;
        this.pen = pen;
    }

    void teken() throws XMLStreamException {
        pen.open("dmndi:DMNDI");
        pen.open("dmndi:DMNDiagram", "id", "tekening");
        for (Map.Entry<String, Punt> plaats : indeling.plaatsen().entrySet()) {
            vorm(plaats.getKey(), plaats.getValue());
        }
        for (Beslissing beslissing : model.beslissingen()) {
            for (String naam : beslissing.leest()) {
                lijn(naam, beslissing.naam());
            }
            for (String naam : beslissing.raadpleegt()) {
                lijn(naam, beslissing.naam());
            }
        }
        pen.sluit();
        pen.sluit();
    }

    private void vorm(String naam, Punt plaats) throws XMLStreamException {
        pen.open("dmndi:DMNShape", "id", "vorm_" + ids.van(naam), "dmnElementRef", ids.van(naam));
        pen.leeg(
                "dc:Bounds",
                "height",
                String.valueOf(Indeling.HOOGTE),
                "width",
                String.valueOf(Indeling.BREEDTE),
                "x",
                String.valueOf(plaats.x()),
                "y",
                String.valueOf(plaats.y()));
        pen.sluit();
    }

    private void lijn(String van, String naar) throws XMLStreamException {
        pen.open("dmndi:DMNEdge", "id", "lijn_" + ++volgendeLijn, "dmnElementRef", Nummering.verband(van, naar));
        for (Punt punt : indeling.lijn(van, naar)) {
            pen.leeg("di:waypoint", "x", String.valueOf(punt.x()), "y", String.valueOf(punt.y()));
        }
        pen.sluit();
    }
}
