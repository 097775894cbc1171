// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("Een pakket als DMN op de opdrachtregel")
class ExportDmnCommandTest {

    @Test
    void schrijft_alleen_het_model_op_de_standaarduitvoer() throws Exception {
        TestCommandLine regel = TestCommandLine.voer("", "exporteer", "dmn", "noordoostpolder", "--op", "2016-03-01");

        assertThat(regel.uitkomst()).isZero();
        assertThat(regel.fout()).isEmpty();
        Element model = lees(regel.uit()).getDocumentElement();
        assertThat(model.getAttribute("name")).isEqualTo("noordoostpolder");
        assertThat(model.getAttribute("namespace")).startsWith("https://");
        assertThat(regel.uit()).contains("name=\"advies\"", "van 2015-01-01 tot en met 2018-12-31");
    }

    @Test
    void schrijft_de_voorbeelden_als_testgevallen_met_feiten_en_advies() throws Exception {
        TestCommandLine regel = TestCommandLine.voer("", "exporteer", "dmn-tests", "tynaarlo");

        assertThat(regel.uitkomst()).isZero();
        Document gevallen = lees(regel.uit());
        assertThat(gevallen.getElementsByTagName("modelName").item(0).getTextContent())
                .isEqualTo("tynaarlo.dmn");
        int aantal = gevallen.getElementsByTagName("testCase").getLength();
        assertThat(aantal).isGreaterThan(3);
        assertThat(gevallen.getElementsByTagName("resultNode").getLength()).isEqualTo(aantal);
        assertThat(regel.uit())
                .contains("<inputNode name=\"veiligheid_acuutGevaar\">", "<component name=\"hoofdroute\">");
    }

    @Test
    void zegt_welke_dagen_er_zijn_en_schrijft_dan_niets() {
        TestCommandLine regel = TestCommandLine.voer("", "exporteer", "dmn", "noordoostpolder", "--op", "2020-01-01");

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.uit()).isEmpty();
        assertThat(regel.fout()).contains("31 december 2018");
    }

    @Test
    void weigert_heel_wat_niet_in_dmn_past_en_zegt_welke_rij(@TempDir Path map) {
        Path regels = TestRules.kopie(map);
        TestRules.vervang(
                regels.resolve("landelijk/maatregel.csv"), ";;;onderMaatregel;", ";;;voorziening.uitgesloten;");

        TestCommandLine regel =
                TestCommandLine.voer("", "exporteer", "dmn", "noordoostpolder", "--rules", regels.toString());

        assertThat(regel.uitkomst()).isEqualTo(2);
        assertThat(regel.uit()).isEmpty();
        assertThat(regel.fout())
                .contains("Er is niets geschreven.", "landelijk/maatregel.csv, rij ", "kolom dan feit: Het feit");
    }

    private static Document lees(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
