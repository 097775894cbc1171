// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import static nl.jeugdroute.publication.PublicationFixture.AUTEUR;
import static nl.jeugdroute.publication.PublicationFixture.BEHEERDER;
import static nl.jeugdroute.publication.PublicationFixture.COLLEGA;
import static nl.jeugdroute.publication.PublicationFixture.PAKKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.impact.TrialFolder;
import nl.jeugdroute.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Publiceren")
class PublisherIT {

    private static final RoleAccount DERDE = new RoleAccount("beleid3", Set.of(Role.BELEID));

    @TempDir
    private Path map;

    private PublicationFixture proef;
    private DraftWorkflow concepten;

    @BeforeEach
    void begin() {
        proef = new PublicationFixture(map);
        concepten = proef.concepten;
    }

    @Test
    void gaat_van_concept_via_een_tweede_paar_ogen_naar_live_en_byte_voor_byte_terug() {
        byte[] eerst = proef.bestand(TrialFolder.CATALOGUS);
        String hashEerst =
                proef.bibliotheek.ruleSetFor(PAKKET, null).reference().hash();
        UUID id = proef.goedgekeurd(proef.concept());

        Publication publicatie = concepten.publish(COLLEGA, id, "Besluit van het college.");

        assertThat(proef.herladen).isEqualTo(1);
        assertThat(concepten.get(AUTEUR, id).status()).isEqualTo(DraftStatus.GEPUBLICEERD);
        assertThat(new String(proef.bestand(TrialFolder.CATALOGUS), StandardCharsets.UTF_8))
                .isEqualTo(new String(eerst, StandardCharsets.UTF_8)
                        .replace(
                                "S11;;;Deeltijddagbehandeling;*;SOCIAAL_TEAM;;STANDAARD_NEE;LOKAAL",
                                "S11;;;Deeltijddagbehandeling;*;SOCIAAL_TEAM;;STANDAARD_NEE;REGIONAAL"));
        assertThat(publicatie.hashBefore()).isEqualTo(hashEerst);
        assertThat(publicatie.hashAfter())
                .isEqualTo(
                        proef.bibliotheek.ruleSetFor(PAKKET, null).reference().hash())
                .isNotEqualTo(hashEerst);
        assertThat(publicatie.files()).containsExactly(TrialFolder.CATALOGUS);

        Publication ongedaan = concepten.revert(AUTEUR, publicatie.id(), "Toch niet.");

        assertThat(proef.bestand(TrialFolder.CATALOGUS)).isEqualTo(eerst);
        assertThat(proef.bibliotheek.ruleSetFor(PAKKET, null).reference().hash())
                .isEqualTo(hashEerst);
        assertThat(ongedaan.revertOf()).isEqualTo(publicatie.id());
        assertThat(concepten.publications(BEHEERDER)).hasSize(2).contains(publicatie, ongedaan);
        assertThat(concepten.history(BEHEERDER, id))
                .extracting(HistoryEntry::step, HistoryEntry::account)
                .containsExactly(
                        tuple(HistoryStep.AANGEMAAKT, "beleid"),
                        tuple(HistoryStep.CEL_GEWIJZIGD, "beleid"),
                        tuple(HistoryStep.INGEDIEND, "beleid"),
                        tuple(HistoryStep.GOEDGEKEURD, "beleid2"),
                        tuple(HistoryStep.GEPUBLICEERD, "beleid2"),
                        tuple(HistoryStep.ONGEDAAN_GEMAAKT, "beleid"));
    }

    @Test
    void laat_een_auteur_nooit_het_eigen_concept_goedkeuren_of_publiceren() {
        UUID id = proef.concept();
        Draft ingediend = concepten.submit(AUTEUR, id, "");

        assertThatThrownBy(() -> concepten.approve(AUTEUR, id, ingediend.hash(), ""))
                .isInstanceOf(RuleChangeNotAllowedException.class)
                .hasMessageContaining("Iemand anders moet het goedkeuren");
        concepten.approve(COLLEGA, id, ingediend.hash(), "");
        assertThatThrownBy(() -> concepten.publish(AUTEUR, id, "")).isInstanceOf(RuleChangeNotAllowedException.class);
        assertThatThrownBy(() -> concepten.schedule(AUTEUR, id, LocalDate.of(2027, 1, 1), ""))
                .isInstanceOf(RuleChangeNotAllowedException.class);
        assertThat(proef.herladen).isZero();
    }

