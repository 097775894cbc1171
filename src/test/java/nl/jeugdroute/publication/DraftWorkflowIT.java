// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import static nl.jeugdroute.publication.PublicationFixture.AUTEUR;
import static nl.jeugdroute.publication.PublicationFixture.BEHEERDER;
import static nl.jeugdroute.publication.PublicationFixture.COLLEGA;
import static nl.jeugdroute.publication.PublicationFixture.PAKKET;
import static nl.jeugdroute.publication.PublicationFixture.WERKER;
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
import java.util.Map;
import java.util.UUID;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.dossier.RecordingRequest;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.impact.CasusCollector;
import nl.jeugdroute.impact.ChangedRow;
import nl.jeugdroute.impact.ComparisonCasus;
import nl.jeugdroute.impact.TrialFolder;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Row;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een concept")
class DraftWorkflowIT {

    private static final String TERMEN = "gemeenten/noordoostpolder/termen.csv";

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
    void begint_leeg_en_toont_de_gepubliceerde_tabellen() {
        Draft concept = concepten.create(AUTEUR, PAKKET, "  Nieuwe nummers ");

        assertThat(concept.title()).isEqualTo("Nieuwe nummers");
        assertThat(concept.status()).isEqualTo(DraftStatus.CONCEPT);
        assertThat(concept.tables()).isEmpty();
        assertThat(concept.authors()).containsExactly("beleid");
        assertThat(concepten.tables(AUTEUR, concept.id()))
                .contains("voorzieningen", "termen")
                .endsWith("voorbeelden")
                .doesNotContain("veiligheid");
        DraftTable termen = concepten.table(AUTEUR, concept.id(), "termen");
        assertThat(termen.changed()).isFalse();
        assertThat(termen.rows()).extracting(Row::id).containsExactly("SAVE_WERKER");
        assertThat(termen.columns()).extracting(kolom -> kolom.name()).contains("naam", "telefoon");
    }

    @Test
    void houdt_een_gewijzigde_cel_met_wat_er_stond_en_legt_vast_wie_het_deed() {
        UUID id = proef.concept();

        DraftTable tabel = concepten.table(AUTEUR, id, "voorzieningen");
        assertThat(tabel.changed()).isTrue();
        assertThat(tabel.changedBy()).isEqualTo("beleid");
        assertThat(tabel.changes()).singleElement().satisfies(rij -> {
            assertThat(rij.id()).isEqualTo("S11");
            assertThat(rij.cellen())
                    .containsExactly(new ChangedRow.ChangedRowCell("organisatieniveau", "LOKAAL", "REGIONAAL"));
        });
        assertThat(concepten.history(BEHEERDER, id))
                .satisfiesExactly(regel -> assertThat(regel.step()).isEqualTo(HistoryStep.AANGEMAAKT), regel -> {
                    assertThat(regel.step()).isEqualTo(HistoryStep.CEL_GEWIJZIGD);
                    assertThat(regel.account()).isEqualTo("beleid");
                    assertThat(regel.at()).isEqualTo(Instant.parse("2026-11-22T10:00:00Z"));
                    assertThat(regel.row()).isEqualTo("S11");
                    assertThat(regel.oldValue()).isEqualTo("LOKAAL");
                    assertThat(regel.newValue()).isEqualTo("REGIONAAL");
                    assertThat(regel.hash()).isEqualTo(tabel.hash());
                });
        assertThat(new String(proef.bestand(TrialFolder.CATALOGUS), StandardCharsets.UTF_8))
                .doesNotContain("S11;REGIONAAL");
    }

    @Test
    void is_een_wijziging_kwijt_die_weer_zegt_wat_er_al_stond() {
        UUID id = proef.concept();

        DraftTable tabel = proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "organisatieniveau", "LOKAAL");

