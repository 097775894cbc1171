// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.jeugdroute.advies.Urgentie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De waarden van een rij voor de database")
class RowParametersTest {

    private record Rij(
            String naam,
            @Nullable Urgentie urgentie,
            @Nullable Instant op,
            int aantal) {}

    @Test
    void zijn_die_van_het_record_met_een_code_bij_haar_naam_en_een_moment_met_zijn_tijdzone() {
        RowParameters waarden =
                new RowParameters(new Rij("rij", Urgentie.SPOED, Instant.parse("2026-11-28T10:15:30.123456Z"), 3));

        assertThat(waarden.getValue("naam")).isEqualTo("rij");
        assertThat(waarden.getValue("urgentie")).isEqualTo("SPOED");
        assertThat(waarden.getValue("op")).isEqualTo(OffsetDateTime.parse("2026-11-28T10:15:30.123456Z"));
        assertThat(waarden.getValue("aantal")).isEqualTo(3);
    }

    @Test
    void mogen_leeg_zijn() {
        RowParameters waarden = new RowParameters(new Rij("rij", null, null, 0));

        assertThat(waarden.getValue("urgentie")).isNull();
        assertThat(waarden.getValue("op")).isNull();
    }
}
