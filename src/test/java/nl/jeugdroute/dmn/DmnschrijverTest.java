// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn;

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
import nl.jeugdroute.dmn.bouw.Dmnbouwer;
import nl.jeugdroute.dmn.model.Beslissing;
import nl.jeugdroute.dmn.model.Beslistabel;
import nl.jeugdroute.dmn.model.Beslistabel.Invoerkolom;
import nl.jeugdroute.dmn.model.Beslistabel.Tabelrij;
import nl.jeugdroute.dmn.model.Beslistabel.Treffers;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.dmn.model.Gegevenstype;
import nl.jeugdroute.dmn.model.Logica;
import nl.jeugdroute.dmn.model.Onderdeel;
import nl.jeugdroute.dmn.model.Uitdrukking;
import nl.jeugdroute.dmn.xml.Dmnschrijver;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("Een pakket als DMN-bestand")
class DmnschrijverTest {

    private static final String LASTIG = "Zeg \"ja\" <b>& nee</b>\\ \u00e9\u20ac ]]> \n{voorziening}";

    static Stream<Regelset> sets() {
        return Naspeler.STAND.sets().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    @DisplayName("voldoet aan het schema van de OMG")
    void voldoet_aan_het_schema(Regelset set) throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(DmnschrijverTest.class.getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"));

        assertThatCode(() ->
                        schema.newValidator().validate(new StreamSource(new StringReader(xml(Dmnbouwer.bouw(set))))))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("is elke keer hetzelfde")
    void is_elke_keer_hetzelfde() {
        Regelset set = Testregels.noordoostpolder();

        assertThat(xml(Dmnbouwer.bouw(set))).isEqualTo(xml(Dmnbouwer.bouw(set)));
    }

    @Test
    @DisplayName("noemt bij elke beslisrij haar id, reden en bron")
    void noemt_bij_elke_rij_haar_id_en_bron() throws Exception {
        Regelset set = Testregels.noordoostpolder();
        List<String> aantekeningen = teksten(lees(xml(Dmnbouwer.bouw(set))).getElementsByTagName("annotationEntry"));

        set.beslisrijen()
                .forEach(rij -> assertThat(aantekeningen)
                        .contains(rij.regel().id(), rij.regel().reden()));
    }

    @Test
    @DisplayName("houdt elke tekst heel, wat er ook in staat")
    void houdt_elke_tekst_heel() throws Exception {
        Document document = lees(xml(met(new Uitdrukking("\"" + LASTIG + "\""))));

        assertThat(document.getElementsByTagName("text")
                        .item(0)
                        .getTextContent()
                        .strip())
                .isEqualTo("\"" + LASTIG + "\"");
    }

    @Test
    @DisplayName("laat geen cel een nieuw element worden")
    void laat_geen_cel_een_element_worden() throws Exception {
        Beslistabel tabel = new Beslistabel(
                Treffers.ALLE,
                List.of(new Invoerkolom("<a>", "\"x\"", Gegevenstype.TEKST)),
                List.of(new Onderdeel("uit", Gegevenstype.TEKST)),
                List.of(new Tabelrij(
                        List.of("-"), List.of("\"</text><rule/>\""), "\"><script>", "</description>", "&amp;")));

        Document document = lees(xml(met(tabel)));

        assertThat(document.getElementsByTagName("rule").getLength()).isOne();
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(teksten(document.getElementsByTagName("annotationEntry")))
                .containsExactly("\"><script>", "</description>", "&amp;");
    }

    private static Dmnmodel met(Logica logica) {
        return new Dmnmodel(
                "proef",
                "Proef",
                "proef",
                List.of(),
                List.of(),
                List.of(),
                List.of(new Beslissing("uit", "Uit", Gegevenstype.TEKST, logica, List.of())));
    }

    private static String xml(Dmnmodel model) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Dmnschrijver.schrijf(model, uit);
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
