// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import static nl.jeugdroute.beheer.Beheerproef.AUTEUR;
import static nl.jeugdroute.beheer.Beheerproef.BEHEERDER;
import static nl.jeugdroute.beheer.Beheerproef.COLLEGA;
import static nl.jeugdroute.beheer.Beheerproef.PAKKET;
import static nl.jeugdroute.beheer.Beheerproef.WERKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.jeugdroute.dossier.Aanvraag;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.vergelijking.Casusverzameling;
import nl.jeugdroute.vergelijking.Gewijzigderij;
import nl.jeugdroute.vergelijking.Proefmap;
import nl.jeugdroute.vergelijking.Vergelijkcasus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Een concept")
class ConceptenTest {

    private static final String TERMEN = "gemeenten/noordoostpolder/termen.csv";

    @TempDir
    private Path map;

    private Beheerproef proef;
    private Concepten concepten;

    @BeforeEach
    void begin() {
        proef = new Beheerproef(map);
        concepten = proef.concepten;
    }

    @Test
    void begint_leeg_en_toont_de_gepubliceerde_tabellen() {
        Concept concept = concepten.maak(AUTEUR, PAKKET, "  Nieuwe nummers ");

        assertThat(concept.titel()).isEqualTo("Nieuwe nummers");
        assertThat(concept.status()).isEqualTo(Conceptstatus.CONCEPT);
        assertThat(concept.tabellen()).isEmpty();
        assertThat(concept.auteurs()).containsExactly("beleid");
        assertThat(concepten.tabellen(AUTEUR, concept.id()))
                .contains("voorzieningen", "termen")
                .endsWith("voorbeelden")
                .doesNotContain("veiligheid");
        Concepttabel termen = concepten.tabel(AUTEUR, concept.id(), "termen");
        assertThat(termen.gewijzigd()).isFalse();
        assertThat(termen.rijen()).extracting(Rij::id).containsExactly("SAVE_WERKER");
        assertThat(termen.kolommen()).extracting(kolom -> kolom.naam()).contains("naam", "telefoon");
    }

    @Test
    void houdt_een_gewijzigde_cel_met_wat_er_stond_en_legt_vast_wie_het_deed() {
        UUID id = proef.concept();

        Concepttabel tabel = concepten.tabel(AUTEUR, id, "voorzieningen");
        assertThat(tabel.gewijzigd()).isTrue();
        assertThat(tabel.gewijzigdDoor()).isEqualTo("beleid");
        assertThat(tabel.wijzigingen()).singleElement().satisfies(rij -> {
            assertThat(rij.id()).isEqualTo("S11");
            assertThat(rij.cellen()).containsExactly(new Gewijzigderij.Cel("organisatieniveau", "LOKAAL", "REGIONAAL"));
        });
        assertThat(concepten.historie(BEHEERDER, id))
                .satisfiesExactly(regel -> assertThat(regel.stap()).isEqualTo(Stap.AANGEMAAKT), regel -> {
                    assertThat(regel.stap()).isEqualTo(Stap.CEL_GEWIJZIGD);
                    assertThat(regel.wie()).isEqualTo("beleid");
                    assertThat(regel.op()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
                    assertThat(regel.rij()).isEqualTo("S11");
                    assertThat(regel.oud()).isEqualTo("LOKAAL");
                    assertThat(regel.nieuw()).isEqualTo("REGIONAAL");
                    assertThat(regel.hash()).isEqualTo(tabel.hash());
                });
        assertThat(new String(proef.bestand(Proefmap.CATALOGUS), StandardCharsets.UTF_8))
                .doesNotContain("S11;REGIONAAL");
    }

    @Test
    void is_een_wijziging_kwijt_die_weer_zegt_wat_er_al_stond() {
        UUID id = proef.concept();

        Concepttabel tabel = proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "organisatieniveau", "LOKAAL");

        assertThat(tabel.gewijzigd()).isFalse();
        assertThat(concepten.geef(AUTEUR, id).tabellen()).isEmpty();
    }

