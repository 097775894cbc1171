// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.ExampleReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the test cases as somebody else would: nothing but the file and the model. */
@DisplayName("De voorbeelden als testgevallen")
class DmnTestCasesTest {

    @Test
    @DisplayName("kloppen in een ander programma dat alleen de bestanden kent")
    void kloppen_in_een_ander_programma() throws Exception {
        RuleSet set = TestRules.bibliotheek().ruleSetFor("tynaarlo", null);
        CompiledProgram kie = new KieDmnEngine(new Replayer(set).xml());
        List<Element> gevallen = kinderen(lees(bestand(set)), "testCase");

        assertThat(gevallen).hasSizeGreaterThan(3);
        for (Element geval : gevallen) {
            Map<String, @Nullable Object> feiten = new LinkedHashMap<>();
            kinderen(geval, "inputNode").forEach(feit -> feiten.put(feit.getAttribute("name"), waarde(feit)));
            Element verwacht =
                    kinderen(kinderen(geval, "resultNode").get(0), "expected").get(0);

            assertThat(StructureText.van(kie.beslis(feiten).advies()))
                    .as(geval.getAttribute("id"))
                    .isEqualTo(StructureText.van(waarde(verwacht)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"noordoostpolder", "emmen", "tynaarlo"})
    @DisplayName("voldoen aan het schema van de TCK")
    void voldoen_aan_het_schema(String pakket) throws Exception {
        byte[] bestand = bestand(TestRules.bibliotheek().ruleSetFor(pakket, null));
        // jDMN brings the schema of the TCK along, beside one of its own.
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(DmnTestCasesTest.class.getResource("/tck/original-testCases.xsd"));

        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bestand))))
                .doesNotThrowAnyException();
    }

    private static byte[] bestand(RuleSet set) {
        DmnModel model = DmnModelBuilder.build(set);
        Triage triage = new Triage(TestRules.KLOK);
        List<DmnTestCase> gevallen = ExampleReader.of(
                        Replayer.STAND, set.reference().id())
                .examples()
                .stream()
                .map(voorbeeld -> DmnTestCase.of(
                        voorbeeld.id(),
                        voorbeeld.title(),
                        voorbeeld.casus(),
                        triage.advise(voorbeeld.casus(), RulesInForce.onFirstDay(set)),
                        set,
                        model))
                .toList();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        DmnTestCaseWriter.write(model, gevallen, uit);
        return uit.toByteArray();
    }

    private static Element lees(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    /** What stands in an element: one value, a list, or named parts. */
    private static @Nullable Object waarde(Element element) {
        for (Element lijst : kinderen(element, "list")) {
            return kinderen(lijst, "item").stream()
                    .map(DmnTestCasesTest::waarde)
                    .toList();
        }
        for (Element waarde : kinderen(element, "value")) {
            if (waarde.getAttribute("xsi:nil").equals("true")) {
                return null;
            }
            return switch (waarde.getAttribute("xsi:type")) {
                case "xsd:decimal" -> new BigDecimal(waarde.getTextContent());
                case "xsd:boolean" -> Boolean.valueOf(waarde.getTextContent());
                default -> waarde.getTextContent();
            };
        }
        Map<String, @Nullable Object> delen = new LinkedHashMap<>();
        kinderen(element, "component").forEach(deel -> delen.put(deel.getAttribute("name"), waarde(deel)));
        return delen;
    }

    private static List<Element> kinderen(Element element, String naam) {
        List<Element> kinderen = new ArrayList<>();
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element deel && deel.getTagName().equals(naam)) {
                kinderen.add(deel);
            }
        }
        return kinderen;
    }
}
