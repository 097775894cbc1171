// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.xml;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.jeugdroute.exchange.dmn.DmnModel;
import nl.jeugdroute.exchange.dmn.model.DmnDecision;
import nl.jeugdroute.exchange.dmn.xml.DmnDiagramLayout.DmnDiagramPoint;

/**
 * DMN diagram writer: draws the model: a box for each fact, table and decision, and a line from each to what reads it.
 */
public final class DmnDiagramWriter {

    private final DmnModel model;
    private final DmnDiagramLayout layout;
    private final DmnElementIds ids;
    private final IndentingXmlWriter pen;
    private int nextLine;

    public DmnDiagramWriter(DmnModel model, DmnElementIds ids, IndentingXmlWriter pen) {
        this.model = model;
        this.layout = new DmnDiagramLayout(model);
        this.ids = ids;
        this.pen = pen;
    }

    public void draw() throws XMLStreamException {
        pen.open("dmndi:DMNDI");
        pen.open("dmndi:DMNDiagram", "id", "tekening");
        for (Map.Entry<String, DmnDiagramPoint> position : layout.positions().entrySet()) {
            drawShape(position.getKey(), position.getValue());
        }
        for (DmnDecision decision : model.decisions()) {
            for (String name : decision.reads()) {
                drawLine(name, decision.name());
            }
            for (String name : decision.consults()) {
                drawLine(name, decision.name());
            }
        }
        pen.close();
        pen.close();
    }

    private void drawShape(String name, DmnDiagramPoint position) throws XMLStreamException {
        pen.open("dmndi:DMNShape", "id", "vorm_" + ids.of(name), "dmnElementRef", ids.of(name));
        pen.emptyElement(
                "dc:Bounds",
                "height",
                String.valueOf(DmnDiagramLayout.HEIGHT),
                "width",
                String.valueOf(DmnDiagramLayout.WIDTH),
                "x",
                String.valueOf(position.x()),
                "y",
                String.valueOf(position.y()));
        pen.close();
    }

    private void drawLine(String from, String to) throws XMLStreamException {
        pen.open("dmndi:DMNEdge", "id", "lijn_" + ++nextLine, "dmnElementRef", DmnElementIds.requirementId(from, to));
        for (DmnDiagramPoint point : layout.line(from, to)) {
            pen.emptyElement("di:waypoint", "x", String.valueOf(point.x()), "y", String.valueOf(point.y()));
        }
        pen.close();
    }
}
