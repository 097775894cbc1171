// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import static nl.jeugdroute.beheer.Beheerproef.AUTEUR;
import static nl.jeugdroute.beheer.Beheerproef.BEHEERDER;
import static nl.jeugdroute.beheer.Beheerproef.COLLEGA;
import static nl.jeugdroute.beheer.Beheerproef.PAKKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.vergelijking.Proefmap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Publiceren")
class PublicerenTest {

    private static final Rolaccount DERDE = new Rolaccount("beleid3", Set.of("BELEID"));

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
    void gaat_van_concept_via_een_tweede_paar_ogen_naar_live_en_byte_voor_byte_terug() {
        byte[] eerst = proef.bestand(Proefmap.CATALOGUS);
        String hashEerst = proef.bibliotheek.voor(PAKKET, null).kenmerk().hash();
        UUID id = proef.goedgekeurd(proef.concept());

        Publicatie publicatie = concepten.publiceer(COLLEGA, id, "Besluit van het college.");

        assertThat(proef.herladen).isEqualTo(1);
        assertThat(concepten.geef(AUTEUR, id).status()).isEqualTo(Conceptstatus.GEPUBLICEERD);
        assertThat(new String(proef.bestand(Proefmap.CATALOGUS), StandardCharsets.UTF_8))
                .isEqualTo(
                        new String(eerst, StandardCharsets.UTF_8)
                                .replace(
                                        "S11;2015-01-01;2018-12-31;Deeltijddagbehandeling;*;SOCIAAL_TEAM;;STANDAARD_NEE;LOKAAL",
                                        "S11;2015-01-01;2018-12-31;Deeltijddagbehandeling;*;SOCIAAL_TEAM;;STANDAARD_NEE;REGIONAAL"));
        assertThat(publicatie.hashVoor()).isEqualTo(hashEerst);
        assertThat(publicatie.hashNa())
                .isEqualTo(proef.bibliotheek.voor(PAKKET, null).kenmerk().hash())
                .isNotEqualTo(hashEerst);
        assertThat(publicatie.bestanden()).containsExactly(Proefmap.CATALOGUS);

        Publicatie ongedaan = concepten.maakOngedaan(AUTEUR, publicatie.id(), "Toch niet.");

        assertThat(proef.bestand(Proefmap.CATALOGUS)).isEqualTo(eerst);
        assertThat(proef.bibliotheek.voor(PAKKET, null).kenmerk().hash()).isEqualTo(hashEerst);
        assertThat(ongedaan.ongedaanVan()).isEqualTo(publicatie.id());
        assertThat(concepten.publicaties(BEHEERDER)).hasSize(2).contains(publicatie, ongedaan);
        assertThat(concepten.historie(BEHEERDER, id))
                .extracting(Historieregel::stap, Historieregel::wie)
                .containsExactly(
                        tuple(Stap.AANGEMAAKT, "beleid"),
                        tuple(Stap.CEL_GEWIJZIGD, "beleid"),
                        tuple(Stap.INGEDIEND, "beleid"),
                        tuple(Stap.GOEDGEKEURD, "beleid2"),
                        tuple(Stap.GEPUBLICEERD, "beleid2"),
                        tuple(Stap.ONGEDAAN_GEMAAKT, "beleid"));
    }

    @Test
    void laat_een_auteur_nooit_het_eigen_concept_goedkeuren_of_publiceren() {
        UUID id = proef.concept();
        Concept ingediend = concepten.dienIn(AUTEUR, id, "");

        assertThatThrownBy(() -> concepten.keurGoed(AUTEUR, id, ingediend.hash(), ""))
                .isInstanceOf(NietToegestaan.class)
                .hasMessageContaining("Iemand anders moet het goedkeuren");
        concepten.keurGoed(COLLEGA, id, ingediend.hash(), "");
        assertThatThrownBy(() -> concepten.publiceer(AUTEUR, id, "")).isInstanceOf(NietToegestaan.class);
        assertThatThrownBy(() -> concepten.planIn(AUTEUR, id, LocalDate.of(2027, 1, 1), ""))
                .isInstanceOf(NietToegestaan.class);
        assertThat(proef.herladen).isZero();
    }

