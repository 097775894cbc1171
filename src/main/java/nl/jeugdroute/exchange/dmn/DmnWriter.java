// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import nl.jeugdroute.exchange.dmn.model.DmnComponent;
import nl.jeugdroute.exchange.dmn.model.DmnDecision;
import nl.jeugdroute.exchange.dmn.model.DmnInput;
import nl.jeugdroute.exchange.dmn.model.DmnKnowledgeModel;
import nl.jeugdroute.exchange.dmn.model.DmnType;
import nl.jeugdroute.exchange.dmn.xml.DmnDiagramWriter;
import nl.jeugdroute.exchange.dmn.xml.DmnElementIds;
import nl.jeugdroute.exchange.dmn.xml.DmnLogicWriter;
import nl.jeugdroute.exchange.dmn.xml.IndentingXmlWriter;

/**
 * DMN writer: writes a model as DMN 1.3, with a drawing. That version is the newest that modelers in common use open;
 * every engine reads it.
 */
public final class DmnWriter {

    private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";
    private static final String DRAWING = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final String MEASURES = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static final String CONNECTORS = "http://www.omg.org/spec/DMN/20180521/DI/";

    private final DmnModel model;
    private final IndentingXmlWriter pen;
    private final DmnElementIds ids;

    private DmnWriter(DmnModel model, IndentingXmlWriter pen) {
        this.model = model;
        this.pen = pen;
        this.ids = new DmnElementIds(model);
    }

    /** The namespace of a model; engines find it by this and its name. */
    public static String namespace(DmnModel model) {
        return "https://jeugdroute.nl/dmn/" + model.name();
    }

    /** Writes the whole model. The stream stays open. */
    public static void write(DmnModel model, OutputStream out) {
        try {
            new DmnWriter(model, new IndentingXmlWriter(out)).write();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("cannot write the model", failure);
        }
    }

    private void write() throws XMLStreamException {
        pen.open(
                "definitions",
                "xmlns",
                MODEL,
                "xmlns:dmndi",
                DRAWING,
                "xmlns:dc",
                MEASURES,
                "xmlns:di",
                CONNECTORS,
                "id",
                "model_" + model.name(),
                "name",
                model.name(),
                "namespace",
                namespace(model),
                "expressionLanguage",
                FEEL,
                "typeLanguage",
                FEEL,
                "exporter",
                "Jeugdroute");
        pen.writeText("description", model.explanation() + " " + model.origin() + ".");
        for (DmnType type : model.types()) {
            writeType(type);
        }
        for (DmnInput fact : model.input()) {
            writeInput(fact);
        }
        for (DmnKnowledgeModel knowledge : model.knowledge()) {
            writeKnowledge(knowledge);
        }
        for (DmnDecision decision : model.decisions()) {
            writeDecision(decision);
        }
        new DmnDiagramWriter(model, ids, pen).draw();
        pen.close();
        pen.endElement();
    }

    private void writeType(DmnType type) throws XMLStreamException {
        pen.open(
                "itemDefinition",
                "id",
                ids.nextId("type"),
                "name",
                type.name(),
                "isCollection",
                type.list() ? "true" : null);
        if (type.base() != null) {
            pen.writeText("typeRef", type.base());
        }
        if (!type.values().isEmpty()) {
            pen.open("allowedValues", "id", ids.nextId("waarden"));
            pen.writeText("text", String.join(", ", type.values()));
            pen.close();
        }
        for (DmnComponent component : type.components()) {
            pen.open("itemComponent", "id", ids.nextId("onderdeel"), "name", component.name());
            pen.writeText("typeRef", component.type());
            pen.close();
        }
        pen.close();
    }

    private void writeInput(DmnInput fact) throws XMLStreamException {
        pen.open("inputData", "id", ids.of(fact.name()), "name", fact.name(), "label", fact.title());
        writeVariable(fact.name(), fact.type());
        pen.close();
    }

    private void writeVariable(String name, String type) throws XMLStreamException {
        pen.emptyElement("variable", "id", ids.nextId("variabele"), "name", name, "typeRef", type);
    }

    private void writeKnowledge(DmnKnowledgeModel knowledge) throws XMLStreamException {
        pen.open(
                "businessKnowledgeModel",
                "id",
                ids.of(knowledge.name()),
                "name",
                knowledge.name(),
                "label",
                knowledge.title());
        pen.emptyElement("variable", "id", ids.nextId("variabele"), "name", knowledge.name());
        pen.open("encapsulatedLogic", "id", ids.nextId("functie"));
        for (DmnComponent dataItem : knowledge.data()) {
            pen.emptyElement(
                    "formalParameter",
                    "id",
                    ids.nextId("gegeven"),
                    "name",
                    dataItem.name(),
                    "typeRef",
                    dataItem.type());
        }
        new DmnLogicWriter(pen, ids).writeTable(knowledge.table(), knowledge.type());
        pen.close();
        pen.close();
    }

    private void writeDecision(DmnDecision decision) throws XMLStreamException {
        pen.open("decision", "id", ids.of(decision.name()), "name", decision.name(), "label", decision.title());
        writeVariable(decision.name(), decision.type());
        for (String name : decision.reads()) {
            pen.open("informationRequirement", "id", DmnElementIds.requirementId(name, decision.name()));
            pen.emptyElement(ids.isInput(name) ? "requiredInput" : "requiredDecision", "href", "#" + ids.of(name));
            pen.close();
        }
        for (String name : decision.consults()) {
            pen.open("knowledgeRequirement", "id", DmnElementIds.requirementId(name, decision.name()));
            pen.emptyElement("requiredKnowledge", "href", "#" + ids.of(name));
            pen.close();
        }
        new DmnLogicWriter(pen, ids).write(decision.logic());
        pen.close();
    }
}
