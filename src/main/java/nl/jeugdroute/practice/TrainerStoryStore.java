// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.examples.FactsCell;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trainer story store: keeps the stories of trainers, apart from the rules: they teach, and guard nothing. */
public class TrainerStoryStore {

    private static final String ADD = """
            insert into oefenverhaal (id, pakket, thema, moeilijkheid, titel, verhaal, leerpunt, feiten, gemaakt_op)
            values (:id, :pakket, :thema, :moeilijkheid, :titel, :verhaal, :leerpunt, :feiten, :op)
            """;
    private static final String COLUMNS =
            "select id, thema, moeilijkheid, titel, verhaal, leerpunt, feiten from oefenverhaal";
    private static final int LENGTH = 8;

    private final JdbcClient jdbc;
    private final Clock clock;

    public TrainerStoryStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record TrainerStoryRecord(
            String id,
            String thema,
            String moeilijkheid,
            String titel,
            String verhaal,
            String leerpunt,
            String feiten) {}

    /** Keeps a story and gives it back with the id it got. */
    public PracticeCasus save(PracticeCasus fresh) {
        String id = PracticeCasus.OWN + UUID.randomUUID().toString().substring(0, LENGTH);
        jdbc.sql(ADD)
                .param("id", id)
                .param("pakket", fresh.pack())
                .param("thema", fresh.theme().name())
                .param("moeilijkheid", fresh.difficulty().name())
                .param("titel", fresh.title())
                .param("verhaal", fresh.story())
                .param("leerpunt", fresh.lesson())
                .param("feiten", FactsCell.write(fresh.casus()))
                .param("op", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        return new PracticeCasus(
                id,
                fresh.pack(),
                null,
                fresh.theme(),
                fresh.difficulty(),
                fresh.title(),
                fresh.story(),
                fresh.lesson(),
                fresh.casus());
    }

    /** Throws a story away; nothing happens when it is gone already. */
    public void remove(String pack, String id) {
        jdbc.sql("delete from oefenverhaal where pakket = :pakket and id = :id")
                .param("pakket", pack)
                .param("id", id)
                .update();
    }

    /** The stories for a pack, oldest first; a story whose facts the rules no longer know is left out. */
    List<PracticeCasus> of(String pack, Snapshot snapshot) {
        CasusReader reader = new CasusReader(snapshot);
        return jdbc
                .sql(COLUMNS + " where pakket = :pakket order by gemaakt_op, id")
                .param("pakket", pack)
                .query(TrainerStoryRecord.class)
                .list()
                .stream()
                .map(entry -> casus(pack, entry, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PracticeCasus> casus(String pack, TrainerStoryRecord entry, CasusReader reader) {
        CasusReadResult parsed = reader.read(FactsCell.asJson(pack, "", entry.feiten()));
        if (!(parsed instanceof CasusReadResult.ValidCasus good)) {
            return Optional.empty();
        }
        return Optional.of(new PracticeCasus(
                entry.id(),
                pack,
                null,
                PracticeTheme.valueOf(entry.thema()),
                Difficulty.valueOf(entry.moeilijkheid()),
                entry.titel(),
                entry.verhaal(),
                entry.leerpunt(),
                good.casus()));
    }
}