    @Test
    void telt_wie_een_cel_wijzigt_ook_als_auteur() {
        UUID id = proef.concept();
        proef.wijzig(COLLEGA, id, "voorzieningen", "S11", "naam", "Dagbehandeling");
        Concept ingediend = concepten.dienIn(AUTEUR, id, "");

        assertThat(ingediend.auteurs()).containsExactly("beleid", "beleid2");
        assertThatThrownBy(() -> concepten.keurGoed(COLLEGA, id, ingediend.hash(), ""))
                .isInstanceOf(NietToegestaan.class);
        assertThat(concepten.keurGoed(DERDE, id, ingediend.hash(), "").goedgekeurdDoor())
                .isEqualTo("beleid3");
    }

    @Test
    void brengt_een_wijziging_na_indienen_het_concept_terug_naar_het_begin() {
        UUID id = proef.goedgekeurd(proef.concept());
        String gezien = concepten.geef(AUTEUR, id).hash();

        proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "naam", "Dagbehandeling");

        Concept concept = concepten.geef(AUTEUR, id);
        assertThat(concept.status()).isEqualTo(Conceptstatus.CONCEPT);
        assertThat(concept.goedgekeurdDoor()).isNull();
        assertThatThrownBy(() -> concepten.publiceer(COLLEGA, id, "")).isInstanceOf(VerkeerdeStap.class);
        concepten.dienIn(AUTEUR, id, "");
        assertThatThrownBy(() -> concepten.keurGoed(COLLEGA, id, gezien, ""))
                .isInstanceOf(VerkeerdeStap.class)
                .hasMessageContaining("gewijzigd nadat u het opende");
    }

    @Test
    void stuurt_terug_met_een_opmerking_en_kan_daarna_opnieuw() {
        UUID id = proef.concept();
        concepten.dienIn(AUTEUR, id, "");

        assertThatThrownBy(() -> concepten.stuurTerug(COLLEGA, id, " ")).isInstanceOf(VerkeerdeStap.class);
        assertThat(concepten.stuurTerug(COLLEGA, id, "Welke bron is dit?").status())
                .isEqualTo(Conceptstatus.TERUGGESTUURD);
        assertThat(concepten.historie(AUTEUR, id).get(3).opmerking()).isEqualTo("Welke bron is dit?");
        assertThat(concepten.dienIn(AUTEUR, id, "Bron staat er nu bij.").status())
                .isEqualTo(Conceptstatus.TER_GOEDKEURING);
    }

    @Test
    void weigert_als_de_tabel_intussen_in_de_map_is_gewijzigd() {
        UUID id = proef.goedgekeurd(proef.concept());
        Testregels.vervang(proef.rules.resolve(Proefmap.CATALOGUS), "Generalistische basis-GGZ", "Basis-GGZ");
        byte[] anders = proef.bestand(Proefmap.CATALOGUS);

        assertThatThrownBy(() -> concepten.publiceer(COLLEGA, id, ""))
                .isInstanceOf(Achterhaald.class)
                .hasMessageContaining("buiten deze pagina's om gewijzigd");
        assertThat(proef.bestand(Proefmap.CATALOGUS)).isEqualTo(anders);
        assertThat(concepten.geef(AUTEUR, id).status()).isEqualTo(Conceptstatus.GOEDGEKEURD);
    }

    @Test
    void weigert_als_het_concept_door_een_wijziging_elders_niet_meer_klopt() {
        UUID id = proef.goedgekeurd(proef.concept());
        Testregels.vervang(proef.rules.resolve(Proefmap.VOORBEELDEN), ";SOCIAAL_TEAM;", ";SPECIALISTENTAFEL;");

        assertThatThrownBy(() -> concepten.publiceer(COLLEGA, id, "")).isInstanceOf(NietInOrde.class);
        assertThat(concepten.publicaties(AUTEUR)).isEmpty();
        assertThat(new String(proef.bestand(Proefmap.CATALOGUS), StandardCharsets.UTF_8))
                .contains("STANDAARD_NEE;LOKAAL;6;41");
    }

    @Test
    void maakt_niets_ongedaan_als_er_daarna_weer_is_gepubliceerd() {
        Publicatie eerste = concepten.publiceer(COLLEGA, proef.goedgekeurd(proef.concept()), "");
        UUID tweede = concepten.maak(AUTEUR, PAKKET, "Nog iets").id();
        proef.wijzig(AUTEUR, tweede, "voorzieningen", "S10", "naam", "Andere naam");
        Publicatie laatste = concepten.publiceer(COLLEGA, proef.goedgekeurd(tweede), "");

        assertThatThrownBy(() -> concepten.maakOngedaan(AUTEUR, eerste.id(), "Terug"))
                .isInstanceOf(Achterhaald.class);
        assertThatThrownBy(() -> concepten.maakOngedaan(AUTEUR, laatste.id(), " "))
                .isInstanceOf(VerkeerdeStap.class);
        concepten.maakOngedaan(AUTEUR, laatste.id(), "Terug");
        concepten.maakOngedaan(COLLEGA, eerste.id(), "Ook terug");
        assertThat(proef.herladen).isEqualTo(4);
    }

    @Test
    void gaat_ingepland_live_op_de_dag_zelf_in_nederland_ook_na_een_herstart() {
        UUID id = proef.goedgekeurd(proef.concept());
        assertThatThrownBy(() -> concepten.planIn(COLLEGA, id, LocalDate.of(2026, 11, 22), ""))
                .isInstanceOf(VerkeerdeStap.class);
        Concept ingepland = concepten.planIn(COLLEGA, id, LocalDate.of(2027, 1, 1), "");
        assertThat(ingepland.status()).isEqualTo(Conceptstatus.INGEPLAND);
        assertThat(ingepland.vanaf()).isEqualTo("2027-01-01");

        proef.klok.zet("2026-12-31T22:59:00Z");
        assertThat(concepten.publiceerGeplande()).isZero();
        proef.klok.zet("2026-12-31T23:00:30Z");
        try (Planner planner = new Planner(proef.opnieuwGestart(), Duration.ofDays(1))) {
            planner.kijk();
        }

        assertThat(concepten.geef(AUTEUR, id).status()).isEqualTo(Conceptstatus.GEPUBLICEERD);
        assertThat(concepten.publicaties(AUTEUR).get(0).door()).isEqualTo("beleid2");
        assertThat(proef.herladen).isEqualTo(1);
        assertThat(concepten.publiceerGeplande()).isZero();
    }

    @Test
    void stuurt_een_ingepland_concept_terug_dat_op_de_dag_niet_meer_past() {
        UUID id = proef.goedgekeurd(proef.concept());
        concepten.planIn(COLLEGA, id, LocalDate.of(2027, 1, 1), "");
        Testregels.vervang(proef.rules.resolve(Proefmap.CATALOGUS), "Generalistische basis-GGZ", "Basis-GGZ");
        proef.klok.zet("2027-01-02T09:00:00Z");

        assertThat(concepten.publiceerGeplande()).isZero();

        assertThat(concepten.geef(AUTEUR, id).status()).isEqualTo(Conceptstatus.TERUGGESTUURD);
        assertThat(concepten.historie(AUTEUR, id)).last().satisfies(regel -> {
            assertThat(regel.stap()).isEqualTo(Stap.PUBLICEREN_MISLUKT);
            assertThat(regel.opmerking()).contains("intussen");
        });
    }

    @Test
    void kan_een_ingetrokken_of_gepubliceerd_concept_niet_meer_wijzigen() {
        UUID id = proef.concept();
        concepten.trekIn(AUTEUR, id, "Niet nodig.");

        assertThatThrownBy(() -> proef.wijzig(AUTEUR, id, "termen", "SAVE_WERKER", "naam", "x"))
                .isInstanceOf(VerkeerdeStap.class)
                .hasMessageContaining("Ingetrokken");
        assertThatThrownBy(() -> concepten.dienIn(AUTEUR, id, "")).isInstanceOf(VerkeerdeStap.class);
    }

    @Test
    void laat_geen_tijdelijke_bestanden_achter() throws IOException {
        concepten.publiceer(COLLEGA, proef.goedgekeurd(proef.concept()), "");

        try (Stream<Path> bestanden = Files.walk(proef.rules)) {
            assertThat(bestanden.map(pad -> pad.getFileName().toString())).noneMatch(naam -> naam.endsWith(".nieuw"));
        }
    }
}
