// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.jeugdroute.exchange.dmn.xml.IndentingXmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * DMN test case writer: writes test cases in the form of the Technology Compatibility Kit for DMN, which other engines
 * can run.
 */
public final class DmnTestCaseWriter {

    private static final String TEST_CASE = "http://www.omg.org/spec/DMN/20160719/testcase";
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final IndentingXmlWriter pen;

    private DmnTestCaseWriter(IndentingXmlWriter pen) {
        this.pen = pen;
    }

    /** Writes the cases for a model that lies beside them. The stream stays open. */
    public static void write(DmnModel model, List<DmnTestCase> testCases, OutputStream out) {
        try {
            new DmnTestCaseWriter(new IndentingXmlWriter(out)).write(model, testCases);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("cannot write the test cases", failure);
        }
    }

    private void write(DmnModel model, List<DmnTestCase> testCases) throws XMLStreamException {
        pen.open("testCases", "xmlns", TEST_CASE, "xmlns:xsi", INSTANCE, "xmlns:xsd", SCHEMA);
        pen.writeText("modelName", model.name() + ".dmn");
        pen.open("labels");
        pen.writeText("label", model.origin());
        pen.close();
        for (DmnTestCase testCase : testCases) {
            writeTestCase(testCase);
        }
        pen.close();
        pen.endElement();
    }

    private void writeTestCase(DmnTestCase testCase) throws XMLStreamException {
        pen.open("testCase", "id", testCase.id());
        pen.writeText("description", testCase.title());
        for (Map.Entry<String, @Nullable Object> fact : testCase.facts().entrySet()) {
            pen.open("inputNode", "name", fact.getKey());
            writeValue(fact.getValue());
            pen.close();
        }
        pen.open("resultNode", "name", "advies", "type", "decision");
        pen.open("expected");
        writeValue(testCase.advies());
        pen.close();
        pen.close();
        pen.close();
    }

    private void writeValue(@Nullable Object value) throws XMLStreamException {
        if (value == null) {
            pen.emptyElement("value", "xsi:nil", "true");
        } else if (value instanceof Map<?, ?> structure) {
            for (Map.Entry<?, ?> part : structure.entrySet()) {
                pen.open("component", "name", String.valueOf(part.getKey()));
                writeValue(part.getValue());
                pen.close();
            }
        } else if (value instanceof List<?> list) {
            pen.open("list");
            for (Object element : list) {
                pen.open("item");
                writeValue(element);
                pen.close();
            }
            pen.close();
        } else if (value instanceof BigDecimal number) {
            pen.writeText("value", number.toPlainString(), "xsi:type", "xsd:decimal");
        } else {
            pen.writeText(
                    "value", value.toString(), "xsi:type", value instanceof Boolean ? "xsd:boolean" : "xsd:string");
        }
    }
}