    @Test
    void krijgt_er_een_rij_bij_door_kopieren_en_kan_een_rij_weer_weghalen() {
        UUID id = concepten.maak(AUTEUR, PAKKET, "Nieuwe voorziening").id();

        Concepttabel met =
                concepten.kopieerRij(AUTEUR, id, "voorzieningen", proef.hash(id, "voorzieningen"), "S11", "S11B");
        assertThat(met.rijen()).extracting(Rij::id).contains("S11", "S11B");
        assertThatThrownBy(() -> concepten.kopieerRij(AUTEUR, id, "voorzieningen", met.hash(), "S11", "S10"))
                .isInstanceOf(VerkeerdeStap.class)
                .hasMessageContaining("Er is al een rij \"S10@2015-01-01\"");
        Concepttabel zonder = concepten.verwijderRij(AUTEUR, id, "voorzieningen", met.hash(), "S11B");

        assertThat(zonder.gewijzigd()).isFalse();
        assertThat(concepten.historie(AUTEUR, id))
                .extracting(Historieregel::stap)
                .containsExactly(Stap.AANGEMAAKT, Stap.RIJ_TOEGEVOEGD, Stap.RIJ_VERWIJDERD);
    }

    @Test
    void laat_een_rij_zichzelf_opvolgen_vanaf_een_dag() {
        UUID id = concepten.maak(AUTEUR, PAKKET, "Vanaf 2017 regionaal").id();
        Concepttabel tabel = concepten.volgOp(
                AUTEUR, id, "voorzieningen", proef.hash(id, "voorzieningen"), "S11", LocalDate.of(2017, 1, 1));

        assertThat(tabel.rijen())
                .filteredOn(rij -> rij.id().equals("S11"))
                .extracting(rij -> rij.cel("geldig_van"), rij -> rij.cel("geldig_tot"))
                .containsExactly(tuple("2015-01-01", "2016-12-31"), tuple("2017-01-01", "2018-12-31"));
        assertThatThrownBy(() -> proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "organisatieniveau", "REGIONAAL"))
                .hasMessageContaining("Noem ook de begindatum");
        proef.wijzig(AUTEUR, id, "voorzieningen", "S11@2017-01-01", "organisatieniveau", "REGIONAAL");

