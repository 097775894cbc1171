// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import nl.jeugdroute.contract.Json;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps how far a trainee came, for who chose a nickname to go on later. The nickname and the scores are all there is: no
 * account, no role, no address. Who does not come back is forgotten.
 */
public class Voortgangopslag {

    /** How long an unused nickname is kept. */
    public static final Duration BEWAARD = Duration.ofDays(90);

    private static final String TEKENS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODELENGTE = 5;

    private final JdbcClient jdbc;
    private final Clock klok;
    private final SecureRandom toeval = new SecureRandom();

    public Voortgangopslag(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * Keeps the progress under a new name: the nickname with a code behind it, so that two trainees with one nickname do
     * not meet and nobody opens another's by guessing.
     */
    public Voortgang begin(String bijnaam, Voortgang voortgang) {
        StringBuilder sleutel = new StringBuilder(bijnaam.toLowerCase(Locale.ROOT)).append('-');
        for (int i = 0; i < CODELENGTE; i++) {
            sleutel.append(TEKENS.charAt(toeval.nextInt(TEKENS.length())));
        }
        Voortgang onderNaam = voortgang.onder(sleutel.toString());
        jdbc.sql("insert into oefenvoortgang (bijnaam, gewijzigd_op, stand) values (:naam, :op, :stand)")
                .param("naam", onderNaam.bijnaam())
                .param("op", nu())
                .param("stand", Json.mapper().writeValueAsString(onderNaam))
                .update();
        return onderNaam;
    }

    /** Brings what is kept up to date; does nothing for progress without a name. */
    public void bewaar(Voortgang voortgang) {
        if (voortgang.bijnaam() != null) {
            jdbc.sql("update oefenvoortgang set gewijzigd_op = :op, stand = :stand where bijnaam = :naam")
                    .param("naam", voortgang.bijnaam())
                    .param("op", nu())
                    .param("stand", Json.mapper().writeValueAsString(voortgang))
                    .update();
        }
    }

    /** The progress under a name. */
    public Optional<Voortgang> zoek(String bijnaam) {
        vergeetOude();
        return jdbc.sql("select stand from oefenvoortgang where bijnaam = :naam")
                .param("naam", bijnaam.strip().toLowerCase(Locale.ROOT))
                .query(String.class)
                .optional()
                .map(stand -> Json.mapper().readValue(stand, Voortgang.class));
    }

    /** Throws everything under a name away. */
    public void wis(String bijnaam) {
        jdbc.sql("delete from oefenvoortgang where bijnaam = :naam")
                .param("naam", bijnaam)
                .update();
    }

    /** Throws away what nobody came back for. */
    public void vergeetOude() {
        jdbc.sql("delete from oefenvoortgang where gewijzigd_op < :grens")
                .param("grens", nu().minus(BEWAARD))
                .update();
    }

    private OffsetDateTime nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