        assertThat(tabel.changed()).isFalse();
        assertThat(concepten.get(AUTEUR, id).tables()).isEmpty();
    }

    @Test
    void krijgt_er_een_rij_bij_door_kopieren_en_kan_een_rij_weer_weghalen() {
        UUID id = concepten.create(AUTEUR, PAKKET, "Nieuwe voorziening").id();

        DraftTable met = concepten.copyRow(AUTEUR, id, "voorzieningen", proef.hash(id, "voorzieningen"), "S11", "S11B");
        assertThat(met.rows()).extracting(Row::id).contains("S11", "S11B");
        assertThatThrownBy(() -> concepten.copyRow(AUTEUR, id, "voorzieningen", met.hash(), "S11", "S10"))
                .isInstanceOf(StepNotPossibleException.class)
                .hasMessageContaining("Er is al een rij \"S10@begin\"");
        DraftTable zonder = concepten.removeRow(AUTEUR, id, "voorzieningen", met.hash(), "S11B");

        assertThat(zonder.changed()).isFalse();
        assertThat(concepten.history(AUTEUR, id))
                .extracting(HistoryEntry::step)
                .containsExactly(HistoryStep.AANGEMAAKT, HistoryStep.RIJ_TOEGEVOEGD, HistoryStep.RIJ_VERWIJDERD);
    }

    @Test
    void laat_een_rij_zichzelf_opvolgen_vanaf_een_dag() {
        UUID id = concepten.create(AUTEUR, PAKKET, "Vanaf 2017 regionaal").id();
        DraftTable tabel = concepten.supersede(
                AUTEUR, id, "voorzieningen", proef.hash(id, "voorzieningen"), "S11", LocalDate.of(2017, 1, 1));

        assertThat(tabel.rows())
                .filteredOn(rij -> rij.id().equals("S11"))
                .extracting(rij -> rij.cell("geldig_van"), rij -> rij.cell("geldig_tot"))
                .containsExactly(tuple("", "2016-12-31"), tuple("2017-01-01", ""));
        assertThatThrownBy(() -> proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "organisatieniveau", "REGIONAAL"))
                .hasMessageContaining("Noem ook de begindatum");
        proef.wijzig(AUTEUR, id, "voorzieningen", "S11@2017-01-01", "organisatieniveau", "REGIONAAL");

        DraftCheck controle = concepten.check(AUTEUR, id, DraftCheckRequest.defaults());
        assertThat(controle.isGood()).isTrue();
        assertThat(controle.impact().differences())
                .extracting(v -> v.casus().name())
                .containsExactly("C3");
    }

    @Test
    void weigert_een_tabel_van_de_landelijke_laag() {
        UUID id = proef.concept();

        assertThatThrownBy(() -> concepten.table(AUTEUR, id, "veiligheid"))
                .isInstanceOf(RuleChangeNotAllowedException.class)
                .hasMessageContaining("landelijk");
        assertThatThrownBy(() -> concepten.table(AUTEUR, id, "../../pom"))
                .isInstanceOf(RuleChangeTargetNotFoundException.class);
    }

    @Test
    void is_alleen_te_wijzigen_door_beleid_en_alleen_te_zien_door_beleid_en_beheer() {
        UUID id = proef.concept();

        assertThat(concepten.list(BEHEERDER)).extracting(Draft::id).containsExactly(id);
        assertThatThrownBy(() -> concepten.list(WERKER)).isInstanceOf(RuleChangeNotAllowedException.class);
        assertThatThrownBy(() -> proef.wijzig(BEHEERDER, id, "termen", "SAVE_WERKER", "naam", "x"))
                .isInstanceOf(RuleChangeNotAllowedException.class);
        assertThatThrownBy(() -> concepten.submit(BEHEERDER, id, "")).isInstanceOf(RuleChangeNotAllowedException.class);
        assertThatThrownBy(() -> concepten.create(WERKER, PAKKET, "x"))
                .isInstanceOf(RuleChangeNotAllowedException.class);
    }

    @Test
    void weigert_de_tweede_van_twee_die_dezelfde_tabel_wijzigen() {
        UUID id = proef.concept();
        String gezien = proef.hash(id, "voorzieningen");
        proef.klok.zet("2026-11-22T11:30:00Z");
        proef.wijzig(COLLEGA, id, "voorzieningen", "S11", "naam", "Dagbehandeling");

        StaleTableException geweigerd = catchThrowableOfType(
                StaleTableException.class,
                () -> concepten.change(
                        AUTEUR, id, "voorzieningen", gezien, List.of(new CellEdit("S11", "naam", "Iets anders"))));

        assertThat(geweigerd.account()).isEqualTo("beleid2");
        assertThat(geweigerd.at()).isEqualTo(Instant.parse("2026-11-22T11:30:00Z"));
        assertThat(geweigerd.message()).contains("beleid2", "22 november 2026 om 12:30", "niets is overschreven");
        assertThat(concepten.table(AUTEUR, id, "voorzieningen").rows())
                .anyMatch(rij -> rij.cell("naam").equals("Dagbehandeling"));
    }

    @Test
    void neemt_een_opgeladen_tabel_over_die_goed_gevormd_is() {
        UUID id = concepten.create(AUTEUR, PAKKET, "Opladen").id();
        String tabel = new String(proef.bestand(TERMEN), StandardCharsets.UTF_8)
                .replace("000 000 0000", "000 000 0009")
                .replace("\uFEFF", "")
                .replace("\r\n", "\n");

        TableUploadResult uitslag = concepten.upload(
                AUTEUR, id, "termen", proef.hash(id, "termen"), "termen.csv", tabel.getBytes(StandardCharsets.UTF_8));

        assertThat(uitslag.findings()).isEmpty();
        assertThat(uitslag.table().changes()).hasSize(1);
        assertThat(concepten.history(AUTEUR, id))
                .last()
                .satisfies(regel -> assertThat(regel.remark()).startsWith("1 rijen gewijzigd"));
    }

    @Test
    void weigert_een_opgeladen_bestand_met_andere_kolommen_en_verandert_dan_niets() {
        UUID id = concepten.create(AUTEUR, PAKKET, "Opladen").id();

        TableUploadResult uitslag = concepten.upload(
                AUTEUR,
                id,
                "termen",
                proef.hash(id, "termen"),
                "termen.csv",
                "id;naam;telefoonnummer\r\nSAVE_WERKER;x;y\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(uitslag.table()).isNull();
        assertThat(uitslag.findings()).extracting(Finding::melding).anyMatch(m -> m.contains("telefoonnummer"));
        assertThat(concepten.get(AUTEUR, id).tables()).isEmpty();
    }

    @Test
    void leest_een_opgeladen_tabel_naast_wat_het_concept_al_wijzigde() {
        UUID id = concepten.create(AUTEUR, PAKKET, "Nieuwe actie").id();
        concepten.copyRow(AUTEUR, id, "acties", proef.hash(id, "acties"), "LEERPLICHT_RMC", "LEERPLICHT_BELLEN");
        byte[] verblijf = new String(proef.bestand("gemeenten/noordoostpolder/verblijf.csv"), StandardCharsets.UTF_8)
                .replace("PERSPECTIEF_TERUGPLAATSING", "PERSPECTIEF_TERUGPLAATSING | LEERPLICHT_BELLEN")
                .getBytes(StandardCharsets.UTF_8);

        TableUploadResult uitslag =
                concepten.upload(AUTEUR, id, "verblijf", proef.hash(id, "verblijf"), "verblijf.csv", verblijf);

        assertThat(uitslag.findings()).isEmpty();
        assertThat(concepten.get(AUTEUR, id).tables()).hasSize(2);
    }

    @Test
    void weigert_een_excelbestand_dat_van_een_andere_versie_is_gemaakt() {
        UUID id = proef.concept();
        byte[] excel = concepten.asExcel(BEHEERDER, id, "voorzieningen");
        assertThat(opgeladen(AUTEUR, id, excel).findings()).isEmpty();
        proef.wijzig(COLLEGA, id, "voorzieningen", "S11", "naam", "Dagbehandeling");

        assertThatThrownBy(() -> opgeladen(AUTEUR, id, excel))
                .isInstanceOf(StaleTableException.class)
                .hasMessageContaining("beleid2");
        assertThat(concepten.table(AUTEUR, id, "voorzieningen").rows())
                .anyMatch(rij -> rij.cell("naam").equals("Dagbehandeling"));
    }

    private TableUploadResult opgeladen(RoleAccount wie, UUID id, byte[] excel) {
        return concepten.upload(wie, id, "voorzieningen", proef.hash(id, "voorzieningen"), "v.xlsx", excel);
    }

    @Test
    void toont_bij_de_controle_elke_bevinding_bij_haar_cel() {
        UUID id = proef.concept();
        proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "organisatieniveau", "REGIONAL");

        DraftCheck controle = concepten.check(AUTEUR, id, DraftCheckRequest.defaults());

        assertThat(controle.isGood()).isFalse();
        assertThat(controle.impact()).isNull();
        assertThat(controle.findings()).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.bestand()).isEqualTo(TrialFolder.CATALOGUS);
            assertThat(bevinding.rij()).isEqualTo("S11");
            assertThat(bevinding.kolom()).isEqualTo("organisatieniveau");
            assertThat(bevinding.melding()).contains("Bedoelde u \"REGIONAAL\"?");
        });
        assertThatThrownBy(() -> concepten.submit(AUTEUR, id, "")).isInstanceOf(DraftChecksFailedException.class);
    }

    @Test
    void toont_bij_de_controle_voorbeelden_dekking_en_gevolgen() {
        DraftCheck controle = concepten.check(AUTEUR, proef.concept(), DraftCheckRequest.defaults());

        assertThat(controle.isGood()).isTrue();
        assertThat(controle.examples()).isEqualTo(4);
        assertThat(controle.rows()).isGreaterThan(300);
        assertThat(controle.untouched()).contains("S10").doesNotContain("S11");
        assertThat(controle.impact().tallies().get(0).sentence())
                .isEqualTo("1 van 4 voorbeelden krijgen een ander advies");
    }

    @Test
    void vergelijkt_ook_vastgelegde_adviezen_en_casussen_uit_een_bestand() {
        Casus voorbeeld = new CasusCollector(proef.bibliotheek.snapshot(), proef.bibliotheek.snapshot())
                .examples(PAKKET).stream()
                        .map(casus -> ((ComparisonCasus.ReadableCasus) casus).casus())
                        .skip(2)
                        .findFirst()
                        .orElseThrow();
        proef.dossier.record(
                voorbeeld,
                new Triage(proef.klok).advise(voorbeeld, proef.bibliotheek.snapshot()),
                RecordingRequest.of("WERKER"));
        byte[] casussen = "{\"gemeente\": \"noordoostpolder\", \"gewensteVoorzieningen\": [\"S11\"]}"
                .getBytes(StandardCharsets.UTF_8);

        DraftCheck controle =
                concepten.check(AUTEUR, proef.concept(), new DraftCheckRequest(10, casussen, null, gedaan -> {}));

        assertThat(controle.impact().tallies())
                .extracting(telling -> telling.sentence())
                .containsExactly(
                        "1 van 4 voorbeelden krijgen een ander advies",
                        "1 van 1 vastgelegde adviezen krijgen een ander advies",
                        "1 van 1 casussen uit het bestand krijgen een ander advies");
    }

    @Test
    void kan_niet_verder_als_een_voorbeeld_anders_verwacht() {
        UUID id = proef.concept();
        proef.wijzig(AUTEUR, id, "voorbeelden", "C3", "route", "SPECIALISTENTAFEL");

        DraftChecksFailedException geweigerd =
                catchThrowableOfType(DraftChecksFailedException.class, () -> concepten.submit(AUTEUR, id, ""));

        assertThat(geweigerd.check().deviations())
                .singleElement()
                .satisfies(afwijking -> assertThat(afwijking.melding()).contains("verwacht SPECIALISTENTAFEL"));
        assertThat(concepten.get(AUTEUR, id).status()).isEqualTo(DraftStatus.CONCEPT);
    }

    @Test
    void noemt_de_verhalen_die_herschreven_moeten_worden_en_gaat_toch_door() throws IOException {
        Path verhalen = proef.rules.resolve("gemeenten/noordoostpolder/verhalen.csv");
        Files.writeString(
                verhalen,
                Files.readString(verhalen)
                        + "OEF01;C3;School;MAKKELIJK;Overdag;Een kind.;Leer dit.;SOCIAAL_TEAM;6;STANDAARD_NEE\r\n");
        UUID id = concepten.create(AUTEUR, PAKKET, "Zwaarder").id();
        proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "interventieniveau", "7");

        DraftCheck controle = concepten.check(AUTEUR, id, DraftCheckRequest.defaults());

        assertThat(controle.stories())
                .extracting(Finding::line)
                .singleElement()
                .asString()
                .contains("verhalen.csv", "OEF01", "vertelt niveau 6, maar de regels geven 7");
        assertThat(controle.isGood()).isTrue();
    }

    @Test
    void kan_geen_telefoonnummer_van_de_save_werker_wegnemen() {
        UUID leeg = concepten.create(AUTEUR, PAKKET, "Zonder nummer").id();
        proef.wijzig(AUTEUR, leeg, "termen", "SAVE_WERKER", "telefoon", "");
        UUID weg = concepten.create(AUTEUR, PAKKET, "Zonder rij").id();
        concepten.removeRow(AUTEUR, weg, "termen", proef.hash(weg, "termen"), "SAVE_WERKER");

        assertThat(concepten.check(AUTEUR, leeg, DraftCheckRequest.defaults()).findings())
                .singleElement()
                .satisfies(bevinding -> {
                    assertThat(bevinding.rij()).isEqualTo("SAVE_WERKER");
                    assertThat(bevinding.kolom()).isEqualTo("telefoon");
                });
        assertThat(concepten.check(AUTEUR, weg, DraftCheckRequest.defaults()).findings())
                .extracting(Finding::melding)
                .anyMatch(melding -> melding.startsWith("SAVE_WERKER heeft in dit pakket geen telefoonnummer"));
        assertThatThrownBy(() -> concepten.submit(AUTEUR, leeg, "")).isInstanceOf(DraftChecksFailedException.class);
    }

    @Test
    void neemt_over_wat_intussen_is_gepubliceerd_en_houdt_de_eigen_wijziging() {
        UUID eerste = proef.goedgekeurd(proef.concept());
        UUID tweede = concepten.create(AUTEUR, PAKKET, "Andere naam").id();
        proef.wijzig(AUTEUR, tweede, "voorzieningen", "S10", "naam", "Andere naam");
        concepten.publish(COLLEGA, eerste, "");

        assertThat(concepten.get(AUTEUR, tweede).tables().get(0).outdated()).isTrue();
        assertThatThrownBy(() -> concepten.submit(AUTEUR, tweede, ""))
                .isInstanceOf(StaleTableException.class)
                .hasMessageContaining("Het account beleid2 publiceerde");
        concepten.refresh(AUTEUR, tweede, "voorzieningen", proef.hash(tweede, "voorzieningen"));

        DraftTable tabel = concepten.table(AUTEUR, tweede, "voorzieningen");
        assertThat(tabel.changes()).extracting(ChangedRow::id).containsExactly("S10");
        assertThat(tabel.rows())
                .anyMatch(rij ->
                        rij.id().equals("S11") && rij.cell("organisatieniveau").equals("REGIONAAL"));
        assertThat(concepten.submit(AUTEUR, tweede, "").status()).isEqualTo(DraftStatus.TER_GOEDKEURING);
    }

    @Test
    void kiest_niet_zelf_tussen_twee_wijzigingen_van_dezelfde_rij() {
        UUID eerste = proef.goedgekeurd(proef.concept());
        UUID tweede = concepten.create(AUTEUR, PAKKET, "Ook S11").id();
        proef.wijzig(AUTEUR, tweede, "voorzieningen", "S11", "naam", "Andere naam");
        concepten.publish(COLLEGA, eerste, "");

        assertThatThrownBy(
                        () -> concepten.refresh(AUTEUR, tweede, "voorzieningen", proef.hash(tweede, "voorzieningen")))
                .isInstanceOf(StepNotPossibleException.class)
                .hasMessageContaining("S11");
        concepten.restore(AUTEUR, tweede, "voorzieningen", proef.hash(tweede, "voorzieningen"));
        assertThat(concepten.get(AUTEUR, tweede).tables()).isEmpty();
    }

    @Test
    void weigert_onzichtbare_tekens_en_bewaart_vreemde_tekst_als_tekst() {
        UUID id = proef.concept();

        assertThatThrownBy(() -> proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "naam", "a\u0000b"))
                .isInstanceOf(StepNotPossibleException.class);
        String vreemd = "\");System.exit(1);// */ @ ; \"aangehaald\"";
        proef.wijzig(AUTEUR, id, "voorzieningen", "S11", "naam", vreemd);

        assertThat(concepten.table(AUTEUR, id, "voorzieningen").rows())
                .anyMatch(rij -> rij.cell("naam").equals(vreemd));
        assertThat(concepten.check(AUTEUR, id, DraftCheckRequest.defaults()).isGood())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nummer 111.222.333", "١١١٢٢٢٣٣٣", "a\u0000b", "\u202egnut"})
    void bewaart_nergens_een_burgerservicenummer_of_een_teken_dat_niemand_ziet(String tekst) {
        UUID id = proef.concept();
        UUID goed = proef.goedgekeurd(proef.concept());
        String hash = concepten.get(AUTEUR, id).hash();
        String termen = proef.hash(id, "termen");

        Map<String, ThrowingCallable> plekken = Map.of(
                "Titel", () -> concepten.create(AUTEUR, PAKKET, tekst),
                "Opmerking", () -> concepten.submit(AUTEUR, id, tekst),
                "Opmerking ", () -> concepten.withdraw(AUTEUR, id, tekst),
                "Opmerking:", () -> concepten.approve(COLLEGA, goed, hash, tekst),
                "Opmerking: ", () -> concepten.sendBack(COLLEGA, goed, tekst),
                "Opmerking: H", () -> concepten.publish(COLLEGA, goed, tekst),
                "Opmerking: Hier", () -> concepten.schedule(COLLEGA, goed, LocalDate.of(2027, 1, 1), tekst),
                "Kolom toelichting", () -> proef.wijzig(AUTEUR, id, "termen", "SAVE_WERKER", "toelichting", tekst),
                "Kolom id", () -> concepten.copyRow(AUTEUR, id, "termen", termen, "SAVE_WERKER", tekst));

        assertThat(plekken)
                .allSatisfy((veld, stap) -> assertThatThrownBy(stap)
                        .isInstanceOf(StepNotPossibleException.class)
                        .hasMessageStartingWith(veld.strip())
                        .hasMessageContaining("Hier staat een")
                        .hasMessageNotContaining(tekst));
        assertThat(concepten.historyOfPack(AUTEUR, PAKKET))
                .noneMatch(stap -> stap.remark().contains(tekst));
    }

    @Test
    void een_opmerking_met_twee_dagen_en_een_telefoonnummer_op_zijn_plek_mag() {
        UUID id = proef.concept();
        proef.wijzig(AUTEUR, id, "termen", "SAVE_WERKER", "telefoon", "011 1222333");

        concepten.submit(AUTEUR, id, "Geldt van 2026-01-01 tot 2026-12-31, daarna van 1-1-2027 tot 31-12-2027.");

        assertThat(concepten.get(AUTEUR, id).status()).isEqualTo(DraftStatus.TER_GOEDKEURING);
    }

    @Test
    void een_bestand_met_een_burgerservicenummer_wordt_geweigerd_zonder_het_te_herhalen() {
        UUID id = concepten.create(AUTEUR, PAKKET, "Een bestand").id();
        String termen = new String(proef.bestand(TERMEN), StandardCharsets.UTF_8);
        String kop = termen.substring(0, termen.indexOf("\r\n"));
        String rij = termen.substring(termen.indexOf("\r\n") + 2);
        for (String fout : List.of(
                kop + "\r\n" + rij.replaceFirst(";([^;]*)\r\n$", ";Vraag naar 111222333\r\n"),
                kop + ";111222333\r\n" + rij,
                termen.replace("SAVE_WERKER;;;", "SAVE_WERKER;111222333;;"))) {
            TableUploadResult gelezen = concepten.upload(
                    AUTEUR,
                    id,
                    "termen",
                    proef.hash(id, "termen"),
                    "111222333.csv",
                    fout.getBytes(StandardCharsets.UTF_8));

            assertThat(gelezen.table()).isNull();
            assertThat(gelezen.findings())
                    .isNotEmpty()
                    .noneMatch(bevinding -> bevinding.toString().contains("111222333"));
        }
        assertThat(concepten.get(AUTEUR, id).tables()).isEmpty();
    }

    @Test
    void in_de_tabellen_van_dit_project_lijkt_niets_op_een_burgerservicenummer() {
        UUID id = concepten.create(AUTEUR, PAKKET, "Niets").id();

        assertThat(concepten.tables(AUTEUR, id)).allSatisfy(naam -> {
            DraftTable tabel = concepten.table(AUTEUR, id, naam);
            TableUploadResult gelezen =
                    concepten.upload(AUTEUR, id, naam, tabel.hash(), naam + ".csv", proef.bestand(tabel.file()));
            assertThat(gelezen.findings()).isEmpty();
        });
    }

    @Test
    void schrijft_de_bestanden_van_dit_project_al_zoals_ze_zijn() {
        UUID id = concepten.create(AUTEUR, PAKKET, "Niets").id();

        assertThat(concepten.tables(AUTEUR, id)).allSatisfy(naam -> {
            DraftTable tabel = concepten.table(AUTEUR, id, naam);
            assertThat(tabel.hash())
                    .as(naam)
                    .isEqualTo(CanonicalCsv.hash(new String(proef.bestand(tabel.file()), StandardCharsets.UTF_8)));
        });
    }
}
