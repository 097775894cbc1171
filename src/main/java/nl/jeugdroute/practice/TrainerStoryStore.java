// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.examples.FactsCell;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.storage.RowParameters;
import nl.jeugdroute.storage.StoredMoment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trainer story store: keeps the stories of trainers, apart from the rules: they teach, and guard nothing. */
public class TrainerStoryStore {

    private static final String ADD = """
            insert into oefenverhaal (id, pakket, thema, moeilijkheid, titel, verhaal, leerpunt, feiten, gemaakt_op)
            values (:id, :pakket, :thema, :moeilijkheid, :titel, :verhaal, :leerpunt, :feiten, :gemaaktOp)
            """;
    private static final String COLUMNS =
            "select id, pakket, thema, moeilijkheid, titel, verhaal, leerpunt, feiten, gemaakt_op from oefenverhaal";
    private static final int LENGTH = 8;

    private final JdbcClient jdbc;
    private final Clock clock;

    public TrainerStoryStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Trainer story record: a row, by column. */
    private record TrainerStoryRecord(
            String id,
            String pakket,
            PracticeTheme thema,
            Difficulty moeilijkheid,
            String titel,
            String verhaal,
            String leerpunt,
            String feiten,
            Instant gemaaktOp) {

        PracticeCasus with(Casus casus) {
            return new PracticeCasus(id, pakket, null, thema, moeilijkheid, titel, verhaal, leerpunt, casus);
        }
    }

    /** Keeps a story and gives it back with the id it got. */
    public PracticeCasus save(PracticeCasus fresh) {
        TrainerStoryRecord story = new TrainerStoryRecord(
                PracticeCasus.OWN + UUID.randomUUID().toString().substring(0, LENGTH),
                fresh.pack(),
                fresh.theme(),
                fresh.difficulty(),
                fresh.title(),
                fresh.story(),
                fresh.lesson(),
                FactsCell.write(fresh.casus()),
                StoredMoment.now(clock));
        jdbc.sql(ADD).paramSource(new RowParameters(story)).update();
        return story.with(fresh.casus());
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
        CasusFacts facts = snapshot.casusFacts(pack);
        return jdbc
                .sql(COLUMNS + " where pakket = :pakket order by gemaakt_op, id")
                .param("pakket", pack)
                .query(TrainerStoryRecord.class)
                .list()
                .stream()
                .map(story -> casus(story, reader, facts))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PracticeCasus> casus(TrainerStoryRecord story, CasusReader reader, CasusFacts facts) {
        return reader.read(FactsCell.asJson(facts, story.pakket(), "", story.feiten()))
                        instanceof CasusReadResult.ValidCasus good
                ? Optional.of(story.with(good.casus()))
                : Optional.empty();
    }
}
