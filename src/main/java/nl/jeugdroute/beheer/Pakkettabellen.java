// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.lezen.Bevindingen;
import nl.jeugdroute.regels.lezen.Csvlezer;
import nl.jeugdroute.regels.lezen.Tabelinhoud;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/** Which tables of a pack may be changed, and how they stand in the rules folder now. Layers below it are sealed. */
final class Pakkettabellen {

    private final Regelbibliotheek bibliotheek;
    private final Regelmapbestanden bestanden;

    Pakkettabellen(Regelbibliotheek bibliotheek, Regelmapbestanden bestanden) {
        this.bibliotheek = bibliotheek;
        this.bestanden = bestanden;
    }

    /**
     * A table as it is published.
     *
     * @param tekst the file, or null when there is none yet
     */
    record Gepubliceerd(@Nullable String tekst, Tabelinhoud inhoud) {

        String basishash() {
            return Pakkettabellen.basishash(tekst);
        }
    }

    static String basishash(@Nullable String tekst) {
        return tekst == null ? "" : Canoniek.hash(tekst);
    }

    /** The pack's own tables, in its order, its stories and its examples last. */
    List<Tabel> van(String pakket) {
        try {
            return Stream.concat(
                            bibliotheek.tabellen(pakket).stream()
                                    .filter(tabel -> tabel.laag().equals(pakket)),
                            Stream.of(bibliotheek.verhalen(pakket), bibliotheek.voorbeelden(pakket)))
                    .toList();
        } catch (OnbekendPakket onbekend) {
            throw new NietGevonden(String.valueOf(onbekend.getMessage()));
        }
    }

    Tabel tabel(String pakket, String naam) {
        return van(pakket).stream()
                .filter(tabel -> tabel.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> weigering(pakket, naam));
    }

    private Beheerweigering weigering(String pakket, String naam) {
        return bibliotheek.tabellen(pakket).stream()
                .filter(tabel -> tabel.naam().equals(naam))
                .findFirst()
                .<Beheerweigering>map(tabel -> new NietToegestaan("De tabel \"" + tabel.titel()
                        + "\" hoort bij de laag " + tabel.laag() + ". Die ligt vast en kunt u hier niet wijzigen."))
                .orElseGet(() -> new NietGevonden("Dit pakket heeft geen tabel \"" + naam + "\"."));
    }

    /** The file of a table as it stands now. */
    Gepubliceerd gepubliceerd(Tabel tabel) {
        String tekst = bestanden.lees(tabel.bestand());
        List<String> kop = tabel.kolommen().stream().map(Kolom::naam).toList();
        return new Gepubliceerd(tekst, tekst == null ? new Tabelinhoud(kop, List.of()) : lees(tabel.bestand(), tekst));
    }

    /** Reads what this application wrote or the reader accepted before. */
    static Tabelinhoud lees(String bestand, String tekst) {
        Bevindingen bevindingen = new Bevindingen();
        return new Csvlezer(bevindingen)
                .lees(bestand, tekst.getBytes(StandardCharsets.UTF_8))
                .filter(inhoud -> bevindingen.leeg())
                .orElseThrow(() -> new VerkeerdeStap("Het bestand " + bestand + " is nu niet te lezen. "
                        + Objects.requireNonNull(bevindingen.lijst().get(0)).melding()));
    }
}
