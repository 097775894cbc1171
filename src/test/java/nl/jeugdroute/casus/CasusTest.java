// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een casus")
class CasusTest {

    private static final Casus LEEG = Casus.of(TestRules.feiten(), "noordoostpolder");

    @Test
    void heeft_voor_elk_feit_de_standaardwaarde_van_de_feitentabel() {
        assertThat(LEEG.values())
                .containsExactlyElementsOf(
                        TestRules.feiten().all().stream().map(CasusFact::absent).toList());
        assertThat(LEEG.value("leeftijd")).isNull();
        assertThat(LEEG.value("verwijzing")).isEqualTo("GEEN");
        assertThat(LEEG.value("eigenKracht")).isEqualTo("NIET_ONDERZOCHT");
        assertThat(LEEG.value("veiligheid.acuutGevaar")).isEqualTo("ONBEKEND");
        assertThat(LEEG.value("pgb.gewenst")).isEqualTo("NEE");
        assertThat(LEEG.value("hulpvragen")).isEqualTo(Set.of());
    }

    @Test
    void verandert_alleen_het_genoemde_feit_en_blijft_zelf_gelijk() {
        Casus acuut = LEEG.with("veiligheid.acuutGevaar", "JA");

        assertThat(acuut.value("veiligheid.acuutGevaar")).isEqualTo("JA");
        assertThat(LEEG.value("veiligheid.acuutGevaar")).isEqualTo("ONBEKEND");
        for (String feit : TestRules.feiten().names()) {
            if (!feit.equals("veiligheid.acuutGevaar") && !feit.equals(CasusFacts.LEEFGEBIEDEN)) {
                assertThat(acuut.value(feit)).as(feit).isEqualTo(LEEG.value(feit));
            }
        }
        assertThat(acuut.with("veiligheid.acuutGevaar", null)).isEqualTo(LEEG);
    }

    @Test
    void neemt_ja_en_waar_en_elk_getal_dat_hetzelfde_is_als_dezelfde_waarde() {
        assertThat(LEEG.with("ongeboren", true)).isEqualTo(LEEG.with("ongeboren", "JA"));
        assertThat(LEEG.with("leeftijd", 9)).isEqualTo(LEEG.with("leeftijd", new BigDecimal("9.0")));
    }

    @Test
    void neemt_bij_andere_omschrijvingen_mee_wat_die_kennen() {
        CasusFacts ander = CasusFacts.of(TestRules.feiten().all().stream()
                .filter(feit -> !feit.path().equals("kader"))
                .map(feit -> feit.path().equals("aanmelder")
                        ? CasusFact.choice("aanmelder", List.of("SCHOOL", "ONBEKEND"), "ONBEKEND")
                        : feit)
                .toList());
        Casus vol = LEEG.with(Map.of(
                "leeftijd",
                9,
                "kader",
                "DRANG",
                "hulpvragen",
                List.of("SCHEIDING"),
                "leefgebieden",
                List.of(new LeefgebiedEntry("FINANCIEN", "OUDER"))));

        assertThat(vol.as(vol.facts())).isSameAs(vol);
        Casus elders = vol.with("aanmelder", "HUISARTS").as(ander);
        assertThat(elders.facts().has("kader")).isFalse();
        assertThat(elders.value("aanmelder"))
                .as("a value the others do not know")
                .isEqualTo("ONBEKEND");
        assertThat(vol.with("aanmelder", "SCHOOL").as(ander).value("aanmelder")).isEqualTo("SCHOOL");
        assertThat(elders.leeftijd()).isEqualTo(9);
        assertThat(elders.value("hulpvragen")).isEqualTo(Set.of("SCHEIDING"));
        assertThat(elders.leefgebieden()).isEqualTo(vol.leefgebieden());
        assertThat(elders.as(TestRules.feiten()).value("kader")).isEqualTo("VRIJWILLIG");
    }

    @Test
    void maakt_van_de_volgorde_waarin_een_lijst_gegeven_is_geen_verschil() {
        Casus een = LEEG.with("hulpvragen", List.of("SCHEIDING", "ANDERS", "SCHEIDING"));
        Casus ander = LEEG.with("hulpvragen", List.of("ANDERS", "SCHEIDING"));

        assertThat(een).isEqualTo(ander).hasSameHashCodeAs(ander).hasToString(ander.toString());
        assertThat((Set<?>) een.value("hulpvragen")).hasSize(2);
    }

    @Test
    void leest_uit_de_leefgebieden_ook_de_twee_helften() {
        Casus casus = LEEG.with(
                CasusFacts.LEEFGEBIEDEN,
                List.of(new LeefgebiedEntry("FINANCIEN", "OUDER"), new LeefgebiedEntry("FINANCIEN", "JEUGDIGE")));

        assertThat(casus.leefgebieden())
                .containsExactly(
                        new LeefgebiedEntry("FINANCIEN", "JEUGDIGE"), new LeefgebiedEntry("FINANCIEN", "OUDER"));
        assertThat(casus.value("leefgebieden.leefgebied")).isEqualTo(Set.of("FINANCIEN"));
        assertThat(casus.value("leefgebieden.betreft")).isEqualTo(Set.of("OUDER", "JEUGDIGE"));
        assertThat(casus.with(CasusFacts.LEEFGEBIEDEN, null)).isEqualTo(LEEG);
    }

    @Test
    void houdt_feiten_en_kenmerk_onder_andere_regels() {
        Casus casus = LEEG.withKenmerk("zaak-1").with("leeftijd", 9);

        Casus elders = casus.under("assen", LocalDate.of(2026, 1, 1));

        assertThat(elders.gemeente()).isEqualTo("assen");
        assertThat(elders.peildatum()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(elders.kenmerk()).isEqualTo("zaak-1");
        assertThat(elders.values()).isEqualTo(casus.values());
        assertThat(elders.under("noordoostpolder", null)).isEqualTo(casus);
    }

    @Test
    void weigert_een_onbekend_feit_en_een_waarde_die_niet_kan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEEG.with("leeftyd", 9))
                .withMessageContaining("leeftyd");
        for (Map.Entry<String, Object> onmogelijk : Map.<String, Object>of(
                        "kader",
                        "DWANG",
                        "veiligheid.acuutGevaar",
                        true,
                        "ongeboren",
                        "ONBEKEND",
                        "leeftijd",
                        28,
                        "pgb.urenPerWeek",
                        new BigDecimal("168.5"),
                        "hulpvragen",
                        List.of("BESTAAT_NIET"),
                        "factoren",
                        "GEEN_LIJST",
                        "leefgebieden.betreft",
                        List.of("OUDER"))
                .entrySet()) {
            assertThatIllegalArgumentException()
                    .as(onmogelijk.getKey())
                    .isThrownBy(() -> LEEG.with(onmogelijk.getKey(), onmogelijk.getValue()))
                    .withMessageContaining(onmogelijk.getKey());
        }
        assertThatIllegalArgumentException().isThrownBy(() -> LEEG.with("leeftijd", new BigDecimal("9.5")));
        assertThatIllegalArgumentException().isThrownBy(() -> LEEG.with("leeftijd", -1));
    }

    @Test
    void van_wie_niet_geboren_is_heeft_geen_leeftijd() {
        Casus negen = LEEG.with("leeftijd", 9);

        assertThatIllegalArgumentException().isThrownBy(() -> negen.with("ongeboren", true));
        Casus ongeboren = negen.with("leeftijd", null).with("ongeboren", true);
        assertThat(ongeboren.leeftijd()).isNull();
        assertThat(ongeboren.ongeboren()).isTrue();
    }
}
