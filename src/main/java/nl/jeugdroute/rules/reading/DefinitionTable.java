// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.advies.ConclusionKind;
import org.jspecify.annotations.Nullable;

/** Definition table: the tables that explain codes, with their fixed columns; every other table is a decision table. */
public enum DefinitionTable {
    VOORZIENINGEN(
            "voorzieningen",
            ConclusionKind.VOORZIENING,
            "naam leeftijd toegang route beschikking organisatieniveau interventieniveau productcategorie aard"
                    + " open_punten voorwaarde",
            "reden"),
    PREVENTIEF_AANBOD("preventief_aanbod", ConclusionKind.VOORZIENING, VOORZIENINGEN.properties, "reden"),
    RANGORDE("rangorde", ConclusionKind.ROUTE, "rang naam instructie regie voorlopig", ""),
    INTERVENTIENIVEAUS(
            "interventieniveaus", ConclusionKind.NIVEAU, "niveau naam uitleg status bevestigd_door bevestigd_op", ""),
    OPEN_PUNTEN(
            "open_punten", ConclusionKind.OPEN_PUNT, "vraag lezing_a bron_a lezing_b bron_b beslisser vastgesteld", ""),
    ACTIES("acties", ConclusionKind.ACTIE, "tekst wie sterkte moment telefoon", ""),
    ONTBREKEND("ontbrekend", ConclusionKind.ONTBREKEND, "volgorde waarom", ""),
    PARAMETERS("parameters", ConclusionKind.PARAMETER, "waarde eenheid naam", ""),
    /** The facts of a case; they explain no code, and rows read them. */
    FEITEN(
            "feiten",
            null,
            "soort waarden standaard minimum maximum eenheid volgorde blok plaats gevraagd_als antwoorden_uitgelegd uitbreidbaar",
            ""),
    /** Names and numbers a municipality fills in for routes of the layers below it. */
    TERMEN("termen", null, "naam telefoon", "");

    static final List<String> LEADING = List.of("id", "geldig_van", "geldig_tot");
    static final List<String> TRAILING = List.of("bron", "grondslag", "gecontroleerd_op", "toelichting");

    private final String fileName;
    private final @Nullable ConclusionKind kind;
    private final String properties;
    private final String reden;

    DefinitionTable(String fileName, @Nullable ConclusionKind kind, String properties, String reden) {
        this.fileName = fileName;
        this.kind = kind;
        this.properties = properties;
        this.reden = reden;
    }

    public static Optional<DefinitionTable> of(String name) {
        return Arrays.stream(values()).filter(t -> t.fileName.equals(name)).findFirst();
    }

    /** The kind of conclusion whose codes this table explains; null when it explains none itself. */
    @Nullable
    ConclusionKind kind() {
        return kind;
    }

    List<String> properties() {
        return List.of(properties.split(" "));
    }

    List<String> justification() {
        return Stream.concat(reden.isEmpty() ? Stream.empty() : Stream.of(reden), TRAILING.stream())
                .toList();
    }
}
