// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.rules.FactDefinition;
import nl.jeugdroute.rules.RuleSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellGrammarTest {

    private static final FactDefinition TRI =
            new FactDefinition("twijfel", FactKind.CHOICE, List.of("JA", "NEE", "ONBEKEND"), RuleSubject.CASUS);
    private static final FactDefinition LEEFTIJD =
            new FactDefinition("leeftijd", FactKind.NUMBER, List.of(), RuleSubject.CASUS);
    private static final FactDefinition CODES =
            new FactDefinition("gewensteVoorzieningen", FactKind.SET, List.of("T8", "T9", "S1"), RuleSubject.CASUS);

    @ParameterizedTest(name = "{0} bij {1} geeft {2}")
    @CsvSource({
        "JA, JA, true",
        "JA, ONBEKEND, false",
        "NEE|ONBEKEND, ONBEKEND, true",
        "niet NEE, ONBEKEND, true",
        "niet NEE, NEE, false",
        "niet JA|NEE, ONBEKEND, true",
        "*, NEE, true"
    })
    void een_keuze_voldoet_of_niet(String cel, String waarde, boolean geldt) throws InvalidCellException {
        assertThat(CellGrammar.read(TRI, cel).applies(waarde)).isEqualTo(geldt);
    }

    @ParameterizedTest(name = "{0} bij {1} geeft {2}")
    @CsvSource({
        "12 t/m 17, 12, true",
        "12 t/m 17, 17, true",
        "12 t/m 17, 18, false",
        "12 t/m 17, 11, false",
        ">= 18, 18, true",
        ">= 18, 17, false",
        "> 18, 18, false",
        "< 18, 17, true",
        "< 18, 18, false",
        "<= 22, 22, true",
        "17, 17, true",
        "17, 16, false",
        "15|17, 17, true",
        "15|17, 16, false",
        "'15,5', 15.5, true",
        "niet leeg, 3, true",
        "leeg, 3, false",
        "*, 3, true"
    })
    void een_getal_voldoet_of_niet(String cel, String waarde, boolean geldt) throws InvalidCellException {
        assertThat(CellGrammar.read(LEEFTIJD, cel).applies(new BigDecimal(waarde)))
                .isEqualTo(geldt);
    }

    @ParameterizedTest(name = "{0} bij een onbekend getal geeft {1}")
    @CsvSource({
        "12 t/m 17, false",
        ">= 18, false",
        "< 18, false",
        "< 18|leeg, true",
        "leeg, true",
        "niet leeg, false",
        "*, true"
    })
    void een_onbekend_getal_voldoet_alleen_aan_leeg(String cel, boolean geldt) throws InvalidCellException {
        assertThat(CellGrammar.read(LEEFTIJD, cel).applies(null)).isEqualTo(geldt);
    }

    @ParameterizedTest(name = "{0} bij T9 en S1 geeft {1}")
    @CsvSource({
        "bevat T9, true",
        "bevat T8, false",
        "bevat T8|T9, true",
        "bevat niet T8, true",
        "bevat niet T8|T9, false",
        "leeg, false",
        "niet leeg, true"
    })
    void een_verzameling_voldoet_of_niet(String cel, boolean geldt) throws InvalidCellException {
        assertThat(CellGrammar.read(CODES, cel).applies(Set.of("T9", "S1"))).isEqualTo(geldt);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"JA", "JA|ONBEKEND", "niet NEE", "*"})
    void de_schrijfwijze_komt_terug_zoals_ze_was(String cel) throws InvalidCellException {
        assertThat(CellGrammar.read(TRI, cel).text()).isEqualTo(cel);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"12 t/m 17", ">= 18", "< 18|leeg", "15,5", "niet leeg", "leeg", "> 3", "<= 22"})
    void een_getal_komt_terug_zoals_het_was(String cel) throws InvalidCellException {
        assertThat(CellGrammar.read(LEEFTIJD, cel).text()).isEqualTo(cel);
    }

    @Test
    void een_lege_cel_is_een_fout_en_nooit_maakt_niet_uit() {
        assertThatThrownBy(() -> CellGrammar.read(TRI, ""))
                .isInstanceOf(InvalidCellException.class)
                .hasMessageContaining("leeg")
                .hasMessageContaining("*");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(
            delimiter = ';',
            value = {
                "JAA; Bedoelde u \"JA\"?",
                "ja; Bedoelde u \"JA\"?",
                "onbekent; Bedoelde u \"ONBEKEND\"?",
                "MISSCHIEN; staat niet in de lijst"
            })
    void een_onbekende_waarde_krijgt_een_suggestie(String cel, String melding) {
        assertThatThrownBy(() -> CellGrammar.read(TRI, cel))
                .isInstanceOf(InvalidCellException.class)
                .hasMessageContaining(melding);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(
            delimiter = ';',
            value = {
                "4-8; Bedoelde u \"4 t/m 8\"?",
                "17 t/m 12; loopt terug",
                "1.000; geen getal",
                "1/2; geen getal",
                "elf; geen getal",
                "=> 18; geen getal",
                "18+; geen getal"
            })
    void een_getal_wordt_nooit_geraden(String cel, String melding) {
        assertThatThrownBy(() -> CellGrammar.read(LEEFTIJD, cel))
                .isInstanceOf(InvalidCellException.class)
                .hasMessageContaining(melding);
    }

    @Test
    void een_code_zonder_bevat_krijgt_een_suggestie() {
        assertThatThrownBy(() -> CellGrammar.read(CODES, "T9"))
                .isInstanceOf(InvalidCellException.class)
                .hasMessageContaining("Bedoelde u \"bevat T9\"?");
    }
}