    @Test
    void telt_wie_een_cel_wijzigt_ook_als_auteur() {
        UUID id = proef.concept();
        proef.wijzig(COLLEGA, id, "voorzieningen", "S11", "naam", "Dagbehandeling");
        Draft ingediend = concepten.submit(AUTEUR, id, "");

        assertThat(ingediend.authors()).containsExactly("beleid", "beleid2");
        assertThatThrownBy(() -> concepten.approve(COLLEGA, id, ingediend.hash(), ""))
                .isInstanceOf(RuleChangeNotAllowedException.class);
        assertThat(concepten.approve(DERDE, id, ingediend.hash(), "").approvedBy())
                .isEqualTo("beleid3");
    }

    @Test
    void brengt_een_wijziging_na_indienen_het_concept_terug_naar_het_begin() {
        UUID id = proef.goedgekeurd(proef.concept());
        String gezien = concepten.get(AUTEUR, id).hash();

        proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "naam", "Dagbehandeling");

        Draft concept = concepten.get(AUTEUR, id);
        assertThat(concept.status()).isEqualTo(DraftStatus.CONCEPT);
        assertThat(concept.approvedBy()).isNull();
        assertThatThrownBy(() -> concepten.publish(COLLEGA, id, "")).isInstanceOf(StepNotPossibleException.class);
        concepten.submit(AUTEUR, id, "");
        assertThatThrownBy(() -> concepten.approve(COLLEGA, id, gezien, ""))
                .isInstanceOf(StepNotPossibleException.class)
                .hasMessageContaining("gewijzigd nadat u het opende");
    }

    @Test
    void stuurt_terug_met_een_opmerking_en_kan_daarna_opnieuw() {
        UUID id = proef.concept();
        concepten.submit(AUTEUR, id, "");

        assertThatThrownBy(() -> concepten.sendBack(COLLEGA, id, " ")).isInstanceOf(StepNotPossibleException.class);
        assertThat(concepten.sendBack(COLLEGA, id, "Welke bron is dit?").status())
                .isEqualTo(DraftStatus.TERUGGESTUURD);
        assertThat(concepten.history(AUTEUR, id).get(3).remark()).isEqualTo("Welke bron is dit?");
        assertThat(concepten.submit(AUTEUR, id, "Bron staat er nu bij.").status())
                .isEqualTo(DraftStatus.TER_GOEDKEURING);
    }

    @Test
    void weigert_als_de_tabel_intussen_in_de_map_is_gewijzigd() {
        UUID id = proef.goedgekeurd(proef.concept());
        TestRules.vervang(proef.rules.resolve(TrialFolder.CATALOGUS), "Generalistische basis-GGZ", "Basis-GGZ");
        byte[] anders = proef.bestand(TrialFolder.CATALOGUS);

        assertThatThrownBy(() -> concepten.publish(COLLEGA, id, ""))
                .isInstanceOf(StaleTableException.class)
                .hasMessageContaining("buiten deze pagina's om gewijzigd");
        assertThat(proef.bestand(TrialFolder.CATALOGUS)).isEqualTo(anders);
        assertThat(concepten.get(AUTEUR, id).status()).isEqualTo(DraftStatus.GOEDGEKEURD);
    }

    @Test
    void weigert_als_het_concept_door_een_wijziging_elders_niet_meer_klopt() {
        UUID id = proef.goedgekeurd(proef.concept());
        TestRules.vervang(proef.rules.resolve(TrialFolder.VOORBEELDEN), ";SOCIAAL_TEAM;", ";SPECIALISTENTAFEL;");

        assertThatThrownBy(() -> concepten.publish(COLLEGA, id, "")).isInstanceOf(DraftChecksFailedException.class);
        assertThat(concepten.publications(AUTEUR)).isEmpty();
        assertThat(new String(proef.bestand(TrialFolder.CATALOGUS), StandardCharsets.UTF_8))
                .contains("STANDAARD_NEE;LOKAAL;6;41");
    }

    @Test
    void maakt_niets_ongedaan_als_er_daarna_weer_is_gepubliceerd() {
        Publication eerste = concepten.publish(COLLEGA, proef.goedgekeurd(proef.concept()), "");
        UUID tweede = concepten.create(AUTEUR, PAKKET, "Nog iets").id();
        proef.wijzig(AUTEUR, tweede, "voorzieningen", "S10", "naam", "Andere naam");
        Publication laatste = concepten.publish(COLLEGA, proef.goedgekeurd(tweede), "");

        assertThatThrownBy(() -> concepten.revert(AUTEUR, eerste.id(), "Terug"))
                .isInstanceOf(StaleTableException.class);
        assertThatThrownBy(() -> concepten.revert(AUTEUR, laatste.id(), " "))
                .isInstanceOf(StepNotPossibleException.class);
        concepten.revert(AUTEUR, laatste.id(), "Terug");
        concepten.revert(COLLEGA, eerste.id(), "Ook terug");
        assertThat(proef.herladen).isEqualTo(4);
    }

    @Test
    void gaat_ingepland_live_op_de_dag_zelf_in_nederland_ook_na_een_herstart() {
        UUID id = proef.goedgekeurd(proef.concept());
        assertThatThrownBy(() -> concepten.schedule(COLLEGA, id, LocalDate.of(2026, 11, 22), ""))
                .isInstanceOf(StepNotPossibleException.class);
        Draft ingepland = concepten.schedule(COLLEGA, id, LocalDate.of(2027, 1, 1), "");
        assertThat(ingepland.status()).isEqualTo(DraftStatus.INGEPLAND);
        assertThat(ingepland.effectiveFrom()).isEqualTo("2027-01-01");

        proef.klok.zet("2026-12-31T22:59:00Z");
        assertThat(concepten.publishScheduled()).isZero();
        proef.klok.zet("2026-12-31T23:00:30Z");
        try (PublicationScheduler planner = new PublicationScheduler(proef.opnieuwGestart(), Duration.ofDays(1))) {
            planner.poll();
        }

        assertThat(concepten.get(AUTEUR, id).status()).isEqualTo(DraftStatus.GEPUBLICEERD);
        assertThat(concepten.publications(AUTEUR).get(0).publishedBy()).isEqualTo("beleid2");
        assertThat(proef.herladen).isEqualTo(1);
        assertThat(concepten.publishScheduled()).isZero();
    }

    @Test
    void stuurt_een_ingepland_concept_terug_dat_op_de_dag_niet_meer_past() {
        UUID id = proef.goedgekeurd(proef.concept());
        concepten.schedule(COLLEGA, id, LocalDate.of(2027, 1, 1), "");
        TestRules.vervang(proef.rules.resolve(TrialFolder.CATALOGUS), "Generalistische basis-GGZ", "Basis-GGZ");
        proef.klok.zet("2027-01-02T09:00:00Z");

        assertThat(concepten.publishScheduled()).isZero();

        assertThat(concepten.get(AUTEUR, id).status()).isEqualTo(DraftStatus.TERUGGESTUURD);
        assertThat(concepten.history(AUTEUR, id)).last().satisfies(regel -> {
            assertThat(regel.step()).isEqualTo(HistoryStep.PUBLICEREN_MISLUKT);
            assertThat(regel.remark()).contains("intussen");
        });
    }

    @Test
    void een_ingepland_concept_dat_mislukt_houdt_de_andere_niet_tegen_en_gaat_met_de_reden_terug() {
        List<UUID> drie = List.of(
                ingepland("voorzieningen", "S11", "organisatieniveau", "REGIONAAL"),
                ingepland("zwaarte", "zwaarte-D10", "toelichting", "Anders."),
                ingepland("acties", "LEERPLICHT_RMC", "toelichting", "Ook anders."));
        proef.jdbc
                .sql("alter table publicatie add constraint stuk check (concept_id <> '" + drie.get(1) + "')")
                .update();
        proef.klok.zet("2027-01-01T09:00:00Z");

        assertThat(concepten.publishScheduled()).isEqualTo(2);

        assertThat(drie)
                .extracting(id -> concepten.get(AUTEUR, id).status())
                .containsExactly(DraftStatus.GEPUBLICEERD, DraftStatus.TERUGGESTUURD, DraftStatus.GEPUBLICEERD);
        assertThat(concepten.get(AUTEUR, drie.get(1)).publicationFailure()).startsWith("Er ging iets mis");
        assertThat(concepten.notPublished())
                .singleElement()
                .asString()
                .startsWith(PAKKET + ": Een wijziging in zwaarte: Er ging iets mis");
        assertThat(concepten.publishScheduled()).isZero();
        assertThat(concepten.history(AUTEUR, drie.get(1)))
                .filteredOn(regel -> regel.step() == HistoryStep.PUBLICEREN_MISLUKT)
                .hasSize(1);
    }

    @Test
    void een_ingepland_concept_wacht_zolang_de_database_weg_is() {
        UUID id = ingepland("voorzieningen", "S11", "organisatieniveau", "REGIONAAL");
        proef.jdbc.sql("alter table beheerhistorie rename to weg").update();
        proef.klok.zet("2027-01-01T09:00:00Z");

        assertThat(concepten.publishScheduled()).isZero();
        proef.jdbc.sql("alter table weg rename to beheerhistorie").update();
        assertThat(concepten.notPublished()).singleElement().asString().contains("steeds opnieuw");

        assertThat(concepten.publishScheduled()).isOne();
        assertThat(concepten.notPublished()).isEmpty();
        assertThat(concepten.get(AUTEUR, id).status()).isEqualTo(DraftStatus.GEPUBLICEERD);
    }

    @Test
    void de_reden_van_een_teruggestuurd_concept_noemt_wat_er_niet_klopt() {
        UUID id = ingepland("voorzieningen", "S11", "organisatieniveau", "REGIONAAL");
        TestRules.vervang(proef.rules.resolve(TrialFolder.VOORBEELDEN), ";SOCIAAL_TEAM;", ";SPECIALISTENTAFEL;");
        proef.klok.zet("2027-01-02T09:00:00Z");

        concepten.publishScheduled();

        assertThat(concepten.get(AUTEUR, id).publicationFailure()).contains("voorbeelden.csv", "SPECIALISTENTAFEL");
    }

    @Test
    void een_map_die_alleen_te_lezen_is_wordt_genoemd_voordat_iemand_het_werk_doet() throws IOException {
        UUID id = proef.concept();
        Path pakket = proef.rules.resolve("gemeenten").resolve(PAKKET);
        Files.setPosixFilePermissions(pakket, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // Whoever may do anything on this machine meets no read-only folder.
            assumeFalse(Files.isWritable(pakket));
            assertThat(concepten.obstacle())
                    .hasValueSatisfying(melding -> assertThat(melding).contains("alleen te lezen"));
            assertThatThrownBy(() -> concepten.submit(AUTEUR, id, ""))
                    .isInstanceOf(StepNotPossibleException.class)
                    .hasMessageContaining("alleen te lezen");
            assertThat(concepten.get(AUTEUR, id).status()).isEqualTo(DraftStatus.CONCEPT);
        } finally {
            Files.setPosixFilePermissions(pakket, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private UUID ingepland(String tabel, String rij, String kolom, String waarde) {
        UUID id = concepten.create(AUTEUR, PAKKET, "Een wijziging in " + tabel).id();
        proef.wijzig(AUTEUR, id, tabel, rij, kolom, waarde);
        concepten.schedule(COLLEGA, proef.goedgekeurd(id), LocalDate.of(2027, 1, 1), "");
        return id;
    }

    @Test
    void kan_een_ingetrokken_of_gepubliceerd_concept_niet_meer_wijzigen() {
        UUID id = proef.concept();
        concepten.withdraw(AUTEUR, id, "Niet nodig.");

        assertThatThrownBy(() -> proef.wijzig(AUTEUR, id, "termen", "SAVE_WERKER", "naam", "x"))
                .isInstanceOf(StepNotPossibleException.class)
                .hasMessageContaining("Ingetrokken");
        assertThatThrownBy(() -> concepten.submit(AUTEUR, id, "")).isInstanceOf(StepNotPossibleException.class);
    }

    @Test
    void laat_geen_tijdelijke_bestanden_achter() throws IOException {
        concepten.publish(COLLEGA, proef.goedgekeurd(proef.concept()), "");

        try (Stream<Path> bestanden = Files.walk(proef.rules)) {
            assertThat(bestanden.map(pad -> pad.getFileName().toString())).noneMatch(naam -> naam.endsWith(".nieuw"));
        }
    }
}
