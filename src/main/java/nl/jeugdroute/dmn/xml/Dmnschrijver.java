// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.xml;

import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import nl.jeugdroute.dmn.model.Beslissing;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.dmn.model.Gegevenstype;
import nl.jeugdroute.dmn.model.Invoer;
import nl.jeugdroute.dmn.model.Kennis;
import nl.jeugdroute.dmn.model.Onderdeel;

/**
 * Writes a model as DMN 1.3, with a drawing. That version is the newest that modelers in common use open; every engine
 * reads it.
 */
public final class Dmnschrijver {

    private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";
    private static final String TEKENING = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final String MATEN = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static final String LIJNEN = "http://www.omg.org/spec/DMN/20180521/DI/";

    private final Dmnmodel model;
    private final Xmlpen pen;
    private final Nummering ids;

    private Dmnschrijver(Dmnmodel model, Xmlpen pen) {
        this.model = model;
        this.pen = pen;
        this.ids = new Nummering(model);
    }

    /** The namespace of a model; engines find it by this and its name. */
    public static String naamruimte(Dmnmodel model) {
        return "https://jeugdroute.nl/dmn/" + model.naam();
    }

    /** Writes the whole model. The stream stays open. */
    public static void schrijf(Dmnmodel model, OutputStream uit) {
        try {
            new Dmnschrijver(model, new Xmlpen(uit)).schrijf();
        } catch (XMLStreamException stroom) {
            throw new IllegalStateException("cannot write the model", stroom);
        }
    }

    private void schrijf() throws XMLStreamException {
        pen.open(
                "definitions",
                "xmlns",
                MODEL,
                "xmlns:dmndi",
                TEKENING,
                "xmlns:dc",
                MATEN,
                "xmlns:di",
                LIJNEN,
                "id",
                "model_" + model.naam(),
                "name",
                model.naam(),
                "namespace",
                naamruimte(model),
                "expressionLanguage",
                FEEL,
                "typeLanguage",
                FEEL,
                "exporter",
                "Jeugdroute");
        pen.tekst("description", model.uitleg() + " " + model.herkomst() + ".");
        for (Gegevenstype type : model.typen()) {
            type(type);
        }
        for (Invoer feit : model.invoer()) {
            invoer(feit);
        }
        for (Kennis kennis : model.kennis()) {
            kennis(kennis);
        }
        for (Beslissing beslissing : model.beslissingen()) {
            beslissing(beslissing);
        }
        new Tekening(model, ids, pen).teken();
        pen.sluit();
        pen.einde();
    }

    private void type(Gegevenstype type) throws XMLStreamException {
        pen.open(
                "itemDefinition",
                "id",
                ids.nieuw("type"),
                "name",
                type.naam(),
                "isCollection",
                type.lijst() ? "true" : null);
        if (type.basis() != null) {
            pen.tekst("typeRef", type.basis());
        }
        if (!type.waarden().isEmpty()) {
            pen.open("allowedValues", "id", ids.nieuw("waarden"));
            pen.tekst("text", String.join(", ", type.waarden()));
            pen.sluit();
        }
        for (Onderdeel onderdeel : type.onderdelen()) {
            pen.open("itemComponent", "id", ids.nieuw("onderdeel"), "name", onderdeel.naam());
            pen.tekst("typeRef", onderdeel.type());
            pen.sluit();
        }
        pen.sluit();
    }

    private void invoer(Invoer feit) throws XMLStreamException {
        pen.open("inputData", "id", ids.van(feit.naam()), "name", feit.naam(), "label", feit.titel());
        variabele(feit.naam(), feit.type());
        pen.sluit();
    }

    private void variabele(String naam, String type) throws XMLStreamException {
        pen.leeg("variable", "id", ids.nieuw("variabele"), "name", naam, "typeRef", type);
    }

    private void kennis(Kennis kennis) throws XMLStreamException {
        pen.open(
                "businessKnowledgeModel", "id", ids.van(kennis.naam()), "name", kennis.naam(), "label", kennis.titel());
        pen.leeg("variable", "id", ids.nieuw("variabele"), "name", kennis.naam());
        pen.open("encapsulatedLogic", "id", ids.nieuw("functie"));
        for (Onderdeel gegeven : kennis.gegevens()) {
            pen.leeg("formalParameter", "id", ids.nieuw("gegeven"), "name", gegeven.naam(), "typeRef", gegeven.type());
        }
        new Logicaschrijver(pen, ids).tabel(kennis.tabel(), kennis.type());
        pen.sluit();
        pen.sluit();
    }

    private void beslissing(Beslissing beslissing) throws XMLStreamException {
        pen.open("decision", "id", ids.van(beslissing.naam()), "name", beslissing.naam(), "label", beslissing.titel());
        variabele(beslissing.naam(), beslissing.type());
        for (String naam : beslissing.leest()) {
            pen.open("informationRequirement", "id", Nummering.verband(naam, beslissing.naam()));
            pen.leeg(ids.isInvoer(naam) ? "requiredInput" : "requiredDecision", "href", "#" + ids.van(naam));
            pen.sluit();
        }
        for (String naam : beslissing.raadpleegt()) {
            pen.open("knowledgeRequirement", "id", Nummering.verband(naam, beslissing.naam()));
            pen.leeg("requiredKnowledge", "href", "#" + ids.van(naam));
            pen.sluit();
        }
        new Logicaschrijver(pen, ids).schrijf(beslissing.logica());
        pen.sluit();
    }
}
