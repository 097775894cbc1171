// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.xml;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.jeugdroute.exchange.dmn.model.DmnComponent;
import nl.jeugdroute.exchange.dmn.model.DmnContext;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnInputColumn;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnTableRow;
import nl.jeugdroute.exchange.dmn.model.DmnExpression;
import nl.jeugdroute.exchange.dmn.model.DmnLogic;
import org.jspecify.annotations.Nullable;

/** DMN logic writer: writes how a decision comes to its value. */
public record DmnLogicWriter(IndentingXmlWriter pen, DmnElementIds ids) {

    private static final List<String> ANNOTATIONS = List.of("rij", "reden", "bron");

    public void write(DmnLogic logic) throws XMLStreamException {
        if (logic instanceof DmnExpression expression) {
            writeExpression(expression.feel(), null);
        } else if (logic instanceof DmnContext boxes) {
            writeBoxes(boxes);
        } else if (logic instanceof DmnDecisionTable table) {
            writeTable(table, null);
        }
    }

    private void writeExpression(String feel, @Nullable String type) throws XMLStreamException {
        pen.open("literalExpression", "id", ids.nextId("uitdrukking"), "typeRef", type);
        pen.writeText("text", feel);
        pen.close();
    }

    private void writeBoxes(DmnContext boxes) throws XMLStreamException {
        pen.open("context", "id", ids.nextId("vakken"));
        for (DmnContext.DmnContextEntry box : boxes.boxes()) {
            pen.open("contextEntry", "id", ids.nextId("vak"));
            pen.emptyElement("variable", "id", ids.nextId("variabele"), "name", box.name(), "typeRef", box.type());
            writeExpression(box.feel(), box.type());
            pen.close();
        }
        pen.close();
    }

    /** The type stands at the table itself where no variable has it. */
    public void writeTable(DmnDecisionTable table, @Nullable String type) throws XMLStreamException {
        pen.open(
                "decisionTable",
                "id",
                ids.nextId("tabel"),
                "typeRef",
                type,
                "hitPolicy",
                table.hitPolicy() == DmnDecisionTable.DmnHitPolicy.IN_ORDER ? "RULE ORDER" : "COLLECT",
                "aggregation",
                table.hitPolicy() == DmnDecisionTable.DmnHitPolicy.SUM ? "SUM" : null);
        for (DmnInputColumn column : table.input()) {
            pen.open("input", "id", ids.nextId("kolom"), "label", column.title());
            pen.open("inputExpression", "id", ids.nextId("uitdrukking"), "typeRef", column.type());
            pen.writeText("text", column.feel());
            pen.close();
            pen.close();
        }
        // Of a table with one column the decision is a list of values, not of structures with one part.
        boolean single = table.output().size() == 1;
        for (DmnComponent column : table.output()) {
            pen.emptyElement(
                    "output",
                    "id",
                    ids.nextId("uitvoer"),
                    "label",
                    column.name(),
                    "name",
                    single ? null : column.name(),
                    "typeRef",
                    column.type());
        }
        for (String annotation : ANNOTATIONS) {
            pen.emptyElement("annotation", "name", annotation);
        }
        for (DmnTableRow row : table.rows()) {
            writeRow(row);
        }
        pen.close();
    }

    private void writeRow(DmnTableRow row) throws XMLStreamException {
        pen.open("rule", "id", ids.nextId("rij"));
        // Modelers show this beside the row; engines and other tools read the annotations.
        pen.writeText(
                "description",
                (row.id().equals(DmnTableRow.FROM_MODEL) ? "" : row.id() + ": ")
                        + row.reden()
                        + (row.source().isEmpty() ? "" : " Bron: " + row.source()));
        for (String condition : row.conditions()) {
            writeCell("inputEntry", "voorwaarde", condition);
        }
        for (String outcome : row.outcomes()) {
            writeCell("outputEntry", "uitkomst", outcome);
        }
        for (String annotation : List.of(row.id(), row.reden(), row.source())) {
            pen.open("annotationEntry");
            pen.writeText("text", annotation);
            pen.close();
        }
        pen.close();
    }

    private void writeCell(String element, String kind, String feel) throws XMLStreamException {
        pen.open(element, "id", ids.nextId(kind));
        pen.writeText("text", feel);
        pen.close();
    }
}
