// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.jeugdroute.engine.RuleSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@DisplayName("De tekening bij een DMN-bestand")
class DmnDiagramWriterTest {

    static Stream<RuleSet> sets() {
        return Replayer.STAND.ruleSets().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    @DisplayName("heeft een vak voor elk onderdeel, en geen twee raken elkaar")
    void heeft_een_vak_voor_elk_onderdeel(RuleSet set) throws Exception {
        DmnModel model = DmnModelBuilder.build(set);
        List<Rectangle> vakken = vakken(tekening(set));

        assertThat(vakken)
                .hasSize(model.input().size()
                        + model.knowledge().size()
                        + model.decisions().size());
        for (Rectangle vak : vakken) {
            assertThat(vakken).filteredOn(vak::intersects).containsExactly(vak);
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    @DisplayName("heeft geen lijn die door een vak loopt")
    void heeft_geen_lijn_die_door_een_vak_loopt(RuleSet set) throws Exception {
        Document tekening = tekening(set);
        List<Rectangle> vakken =
                vakken(tekening).stream().map(DmnDiagramWriterTest::zonderRand).toList();

        for (Line2D stuk : lijnstukken(tekening)) {
            assertThat(vakken).noneMatch(stuk::intersects);
        }
    }

    private static Rectangle zonderRand(Rectangle vak) {
        Rectangle binnen = new Rectangle(vak);
        binnen.grow(-1, -1);
        return binnen;
    }

    private static List<Rectangle> vakken(Document tekening) {
        return elementen(tekening.getElementsByTagName("dc:Bounds"))
                .map(vak -> new Rectangle(getal(vak, "x"), getal(vak, "y"), getal(vak, "width"), getal(vak, "height")))
                .toList();
    }

    private static List<Line2D> lijnstukken(Document tekening) {
        List<Line2D> stukken = new ArrayList<>();
        elementen(tekening.getElementsByTagName("dmndi:DMNEdge")).forEach(lijn -> {
            List<Element> punten =
                    elementen(lijn.getElementsByTagName("di:waypoint")).toList();
            for (int i = 1; i < punten.size(); i++) {
                stukken.add(new Line2D.Double(
                        getal(punten.get(i - 1), "x"),
                        getal(punten.get(i - 1), "y"),
                        getal(punten.get(i), "x"),
                        getal(punten.get(i), "y")));
            }
        });
        return stukken;
    }

    private static Document tekening(RuleSet set) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(new Replayer(set).xml().getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Element> elementen(NodeList lijst) {
        return IntStream.range(0, lijst.getLength()).mapToObj(lijst::item).map(Element.class::cast);
    }

    private static int getal(Element element, String naam) {
        return Integer.parseInt(element.getAttribute(naam));
    }
}
