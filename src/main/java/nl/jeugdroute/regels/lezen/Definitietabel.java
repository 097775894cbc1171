// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.redenering.Soort;
import org.jspecify.annotations.Nullable;

/** The tables that explain codes, with their fixed columns; every other table is a decision table. */
enum Definitietabel {
    VOORZIENINGEN(
            "voorzieningen",
            Soort.VOORZIENING,
            "naam leeftijd toegang route beschikking organisatieniveau interventieniveau productcategorie aard"
                    + " open_punten voorwaarde",
            "reden"),
    PREVENTIEF_AANBOD("preventief_aanbod", Soort.VOORZIENING, VOORZIENINGEN.eigenschappen, "reden"),
    RANGORDE("rangorde", Soort.ROUTE, "rang naam instructie regie voorlopig", ""),
    INTERVENTIENIVEAUS("interventieniveaus", Soort.NIVEAU, "niveau naam uitleg status bevestigd_door bevestigd_op", ""),
    OPEN_PUNTEN("open_punten", Soort.OPEN_PUNT, "vraag lezing_a bron_a lezing_b bron_b beslisser vastgesteld", ""),
    ACTIES("acties", Soort.ACTIE, "tekst wie sterkte moment telefoon", ""),
    ONTBREKEND("ontbrekend", Soort.ONTBREKEND, "volgorde waarom", ""),
    PARAMETERS("parameters", Soort.PARAMETER, "waarde eenheid naam", ""),
    /** Names and numbers a municipality fills in for routes of the layers below it. */
    TERMEN("termen", null, "naam telefoon", "");

    static final List<String> KOP = List.of("id", "geldig_van", "geldig_tot");
    static final List<String> SLOT = List.of("bron", "grondslag", "gecontroleerd_op", "toelichting");

    private final String bestandsnaam;
    private final @Nullable Soort soort;
    private final String eigenschappen;
    private final String reden;

    Definitietabel(String bestandsnaam, @Nullable Soort soort, String eigenschappen, String reden) {
        this.bestandsnaam = bestandsnaam;
        this.soort = soort;
        this.eigenschappen = eigenschappen;
        this.reden = reden;
    }

    static Optional<Definitietabel> van(String naam) {
        return Arrays.stream(values()).filter(t -> t.bestandsnaam.equals(naam)).findFirst();
    }

    /** The kind of conclusion whose codes this table explains; null when it explains none itself. */
    @Nullable
    Soort soort() {
        return soort;
    }

    List<String> eigenschappen() {
        return List.of(eigenschappen.split(" "));
    }

    List<String> verantwoording() {
        return Stream.concat(reden.isEmpty() ? Stream.empty() : Stream.of(reden), SLOT.stream())
                .toList();
    }
}
