// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De manieren om nee te zeggen")
class RefusalPhraseTest {

    private static final Path RULES = Path.of("rules");
    private static final List<RefusalPhrase> LIJST =
            new RulesFolderReader(RULES, new Findings()).read().refusals();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deze hulp is geweigerd.",
                "De gemeente weigert de hulp.",
                "DE AANVRAAG IS AFGEWEZEN",
                "De gemeente weıgert de hulp.",
                "Wij wijzen uw aanvraag om hulp helaas af.",
                "De gemeente wees dit af.",
                "U heeft geen recht op jeugdhulp.",
                "Dit kind komt voorlopig niet in aanmerking voor hulp.",
                "De hulp wordt dit jaar niet toegekend.",
                "Het gezin krijgt daarom geen hulp.",
                "Dit is niet genoeg, dus de hulp wordt geweigerd.",
                "Het college kent de voorziening niet toe.",
                "Dan volgt een negatief besluit."
            })
    void een_tekst_die_nee_zegt_wordt_gezien(String tekst) {
        assertThat(RefusalPhrase.anyIn(tekst, LIJST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dit is nooit een weigering. Wie hulp vraagt, krijgt altijd antwoord.",
                "Dit gesprek is nooit een reden om hulp te weigeren.",
                "De rechter wijst toe",
                "De rechter wijst een voogd toe.",
                "De wet wijst aan wie aan zet is.",
                "Het gezin weigert hulp na een vermoeden.",
                "Een regel wijst de route aan en het sociaal team maakt het af.",
                "Neemt het gezin bij een vermoeden geen hulp aan? Dan meldt u bij Veilig Thuis.",
                "Kunt u geen hulp bieden die werkt, dan is melden de norm.",
                "De jongere had voor zijn 18e geen jeugdhulp.",
                "Ga dat na: het is nog niet uitgesloten.",
                "De jeugdgezondheidszorg adviseert of het kind in aanmerking komt.",
                "Er is geen verwijzing nodig.",
                "Bij vrij toegankelijke hulp hoort geen beschikking."
            })
    void een_gewone_tekst_wordt_niet_gepakt(String tekst) {
        assertThat(RefusalPhrase.anyIn(tekst, LIJST)).isFalse();
    }

    @Test
    void elke_rij_pakt_haar_eigen_voorbeeld() {
        RuleTable tabel = RuleTables.read(RULES).table("weigeringen.csv").orElseThrow();

        assertThat(tabel.rows())
                .hasSameSizeAs(LIJST)
                .allSatisfy(rij -> assertThat(LIJST)
                        .filteredOn(zin -> zin.toString().equals(rij.cell("woorden")))
                        .singleElement()
                        .matches(zin -> RefusalPhrase.anyIn(rij.cell("voorbeeld"), List.of(zin))));
    }
}
