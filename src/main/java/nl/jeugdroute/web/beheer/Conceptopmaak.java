// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.jeugdroute.beheer.Concept;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.Concepttabel;
import nl.jeugdroute.beheer.Controle;
import nl.jeugdroute.beheer.Rolaccount;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.web.beheer.Conceptpagina.Slottabel;
import nl.jeugdroute.web.beheer.Conceptpagina.Tabelregel;
import nl.jeugdroute.web.woorden.Statusbalk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts together what the pages of a concept share: the steps, the summary and the tables. */
@Component
class Conceptopmaak {

    private final Concepten concepten;
    private final Concepttabelopmaak tabelopmaak;
    private final Regelbibliotheek bibliotheek;
    private final Clock klok;

    Conceptopmaak(Concepten concepten, Concepttabelopmaak tabelopmaak, Regelbibliotheek bibliotheek, Clock klok) {
        this.concepten = concepten;
        this.tabelopmaak = tabelopmaak;
        this.bibliotheek = bibliotheek;
        this.klok = klok;
    }

    /** The page of a concept. */
    Conceptpagina pagina(Rolaccount wie, Concept concept, @Nullable Controle controle) {
        List<Concepttabel> tabellen = concepten.tabellen(wie, concept.id()).stream()
                .map(naam -> concepten.tabel(wie, concept.id(), naam))
                .toList();
        boolean gewijzigd = !concept.tabellen().isEmpty();
        return new Conceptpagina(
                Conceptregel.van(concept),
                balk(concept),
                Voortgang.van(concept.status(), gewijzigd, controle != null && controle.goed()),
                Samenvatting.van(concept.id(), tabellen, controle, tabelopmaak),
                wie.magWijzigen() && !concept.status().klaar(),
                tabellen.stream()
                        .map(tabel -> regel(tabel, concept, controle))
                        .sorted(Comparator.comparing(tabel -> tabel.gewijzigd() == 0))
                        .toList(),
                landelijk(concept.pakket()),
                Besluitvak.van(concept, wie, controle, LocalDate.now(klok)),
                concept.hash());
    }

    /** The bar under the head of every page of a concept. */
    Statusbalk balk(Concept concept) {
        String staart = concept.status().klaar() ? "" : " De regels zelf veranderen nog niet.";
        return new Statusbalk(
                Conceptregel.label(concept.status()),
                pakketnaam(concept.pakket()) + ": " + concept.titel() + "." + staart);
    }

    /** The name of a pack. */
    String pakketnaam(String id) {
        return bibliotheek.pakketten().stream()
                .filter(pakket -> pakket.id().equals(id))
                .map(pakket -> pakket.naam())
                .findFirst()
                .orElse(id);
    }

    private static Tabelregel regel(Concepttabel tabel, Concept concept, @Nullable Controle controle) {
        int fouten = controle == null
                ? 0
                : (int) controle.bevindingen().stream()
                        .filter(bevinding -> bevinding.bestand().equals(tabel.bestand()))
                        .count();
        boolean verouderd = concept.tabellen().stream()
                .anyMatch(gewijzigd -> gewijzigd.tabel().equals(tabel.tabel()) && gewijzigd.verouderd());
        return new Tabelregel(
                tabel.tabel(),
                tabel.titel(),
                tabel.uitleg(),
                tabel.rijen().size(),
                tabel.wijzigingen().size(),
                fouten,
                verouderd);
    }

    /** The tables that nobody here can change. */
    private List<Slottabel> landelijk(String pakket) {
        List<Slottabel> tabellen = new ArrayList<>();
        for (Tabel tabel : bibliotheek.voor(pakket, null).tabellen()) {
            if (!tabel.laag().equals(pakket)) {
                tabellen.add(new Slottabel(
                        tabel.titel(), tabel.uitleg(), "/regels/" + pakket + "/" + tabel.laag() + "/" + tabel.naam()));
            }
        }
        return tabellen;
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException geenKenmerk) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
