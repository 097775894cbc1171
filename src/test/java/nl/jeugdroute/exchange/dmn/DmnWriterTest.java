// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.exchange.dmn.model.DmnComponent;
import nl.jeugdroute.exchange.dmn.model.DmnDecision;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnHitPolicy;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnInputColumn;
import nl.jeugdroute.exchange.dmn.model.DmnDecisionTable.DmnTableRow;
import nl.jeugdroute.exchange.dmn.model.DmnExpression;
import nl.jeugdroute.exchange.dmn.model.DmnLogic;
import nl.jeugdroute.exchange.dmn.model.DmnType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("Een pakket als DMN-bestand")
class DmnWriterTest {

    private static final String LASTIG = "Zeg \"ja\" <b>& nee</b>\\ \u00e9\u20ac ]]> \n{voorziening}";

    static Stream<RuleSet> sets() {
        return Replayer.STAND.ruleSets().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    @DisplayName("voldoet aan het schema van de OMG")
    void voldoet_aan_het_schema(RuleSet set) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(DmnWriterTest.class.getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"));

        assertThatCode(() -> schema.newValidator()
                        .validate(new StreamSource(new StringReader(xml(DmnModelBuilder.build(set))))))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("is elke keer hetzelfde")
    void is_elke_keer_hetzelfde() {
        RuleSet set = TestRules.noordoostpolder();

        assertThat(xml(DmnModelBuilder.build(set))).isEqualTo(xml(DmnModelBuilder.build(set)));
    }

    @Test
    @DisplayName("noemt bij elke beslisrij haar id, reden en bron")
    void noemt_bij_elke_rij_haar_id_en_bron() throws Exception {
        RuleSet set = TestRules.noordoostpolder();
        List<String> aantekeningen =
                teksten(lees(xml(DmnModelBuilder.build(set))).getElementsByTagName("annotationEntry"));

        set.decisionRows()
                .forEach(rij -> assertThat(aantekeningen)
                        .contains(rij.rule().id(), rij.rule().reden()));
    }

    @Test
    @DisplayName("houdt elke tekst heel, wat er ook in staat")
    void houdt_elke_tekst_heel() throws Exception {
        Document document = lees(xml(met(new DmnExpression("\"" + LASTIG + "\""))));

        assertThat(document.getElementsByTagName("text")
                        .item(0)
                        .getTextContent()
                        .strip())
                .isEqualTo("\"" + LASTIG + "\"");
    }

    @Test
    @DisplayName("laat geen cel een nieuw element worden")
    void laat_geen_cel_een_element_worden() throws Exception {
        DmnDecisionTable tabel = new DmnDecisionTable(
                DmnHitPolicy.ALL,
                List.of(new DmnInputColumn("<a>", "\"x\"", DmnType.TEXT)),
                List.of(new DmnComponent("uit", DmnType.TEXT)),
                List.of(new DmnTableRow(
                        List.of("-"), List.of("\"</text><rule/>\""), "\"><script>", "</description>", "&amp;")));

        Document document = lees(xml(met(tabel)));

        assertThat(document.getElementsByTagName("rule").getLength()).isOne();
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(teksten(document.getElementsByTagName("annotationEntry")))
                .containsExactly("\"><script>", "</description>", "&amp;");
    }

    private static DmnModel met(DmnLogic logica) {
        return new DmnModel(
                "proef",
                "Proef",
                "proef",
                List.of(),
                List.of(),
                List.of(),
                List.of(new DmnDecision("uit", "Uit", DmnType.TEXT, logica, List.of())));
    }

    private static String xml(DmnModel model) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        DmnWriter.write(model, uit);
        return uit.toString(StandardCharsets.UTF_8);
    }

    private static Document lees(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Element> elementen(NodeList lijst) {
        return IntStream.range(0, lijst.getLength()).mapToObj(lijst::item).map(Element.class::cast);
    }

    private static List<String> teksten(NodeList lijst) {
        return elementen(lijst).map(element -> element.getTextContent().strip()).toList();
    }
}