        Controle controle = concepten.controleer(AUTEUR, id, Controlevraag.standaard());
        assertThat(controle.goed()).isTrue();
        assertThat(controle.impact().verschillen())
                .extracting(v -> v.casus().naam())
                .containsExactly("C3");
    }

    @Test
    void weigert_een_tabel_van_de_landelijke_laag() {
        UUID id = proef.concept();

        assertThatThrownBy(() -> concepten.tabel(AUTEUR, id, "veiligheid"))
                .isInstanceOf(NietToegestaan.class)
                .hasMessageContaining("landelijk");
        assertThatThrownBy(() -> concepten.tabel(AUTEUR, id, "../../pom")).isInstanceOf(NietGevonden.class);
    }

    @Test
    void is_alleen_te_wijzigen_door_beleid_en_alleen_te_zien_door_beleid_en_beheer() {
        UUID id = proef.concept();

        assertThat(concepten.lijst(BEHEERDER)).extracting(Concept::id).containsExactly(id);
        assertThatThrownBy(() -> concepten.lijst(WERKER)).isInstanceOf(NietToegestaan.class);
        assertThatThrownBy(() -> proef.wijzig(BEHEERDER, id, "termen", "SAVE_WERKER", "naam", "x"))
                .isInstanceOf(NietToegestaan.class);
        assertThatThrownBy(() -> concepten.dienIn(BEHEERDER, id, "")).isInstanceOf(NietToegestaan.class);
        assertThatThrownBy(() -> concepten.maak(WERKER, PAKKET, "x")).isInstanceOf(NietToegestaan.class);
    }

    @Test
    void weigert_de_tweede_van_twee_die_dezelfde_tabel_wijzigen() {
        UUID id = proef.concept();
        String gezien = proef.hash(id, "voorzieningen");
        proef.klok.zet("2026-11-22T11:30:00Z");
        proef.wijzig(COLLEGA, id, "voorzieningen", "S11", "naam", "Dagbehandeling");

        Achterhaald geweigerd = catchThrowableOfType(
                Achterhaald.class,
                () -> concepten.wijzig(
                        AUTEUR, id, "voorzieningen", gezien, List.of(new Celwijziging("S11", "naam", "Iets anders"))));

        assertThat(geweigerd.wie()).isEqualTo("beleid2");
        assertThat(geweigerd.op()).isEqualTo(Instant.parse("2026-11-22T11:30:00Z"));
        assertThat(geweigerd.melding()).contains("beleid2", "22 november 2026 om 12:30", "niets is overschreven");
        assertThat(concepten.tabel(AUTEUR, id, "voorzieningen").rijen())
                .anyMatch(rij -> rij.cel("naam").equals("Dagbehandeling"));
    }

    @Test
    void neemt_een_opgeladen_tabel_over_die_goed_gevormd_is() {
        UUID id = concepten.maak(AUTEUR, PAKKET, "Opladen").id();
        String tabel = new String(proef.bestand(TERMEN), StandardCharsets.UTF_8)
                .replace("000 000 0000", "000 000 0009")
                .replace("\uFEFF", "")
                .replace("\r\n", "\n");

        Oplaaduitslag uitslag = concepten.laadOp(
                AUTEUR, id, "termen", proef.hash(id, "termen"), "termen.csv", tabel.getBytes(StandardCharsets.UTF_8));

        assertThat(uitslag.bevindingen()).isEmpty();
        assertThat(uitslag.tabel().wijzigingen()).hasSize(1);
        assertThat(concepten.historie(AUTEUR, id))
                .last()
                .satisfies(regel -> assertThat(regel.opmerking()).startsWith("1 rijen gewijzigd"));
    }

    @Test
    void weigert_een_opgeladen_bestand_met_andere_kolommen_en_verandert_dan_niets() {
        UUID id = concepten.maak(AUTEUR, PAKKET, "Opladen").id();

        Oplaaduitslag uitslag = concepten.laadOp(
                AUTEUR,
                id,
                "termen",
                proef.hash(id, "termen"),
                "termen.csv",
                "id;naam;telefoonnummer\r\nSAVE_WERKER;x;y\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(uitslag.tabel()).isNull();
        assertThat(uitslag.bevindingen()).extracting(Bevinding::melding).anyMatch(m -> m.contains("telefoonnummer"));
        assertThat(concepten.geef(AUTEUR, id).tabellen()).isEmpty();
    }

    @Test
    void leest_een_opgeladen_tabel_naast_wat_het_concept_al_wijzigde() {
        UUID id = concepten.maak(AUTEUR, PAKKET, "Nieuwe actie").id();
        concepten.kopieerRij(AUTEUR, id, "acties", proef.hash(id, "acties"), "LEERPLICHT_RMC", "LEERPLICHT_BELLEN");
        byte[] verblijf = new String(proef.bestand("gemeenten/noordoostpolder/verblijf.csv"), StandardCharsets.UTF_8)
                .replace("PERSPECTIEF_TERUGPLAATSING", "PERSPECTIEF_TERUGPLAATSING | LEERPLICHT_BELLEN")
                .getBytes(StandardCharsets.UTF_8);

        Oplaaduitslag uitslag =
                concepten.laadOp(AUTEUR, id, "verblijf", proef.hash(id, "verblijf"), "verblijf.csv", verblijf);

        assertThat(uitslag.bevindingen()).isEmpty();
        assertThat(concepten.geef(AUTEUR, id).tabellen()).hasSize(2);
    }

    @Test
    void weigert_een_excelbestand_dat_van_een_andere_versie_is_gemaakt() {
        UUID id = proef.concept();
        byte[] excel = concepten.alsExcel(BEHEERDER, id, "voorzieningen");
        assertThat(opgeladen(AUTEUR, id, excel).bevindingen()).isEmpty();
        proef.wijzig(COLLEGA, id, "voorzieningen", "S11", "naam", "Dagbehandeling");

        assertThatThrownBy(() -> opgeladen(AUTEUR, id, excel))
                .isInstanceOf(Achterhaald.class)
                .hasMessageContaining("beleid2");
        assertThat(concepten.tabel(AUTEUR, id, "voorzieningen").rijen())
                .anyMatch(rij -> rij.cel("naam").equals("Dagbehandeling"));
    }

    private Oplaaduitslag opgeladen(Rolaccount wie, UUID id, byte[] excel) {
        return concepten.laadOp(wie, id, "voorzieningen", proef.hash(id, "voorzieningen"), "v.xlsx", excel);
    }

    @Test
    void toont_bij_de_controle_elke_bevinding_bij_haar_cel() {
        UUID id = proef.concept();
        proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "organisatieniveau", "REGIONAL");

        Controle controle = concepten.controleer(AUTEUR, id, Controlevraag.standaard());

        assertThat(controle.goed()).isFalse();
        assertThat(controle.impact()).isNull();
        assertThat(controle.bevindingen()).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.bestand()).isEqualTo(Proefmap.CATALOGUS);
            assertThat(bevinding.rij()).isEqualTo("S11");
            assertThat(bevinding.kolom()).isEqualTo("organisatieniveau");
            assertThat(bevinding.melding()).contains("Bedoelde u \"REGIONAAL\"?");
        });
        assertThatThrownBy(() -> concepten.dienIn(AUTEUR, id, "")).isInstanceOf(NietInOrde.class);
    }

    @Test
    void toont_bij_de_controle_voorbeelden_dekking_en_gevolgen() {
        Controle controle = concepten.controleer(AUTEUR, proef.concept(), Controlevraag.standaard());

        assertThat(controle.goed()).isTrue();
        assertThat(controle.voorbeelden()).isEqualTo(4);
        assertThat(controle.rijen()).isGreaterThan(300);
        assertThat(controle.ongeraakt()).contains("S10").doesNotContain("S11");
        assertThat(controle.impact().tellingen().get(0).zin())
                .isEqualTo("1 van 4 voorbeelden krijgen een ander advies");
    }

    @Test
    void vergelijkt_ook_vastgelegde_adviezen_en_casussen_uit_een_bestand() {
        var voorbeeld = new Casusverzameling(proef.bibliotheek.stand(), proef.bibliotheek.stand(), proef.klok)
                .voorbeelden(PAKKET).stream()
                        .map(casus -> ((Vergelijkcasus.Leesbaar) casus).casus())
                        .skip(2)
                        .findFirst()
                        .orElseThrow();
        proef.dossier.legVast(
                voorbeeld, new Triage(proef.bibliotheek, proef.klok).adviseer(voorbeeld), Aanvraag.van("WERKER"));
        byte[] casussen = "{\"gemeente\": \"noordoostpolder\", \"gewensteVoorzieningen\": [\"S11\"]}"
                .getBytes(StandardCharsets.UTF_8);

        Controle controle =
                concepten.controleer(AUTEUR, proef.concept(), new Controlevraag(10, casussen, null, gedaan -> {}));

        assertThat(controle.impact().tellingen())
                .extracting(telling -> telling.zin())
                .containsExactly(
                        "1 van 4 voorbeelden krijgen een ander advies",
                        "1 van 1 vastgelegde adviezen krijgen een ander advies",
                        "1 van 1 casussen uit het bestand krijgen een ander advies");
    }

    @Test
    void kan_niet_verder_als_een_voorbeeld_anders_verwacht() {
        UUID id = proef.concept();
        proef.wijzig(AUTEUR, id, "voorbeelden", "C3", "route", "SPECIALISTENTAFEL");

        NietInOrde geweigerd = catchThrowableOfType(NietInOrde.class, () -> concepten.dienIn(AUTEUR, id, ""));

        assertThat(geweigerd.controle().afwijkingen())
                .singleElement()
                .satisfies(afwijking -> assertThat(afwijking.melding()).contains("verwacht SPECIALISTENTAFEL"));
        assertThat(concepten.geef(AUTEUR, id).status()).isEqualTo(Conceptstatus.CONCEPT);
    }

    @Test
    void noemt_de_verhalen_die_herschreven_moeten_worden_en_gaat_toch_door() throws IOException {
        Path verhalen = proef.rules.resolve("gemeenten/noordoostpolder/verhalen.csv");
        Files.writeString(
                verhalen,
                Files.readString(verhalen)
                        + "OEF01;C3;School;MAKKELIJK;Overdag;Een kind.;Leer dit.;SOCIAAL_TEAM;6;STANDAARD_NEE\r\n");
        UUID id = concepten.maak(AUTEUR, PAKKET, "Zwaarder").id();
        proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "interventieniveau", "7");

        Controle controle = concepten.controleer(AUTEUR, id, Controlevraag.standaard());

        assertThat(controle.verhalen())
                .extracting(Bevinding::regel)
                .singleElement()
                .asString()
                .contains("verhalen.csv", "OEF01", "vertelt niveau 6, maar de regels geven 7");
        assertThat(controle.goed()).isTrue();
    }

    @Test
    void kan_geen_telefoonnummer_van_de_save_werker_wegnemen() {
        UUID leeg = concepten.maak(AUTEUR, PAKKET, "Zonder nummer").id();
        proef.wijzig(AUTEUR, leeg, "termen", "SAVE_WERKER", "telefoon", "");
        UUID weg = concepten.maak(AUTEUR, PAKKET, "Zonder rij").id();
        concepten.verwijderRij(AUTEUR, weg, "termen", proef.hash(weg, "termen"), "SAVE_WERKER");

        assertThat(concepten.controleer(AUTEUR, leeg, Controlevraag.standaard()).bevindingen())
                .singleElement()
                .satisfies(bevinding -> {
                    assertThat(bevinding.rij()).isEqualTo("SAVE_WERKER");
                    assertThat(bevinding.kolom()).isEqualTo("telefoon");
                });
        assertThat(concepten.controleer(AUTEUR, weg, Controlevraag.standaard()).bevindingen())
                .extracting(Bevinding::melding)
                .anyMatch(melding -> melding.startsWith("SAVE_WERKER heeft in dit pakket geen telefoonnummer"));
        assertThatThrownBy(() -> concepten.dienIn(AUTEUR, leeg, "")).isInstanceOf(NietInOrde.class);
    }

    @Test
    void neemt_over_wat_intussen_is_gepubliceerd_en_houdt_de_eigen_wijziging() {
        UUID eerste = proef.goedgekeurd(proef.concept());
        UUID tweede = concepten.maak(AUTEUR, PAKKET, "Andere naam").id();
        proef.wijzig(AUTEUR, tweede, "voorzieningen", "S10", "naam", "Andere naam");
        concepten.publiceer(COLLEGA, eerste, "");

        assertThat(concepten.geef(AUTEUR, tweede).tabellen().get(0).verouderd()).isTrue();
        assertThatThrownBy(() -> concepten.dienIn(AUTEUR, tweede, ""))
                .isInstanceOf(Achterhaald.class)
                .hasMessageContaining("Het account beleid2 publiceerde");
        concepten.ververs(AUTEUR, tweede, "voorzieningen", proef.hash(tweede, "voorzieningen"));

        Concepttabel tabel = concepten.tabel(AUTEUR, tweede, "voorzieningen");
        assertThat(tabel.wijzigingen()).extracting(Gewijzigderij::id).containsExactly("S10");
        assertThat(tabel.rijen())
                .anyMatch(rij ->
                        rij.id().equals("S11") && rij.cel("organisatieniveau").equals("REGIONAAL"));
        assertThat(concepten.dienIn(AUTEUR, tweede, "").status()).isEqualTo(Conceptstatus.TER_GOEDKEURING);
    }

    @Test
    void kiest_niet_zelf_tussen_twee_wijzigingen_van_dezelfde_rij() {
        UUID eerste = proef.goedgekeurd(proef.concept());
        UUID tweede = concepten.maak(AUTEUR, PAKKET, "Ook S11").id();
        proef.wijzig(AUTEUR, tweede, "voorzieningen", "S11", "naam", "Andere naam");
        concepten.publiceer(COLLEGA, eerste, "");

        assertThatThrownBy(
                        () -> concepten.ververs(AUTEUR, tweede, "voorzieningen", proef.hash(tweede, "voorzieningen")))
                .isInstanceOf(VerkeerdeStap.class)
                .hasMessageContaining("S11");
        concepten.herstel(AUTEUR, tweede, "voorzieningen", proef.hash(tweede, "voorzieningen"));
        assertThat(concepten.geef(AUTEUR, tweede).tabellen()).isEmpty();
    }

    @Test
    void weigert_onzichtbare_tekens_en_bewaart_vreemde_tekst_als_tekst() {
        UUID id = proef.concept();

        assertThatThrownBy(() -> proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "naam", "a\u0000b"))
                .isInstanceOf(VerkeerdeStap.class);
        String vreemd = "\");System.exit(1);// */ @ ; \"aangehaald\"";
        proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "naam", vreemd);

        assertThat(concepten.tabel(AUTEUR, id, "voorzieningen").rijen())
                .anyMatch(rij -> rij.cel("naam").equals(vreemd));
        assertThat(concepten.controleer(AUTEUR, id, Controlevraag.standaard()).goed())
                .isTrue();
    }

    @Test
    void schrijft_de_bestanden_van_dit_project_al_zoals_ze_zijn() {
        UUID id = concepten.maak(AUTEUR, PAKKET, "Niets").id();

        assertThat(concepten.tabellen(AUTEUR, id)).allSatisfy(naam -> {
            Concepttabel tabel = concepten.tabel(AUTEUR, id, naam);
            assertThat(tabel.hash())
                    .as(naam)
                    .isEqualTo(Canoniek.hash(new String(proef.bestand(tabel.bestand()), StandardCharsets.UTF_8)));
        });
    }
}
