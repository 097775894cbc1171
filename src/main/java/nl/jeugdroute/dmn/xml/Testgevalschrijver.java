// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.xml;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.jeugdroute.dmn.geval.Testgeval;
import nl.jeugdroute.dmn.model.Dmnmodel;
import org.jspecify.annotations.Nullable;

/** Writes test cases in the form of the Technology Compatibility Kit for DMN, which other engines can run. */
public final class Testgevalschrijver {

    private static final String TESTGEVAL = "http://www.omg.org/spec/DMN/20160719/testcase";
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
    private static final String INSTANTIE = "http://www.w3.org/2001/XMLSchema-instance";

    private final Xmlpen pen;

    private Testgevalschrijver(Xmlpen pen) {
        this.pen = pen;
    }

    /** Writes the cases for a model that lies beside them. The stream stays open. */
    public static void schrijf(Dmnmodel model, List<Testgeval> gevallen, OutputStream uit) {
        try {
            new Testgevalschrijver(new Xmlpen(uit)).schrijf(model, gevallen);
        } catch (XMLStreamException stroom) {
            throw new IllegalStateException("cannot write the test cases", stroom);
        }
    }

    private void schrijf(Dmnmodel model, List<Testgeval> gevallen) throws XMLStreamException {
        pen.open("testCases", "xmlns", TESTGEVAL, "xmlns:xsi", INSTANTIE, "xmlns:xsd", SCHEMA);
        pen.tekst("modelName", model.naam() + ".dmn");
        pen.open("labels");
        pen.tekst("label", model.herkomst());
        pen.sluit();
        for (Testgeval geval : gevallen) {
            geval(geval);
        }
        pen.sluit();
        pen.einde();
    }

    private void geval(Testgeval geval) throws XMLStreamException {
        pen.open("testCase", "id", geval.id());
        pen.tekst("description", geval.titel());
        for (Map.Entry<String, @Nullable Object> feit : geval.feiten().entrySet()) {
            pen.open("inputNode", "name", feit.getKey());
            waarde(feit.getValue());
            pen.sluit();
        }
        pen.open("resultNode", "name", "advies", "type", "decision");
        pen.open("expected");
        waarde(geval.advies());
        pen.sluit();
        pen.sluit();
        pen.sluit();
    }

    private void waarde(@Nullable Object waarde) throws XMLStreamException {
        if (waarde == null) {
            pen.leeg("value", "xsi:nil", "true");
        } else if (waarde instanceof Map<?, ?> structuur) {
            for (Map.Entry<?, ?> deel : structuur.entrySet()) {
                pen.open("component", "name", String.valueOf(deel.getKey()));
                waarde(deel.getValue());
                pen.sluit();
            }
        } else if (waarde instanceof List<?> lijst) {
            pen.open("list");
            for (Object element : lijst) {
                pen.open("item");
                waarde(element);
                pen.sluit();
            }
            pen.sluit();
        } else if (waarde instanceof BigDecimal getal) {
            pen.tekst("value", getal.toPlainString(), "xsi:type", "xsd:decimal");
        } else {
            pen.tekst("value", waarde.toString(), "xsi:type", waarde instanceof Boolean ? "xsd:boolean" : "xsd:string");
        }
    }
}
