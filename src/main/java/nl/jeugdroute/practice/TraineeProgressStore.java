// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.storage.StoredMoment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Trainee progress store: keeps how far a trainee came, for who chose a nickname to go on later. The nickname and the
 * scores are all there is: no account, no role, no address. Who does not come back is forgotten.
 */
public class TraineeProgressStore {

    /** How long an unused nickname is kept. */
    public static final Duration RETENTION = Duration.ofDays(90);

    private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODE_LENGTH = 5;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public TraineeProgressStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps the progress under a new name: the nickname with a code behind it, so that two trainees with one nickname
     * do not meet and nobody opens another's by guessing.
     */
    public TraineeProgress start(String nickname, TraineeProgress progress) {
        StringBuilder key = new StringBuilder(nickname.toLowerCase(Locale.ROOT)).append('-');
        for (int i = 0; i < CODE_LENGTH; i++) {
            key.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        TraineeProgress underName = progress.under(key.toString());
        jdbc.sql("insert into oefenvoortgang (bijnaam, gewijzigd_op, stand) values (:naam, :op, :stand)")
                .param("naam", underName.bijnaam())
                .param("op", now())
                .param("stand", Json.mapper().writeValueAsString(underName))
                .update();
        return underName;
    }

    /** Brings what is kept up to date; does nothing for progress without a name. */
    public void save(TraineeProgress progress) {
        if (progress.bijnaam() != null) {
            jdbc.sql("update oefenvoortgang set gewijzigd_op = :op, stand = :stand where bijnaam = :naam")
                    .param("naam", progress.bijnaam())
                    .param("op", now())
                    .param("stand", Json.mapper().writeValueAsString(progress))
                    .update();
        }
    }

    /** The progress under a name. */
    public Optional<TraineeProgress> find(String nickname) {
        forgetOld();
        return jdbc.sql("select stand from oefenvoortgang where bijnaam = :naam")
                .param("naam", nickname.strip().toLowerCase(Locale.ROOT))
                .query(String.class)
                .optional()
                .map(snapshot -> Json.mapper().readValue(snapshot, TraineeProgress.class));
    }

    /** Throws everything under a name away. */
    public void clear(String nickname) {
        jdbc.sql("delete from oefenvoortgang where bijnaam = :naam")
                .param("naam", nickname)
                .update();
    }

    /** Throws away what nobody came back for. */
    public void forgetOld() {
        jdbc.sql("delete from oefenvoortgang where gewijzigd_op < :grens")
                .param("grens", now().minus(RETENTION))
                .update();
    }

    private OffsetDateTime now() {
        return StoredMoment.now(clock).atOffset(ZoneOffset.UTC);
    }
}
