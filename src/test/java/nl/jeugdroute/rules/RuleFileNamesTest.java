// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.jeugdroute.rules.RuleFileNames.RuleFileKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Welke bestanden tellen")
class RuleFileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begrippen.csv",
                "kern/routes.drl",
                "landelijk/pakket.yaml",
                "gemeenten/emmen/deuren.csv",
                "regios/noord/2e_kans.csv"
            })
    void regels_tellen(String pad) {
        assertThat(RuleFileNames.of(pad)).isEqualTo(RuleFileKind.RULES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gemeenten/emmen/._deuren.csv",
                "gemeenten/emmen/.#deuren.csv",
                "gemeenten/emmen/#deuren.csv#",
                "gemeenten/emmen/~$deuren.xlsx",
                "gemeenten/emmen/.~lock.deuren.csv#",
                "gemeenten/emmen/deuren.csv~",
                "gemeenten/emmen/.deuren.csv.swp",
                "gemeenten/emmen/deuren.csv.swp",
                "gemeenten/emmen/deuren.csv.bak",
                "gemeenten/emmen/deuren.csv~RF1a2b.TMP",
                "gemeenten/emmen/deuren.csv___jb_tmp___",
                "gemeenten/emmen/.deuren.csv",
                "gemeenten/emmen/Thumbs.db",
                "gemeenten/emmen/.DS_Store",
                "gemeenten/emmen/desktop.ini",
                "gemeenten/.ipynb_checkpoints/deuren.csv",
                "__MACOSX/gemeenten/emmen/deuren.csv",
                ".git/kern/routes.drl",
                "kern/._routes.drl",
                "._begrippen.csv"
            })
    void wat_programmas_achterlaten_telt_niet(String pad) {
        assertThat(RuleFileNames.of(pad)).isEqualTo(RuleFileKind.LITTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deuren.csv",
                "deuren/deuren.csv",
                "gemeenten/deuren.csv",
                "gemeenten/emmen/oud/deuren.csv",
                "gemeenten/emmen/deuren.CSV",
                "gemeenten/emmen/deuren.xlsx",
                "gemeenten/emmen/deuren.ods",
                "gemeenten/emmen/pakket.yml",
                "gemeenten/emmen/Pakket.yaml",
                "gemeenten/emmen/routes.drl",
                "gemeente/emmen/deuren.csv",
                "kern/deuren.csv",
                "landelijk/extra.yaml"
            })
    void wat_op_regels_lijkt_en_nergens_wordt_gelezen_is_een_fout(String pad) {
        assertThat(RuleFileNames.of(pad)).isEqualTo(RuleFileKind.MISPLACED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "gemeenten/emmen/verantwoording.md", "gemeenten/emmen/bron.pdf", "LICENSE"})
    void een_stuk_om_te_lezen_mag_ernaast_staan(String pad) {
        assertThat(RuleFileNames.of(pad)).isEqualTo(RuleFileKind.DOCUMENT);
    }

    @Test
    void een_overzicht_slaat_mappen_van_programmas_over_en_noemt_een_laag_zonder_beschrijving(@TempDir Path map)
            throws IOException {
        Files.createDirectories(map.resolve("gemeenten/leeg"));
        Files.createDirectories(map.resolve("gemeenten/.git/objects"));
        Files.createDirectories(map.resolve("gemeenten/emmen"));
        Files.writeString(map.resolve("gemeenten/emmen/pakket.yaml"), "");
        Files.writeString(map.resolve("gemeenten/emmen/deuren.xlsx"), "");
        Files.writeString(map.resolve("gemeenten/.git/objects/x.csv"), "");

        RulesFolderListing overzicht = RulesFolderListing.of(map);

        assertThat(overzicht.ruleFiles()).containsOnlyKeys("gemeenten/emmen/pakket.yaml");
        assertThat(overzicht.misplaced()).containsExactly("gemeenten/emmen/deuren.xlsx", "gemeenten/leeg/");
        assertThat(overzicht.complete()).isTrue();
    }
}
