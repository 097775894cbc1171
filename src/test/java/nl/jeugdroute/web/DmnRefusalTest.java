// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.web.rules.DmnController;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@DisplayName("Regels die niet in DMN passen")
class DmnRefusalTest {

    @Test
    @DisplayName("geven een pagina met de rijen en geen bestand")
    void geven_een_pagina_met_de_rijen_en_geen_bestand(@TempDir Path map) throws Exception {
        Path regels = TestRules.kopie(map);
        TestRules.vervang(
                regels.resolve("landelijk/maatregel.csv"), ";;;onderMaatregel;", ";;;voorziening.uitgesloten;");
        DmnController deur = new DmnController(RuleLibrary.load(regels, TestRules.KLOK));

        MvcResult antwoord = MockMvcBuilders.standaloneSetup(deur)
                .build()
                .perform(get("/regels/noordoostpolder/dmn"))
                .andReturn();

        assertThat(antwoord.getResponse().getStatus()).isEqualTo(422);
        assertThat(antwoord.getResponse().getContentAsByteArray()).isEmpty();
        assertThat(antwoord.getModelAndView().getViewName()).isEqualTo("rules/dmn-refusal");
        assertThat(antwoord.getModelAndView().getModel().get("findings").toString())
                .contains("landelijk/maatregel.csv");
    }
}
