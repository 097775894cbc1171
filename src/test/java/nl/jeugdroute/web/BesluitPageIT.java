// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het besluit op een advies")
class BesluitPageIT extends BrowserTestBase {

    @Test
    void kiest_nooit_zelf() {
        vastgelegdAdvies();

        assertThat(pagina.locator("#besluit input[type=radio]:checked")).hasCount(0);
    }

    @Test
    void volgt_het_advies_en_blijft_zo_staan() {
        vastgelegdAdvies();
        volg();

        assertThat(pagina.locator("#besluit")).containsText("Uw besluit is vastgelegd.");
        pagina.reload();
        assertThat(pagina.locator("#besluit")).containsText("Volgt het advies");
        assertThat(pagina.locator("#besluit")).containsText("Generalist, Jeugdzorg");
    }

    @Test
    void gaat_omhoog_zonder_iets_uit_te_leggen() {
        vastgelegdAdvies();
        keuze("ZWAARDER").check();
        pagina.selectOption("#besluit-zwaarder", "CRISIS");
        leg();

        assertThat(pagina.locator("#besluit")).containsText("Zwaarder dan het advies");
        assertThat(pagina.locator("#besluit")).containsText("Crisis");
    }

    @Test
    void gaat_pas_omlaag_met_reden_en_toelichting_en_verliest_niets() {
        vastgelegdAdvies();
        keuze("LICHTER").check();
        pagina.selectOption("#besluit-lichter", "EIGEN_NETWERK");
        pagina.fill("#besluit-toelichting", "Bel 111222333");
        leg();

        assertThat(pagina.locator("#fouten")).isFocused();
        assertThat(pagina.locator("#fouten")).containsText("burgerservicenummer");
        assertThat(pagina.locator("#fouten")).containsText("Reden");
        assertThat(pagina.locator("#besluit-toelichting")).hasValue("Bel 111222333");
        assertThat(pagina.locator("#besluit-lichter")).hasValue("EIGEN_NETWERK");
        assertThat(keuze("LICHTER")).isChecked();

        pagina.fill("#besluit-toelichting", "Oma is er elke dag.");
        pagina.selectOption("#besluit-reden", "NETWERK_DRAAGT");
        rolEnDiscipline();
        leg();
        assertThat(pagina.locator("#besluit")).containsText("Lichter dan het advies");
        assertThat(pagina.locator("#besluit")).containsText("Reden: Het netwerk kan dit dragen");
    }

    @Test
    void lichter_dan_veiligheid_wacht_op_een_tweede_persoon() {
        String pad = veiligheidsadvies();
        keuze("LICHTER").check();
        pagina.selectOption("#besluit-lichter", "SOCIAAL_TEAM");
        pagina.selectOption("#besluit-reden", "NETWERK_DRAAGT");
        pagina.fill("#besluit-toelichting", "Oma is er elke dag.");
        rolEnDiscipline();
        leg();

        assertThat(pagina.locator("#besluit")).containsText("Wacht op een tweede persoon.");
        assertThat(pagina.locator("#besluit")).containsText("De acties voor veiligheid blijven gelden.");
        assertThat(knop("Bevestig dit besluit")).not().isVisible();

        meldAan("werker2");
        ga(pad);
        knop("Bevestig dit besluit").click();
        assertThat(pagina.locator("#besluit")).containsText("U heeft dit besluit bevestigd. Het telt nu.");
        assertThat(pagina.locator("#besluit")).containsText("Bevestigd door een tweede persoon");
    }

