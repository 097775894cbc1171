// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.beheer.Conceptopslag.Kop;
import nl.jeugdroute.beheer.Conceptopslag.Tabelrij;
import nl.jeugdroute.bewijs.verschil.Domeinverschil;
import nl.jeugdroute.bewijs.verschil.Tijdgrens;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.vergelijking.Casusbron;
import nl.jeugdroute.vergelijking.Casusverzameling;
import nl.jeugdroute.vergelijking.Vergelijkcasus;
import nl.jeugdroute.vergelijking.Vergelijkcasus.Leesbaar;
import nl.jeugdroute.vergelijking.Vergelijker;
import nl.jeugdroute.vergelijking.Vergelijking;
import nl.jeugdroute.voorbeelden.Naloop;
import org.jspecify.annotations.Nullable;

/** Puts everything together that can be said about a concept: findings, examples, coverage, impact. */
final class Conceptcontrole {

    /** Who looks at a page waits no longer than this for what takes a second as a rule. */
    private static final Duration LANGST_WACHTEN = Duration.ofSeconds(10);

    private final Conceptproef proef;
    private final Conceptbeeld beeld;
    private final Regelbibliotheek bibliotheek;
    private final Dossier dossier;
    private final Logboek logboek;
    private final Clock klok;

    Conceptcontrole(
            Conceptproef proef,
            Conceptbeeld beeld,
            Regelbibliotheek bibliotheek,
            Dossier dossier,
            Logboek logboek,
            Clock klok) {
        this.proef = proef;
        this.beeld = beeld;
        this.bibliotheek = bibliotheek;
        this.dossier = dossier;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** The changed files of a concept as they would be written. */
    static Map<String, @Nullable String> bestanden(List<Tabelrij> tabellen) {
        Map<String, @Nullable String> bestanden = new LinkedHashMap<>();
        tabellen.forEach(tabel -> bestanden.put(tabel.bestand(), tabel.inhoud()));
        return bestanden;
    }

    /** Checks without comparing cases. */
    Controle kort(Kop kop, List<Tabelrij> tabellen) {
        try (Conceptproef.Uitslag uitslag = proef.proef(kop.pakket(), bestanden(tabellen))) {
            return controle(tabellen, uitslag, null);
        }
    }

    /** Checks and compares. */
    Controle volledig(Kop kop, List<Tabelrij> tabellen, Controlevraag vraag) {
        try (Conceptproef.Uitslag uitslag = proef.proef(kop.pakket(), bestanden(tabellen))) {
            Regelstand straks = uitslag.regels();
            return straks == null
                    ? controle(tabellen, uitslag, null)
                    : controle(tabellen, uitslag, impact(kop, straks, vraag)).met(domein(kop, straks));
        }
    }

    /** A trial as a check, for who has no concept. */
    Controle controle(List<Tabelrij> tabellen, Conceptproef.Uitslag uitslag, @Nullable Vergelijking impact) {
        Naloop naloop = uitslag.naloop();
        return new Controle(
                logboek.nu(),
                Conceptbeeld.hash(tabellen),
                uitslag.bevindingen(),
                naloop == null ? 0 : naloop.voorbeelden(),
                uitslag.afwijkingen(),
                uitslag.bewijs() == null ? 0 : uitslag.bewijs().beloften(),
                uitslag.onveilig(),
                uitslag.waarschuwingen(),
                naloop == null ? 0 : naloop.rijen(),
                naloop == null ? List.of() : naloop.ongeraakt(),
                uitslag.verhalen(),
                impact,
                null,
                tabellen.stream().filter(beeld::verouderd).map(Tabelrij::tabel).toList());
    }

    private Domeinverschil domein(Kop kop, Regelstand straks) {
        return Domeinverschil.van(
                bibliotheek.stand(), straks, List.of(kop.pakket()), Tijdgrens.van(LANGST_WACHTEN), klok);
    }

    private Vergelijking impact(Kop kop, Regelstand straks, Controlevraag vraag) {
        Regelstand nu = bibliotheek.stand();
        Casusverzameling verzameling = new Casusverzameling(nu, straks, klok);
        Stream<Vergelijkcasus> bronnen = Stream.concat(
                verzameling.voorbeelden(kop.pakket()).stream(),
                dossier.laatste(kop.pakket(), vraag.adviezen()).stream()
                        .map(stuk -> new Leesbaar(Casusbron.DOSSIER, stuk.id().toString(), "", stuk.casus())));
        byte[] casussen = vraag.casussen();
        if (casussen != null) {
            bronnen = Stream.concat(bronnen, verzameling.bestand(new ByteArrayInputStream(casussen)));
        }
        return new Vergelijker(nu, straks, klok).vergelijk(bronnen, vraag.peildatum(), vraag.voortgang());
    }
}
