// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import nl.jeugdroute.proof.ProofFinding;
import nl.jeugdroute.proof.health.RuleDefect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("De poort van het bewijs")
class ProofGateIT {

    @TempDir
    Path map;

    private PublicationFixture proef;

    @BeforeEach
    void begin() {
        proef = new PublicationFixture(map);
    }

    @Test
    void laat_een_concept_niet_door_dat_een_belofte_breekt() {
        UUID id = proef.concepten
                .create(PublicationFixture.AUTEUR, PublicationFixture.PAKKET, "Afschalen, ook naast een crisis")
                .id();
        proef.wijzig(PublicationFixture.AUTEUR, id, "afschalen", "afschalen-J1", "routes", "*");

        DraftCheck controle = proef.concepten.check(PublicationFixture.AUTEUR, id, DraftCheckRequest.defaults());

        assertThat(controle.isGood()).isFalse();
        assertThat(controle.unsafe()).extracting(ProofFinding::id).containsExactly("beloften-INV15.6");
        assertThat(controle.unsafe().get(0).casus().cell()).contains("veiligheid.veiligheidHersteld=JA");
        assertThatThrownBy(() -> proef.concepten.submit(PublicationFixture.AUTEUR, id, "Mag wel"))
                .isInstanceOf(DraftChecksFailedException.class);
    }

    @Test
    void laat_een_waarschuwing_alleen_door_met_een_reden_die_bewaard_blijft() {
        UUID id = proef.concepten
                .create(PublicationFixture.AUTEUR, PublicationFixture.PAKKET, "Een rij die al bestaat")
                .id();
        proef.concepten.copyRow(
                PublicationFixture.AUTEUR, id, "zwaarte", proef.hash(id, "zwaarte"), "zwaarte-D10", "zwaarte-D10.2");
        DraftCheck controle = proef.concepten.check(PublicationFixture.AUTEUR, id, DraftCheckRequest.defaults());

        assertThat(controle.isGood()).isTrue();
        assertThat(controle.warnings())
                .extracting(ProofFinding::heading)
                .containsExactly(RuleDefect.DUPLICATE.displayName());
        assertThatThrownBy(() -> proef.concepten.submit(PublicationFixture.AUTEUR, id, " "))
                .isInstanceOf(StepNotPossibleException.class)
                .hasMessageContaining("waarschuwing");
        proef.concepten.submit(PublicationFixture.AUTEUR, id, "De tweede rij krijgt volgende maand andere feiten.");
        assertThat(proef.concepten.history(PublicationFixture.AUTEUR, id))
                .anySatisfy(regel ->
                        assertThat(regel.remark()).contains("volgende maand").contains("zwaarte-D10.2"));
    }
}