    @Test
    void twee_tabbladen_geven_een_besluit() {
        vastgelegdAdvies();
        Page ander = pagina.context().newPage();
        ander.navigate(pagina.url());
        volg();
        ander.locator("#besluit input[value=ZWAARDER]").check();
        ander.selectOption("#besluit-zwaarder", "CRISIS");
        ander.fill("#besluit-toelichting", "Ik twijfel.");
        ander.locator(".jr-besluitformulier button[type=submit]").click();

        assertThat(ander.locator("[role=alert]")).containsText("Er is intussen al een besluit vastgelegd.");
        assertThat(ander.locator("#besluit-toelichting")).hasValue("Ik twijfel.");
        assertThat(ander.locator("#besluit .jr-besluit__versie").first()).containsText("Volgt het advies");
        // Now that this person has seen it, it can be changed, and both stay visible.
        ander.locator(".jr-besluitformulier button[type=submit]").click();
        assertThat(ander.locator("#besluit .jr-besluit__versie").first()).containsText("Zwaarder dan het advies");
        ander.locator("summary", new Page.LocatorOptions().setHasText("Eerder besluit"))
                .click();
        assertThat(ander.locator("#besluit .jr-besluit__versie")).hasCount(2);
    }

    @Test
    void dezelfde_keuze_in_twee_tabbladen_zegt_dat_zij_er_al_was() {
        vastgelegdAdvies();
        Page ander = pagina.context().newPage();
        ander.navigate(pagina.url());
        volg();
        ander.locator("#besluit input[value=VOLGT]").check();
        ander.selectOption("#besluit-rol", "GENERALIST");
        ander.selectOption("#besluit-discipline", "JEUGDZORG");
        ander.locator(".jr-besluitformulier button[type=submit]").click();

        assertThat(ander.locator("[role=alert]")).containsText("Er is niets dubbel bewaard.");
        assertThat(ander.locator("#besluit .jr-besluit__versie")).hasCount(1);
    }

    @Test
    void de_knop_terug_laat_het_besluit_zien_en_geen_leeg_formulier() {
        vastgelegdAdvies();
        volg();
        pagina.goBack();

        assertThat(pagina.locator("#besluit .jr-besluit__versie")).containsText("Volgt het advies");
    }

    @Test
    void werkt_zonder_script() {
        open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        vastgelegdAdvies();
        volg();

        assertThat(pagina.locator("#besluit")).containsText("Volgt het advies");
    }

    @Test
    void wie_geen_werker_is_leest_mee_en_kiest_niet() {
        String pad = vastgelegdAdvies();
        meldAan("beleid");
        ga(pad);

        assertThat(pagina.locator("#besluit"))
                .containsText("Een medewerker van het sociaal team legt het besluit vast.");
        assertThat(pagina.locator(".jr-besluitformulier")).hasCount(0);
    }

    @Test
    void zegt_nergens_dat_iets_is_afgewezen() {
        vastgelegdAdvies();

        assertThat(pagina.content().toLowerCase(Locale.ROOT)).doesNotContain("afgewezen", "geen recht", "afwijzing");
    }

    private String vastgelegdAdvies() {
        beginCasus();
        zegVeilig();
        typ("leeftijd", "8");
        kies("hulpvragen", "GEDRAG_THUIS");
        kies("gewensteVoorzieningen", "S10");
        maakAdvies();
        legVast();
        return URI.create(pagina.url()).getPath();
    }

    private String veiligheidsadvies() {
        beginCasus();
        kies("veiligheid.acuutGevaar", "NEE");
        kies("veiligheid.twijfelVeiligheid", "JA");
        kies("veiligheid.vermoedenGeweldMishandeling", "ONBEKEND");
        maakAdvies();
        legVast();
        return URI.create(pagina.url()).getPath();
    }

    private void volg() {
        keuze("VOLGT").check();
        rolEnDiscipline();
        leg();
    }

    private void rolEnDiscipline() {
        pagina.selectOption("#besluit-rol", "GENERALIST");
        pagina.selectOption("#besluit-discipline", "JEUGDZORG");
    }

    private void leg() {
        pagina.locator(".jr-besluitformulier button[type=submit]").click();
        pagina.waitForLoadState();
    }

    private Locator keuze(String soort) {
        return pagina.locator("#besluit input[name=soort][value=" + soort + "]");
    }
}
