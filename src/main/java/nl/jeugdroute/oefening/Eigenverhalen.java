// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Leesresultaat;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.voorbeelden.Feitencel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the stories of trainers, apart from the rules: they teach, and guard nothing. */
public class Eigenverhalen {

    private static final String VOEG = """
            insert into oefenverhaal (id, pakket, thema, moeilijkheid, titel, verhaal, leerpunt, feiten, gemaakt_op)
            values (:id, :pakket, :thema, :moeilijkheid, :titel, :verhaal, :leerpunt, :feiten, :op)
            """;
    private static final String KOLOMMEN =
            "select id, thema, moeilijkheid, titel, verhaal, leerpunt, feiten from oefenverhaal";
    private static final int LENGTE = 8;

    private final JdbcClient jdbc;
    private final Clock klok;

    public Eigenverhalen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    private record Regel(
            String id,
            String thema,
            String moeilijkheid,
            String titel,
            String verhaal,
            String leerpunt,
            String feiten) {}

    /** Keeps a story and gives it back with the id it got. */
    public Oefencasus bewaar(Oefencasus nieuw) {
        String id = Oefencasus.EIGEN + UUID.randomUUID().toString().substring(0, LENGTE);
        jdbc.sql(VOEG)
                .param("id", id)
                .param("pakket", nieuw.pakket())
                .param("thema", nieuw.thema().name())
                .param("moeilijkheid", nieuw.moeilijkheid().name())
                .param("titel", nieuw.titel())
                .param("verhaal", nieuw.verhaal())
                .param("leerpunt", nieuw.leerpunt())
                .param("feiten", Feitencel.schrijf(nieuw.casus()))
                .param("op", klok.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        return new Oefencasus(
                id,
                nieuw.pakket(),
                null,
                nieuw.thema(),
                nieuw.moeilijkheid(),
                nieuw.titel(),
                nieuw.verhaal(),
                nieuw.leerpunt(),
                nieuw.casus());
    }

    /** Throws a story away; nothing happens when it is gone already. */
    public void verwijder(String pakket, String id) {
        jdbc.sql("delete from oefenverhaal where pakket = :pakket and id = :id")
                .param("pakket", pakket)
                .param("id", id)
                .update();
    }

    /** The stories for a pack, oldest first; a story whose facts the rules no longer know is left out. */
    List<Oefencasus> van(String pakket, Regelstand stand) {
        Casuslezer lezer = new Casuslezer(new Regelbibliotheek(stand));
        return jdbc
                .sql(KOLOMMEN + " where pakket = :pakket order by gemaakt_op, id")
                .param("pakket", pakket)
                .query(Regel.class)
                .list()
                .stream()
                .map(regel -> casus(pakket, regel, lezer))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Oefencasus> casus(String pakket, Regel regel, Casuslezer lezer) {
        Leesresultaat gelezen = lezer.lees(Feitencel.alsJson(pakket, "", regel.feiten()));
        if (!(gelezen instanceof Leesresultaat.Gelezen goed)) {
            return Optional.empty();
        }
        return Optional.of(new Oefencasus(
                regel.id(),
                pakket,
                null,
                Thema.valueOf(regel.thema()),
                Moeilijkheid.valueOf(regel.moeilijkheid()),
                regel.titel(),
                regel.verhaal(),
                regel.leerpunt(),
                goed.casus()));
    }
}
