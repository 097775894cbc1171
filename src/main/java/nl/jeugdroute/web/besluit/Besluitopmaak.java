// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.besluit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.dossier.Besluit;
import nl.jeugdroute.dossier.Besluitfout;
import nl.jeugdroute.dossier.Besluitinvoer;
import nl.jeugdroute.dossier.Besluitsoort;
import nl.jeugdroute.dossier.Besluitstatus;
import nl.jeugdroute.dossier.Dossierstuk;
import nl.jeugdroute.dossier.Rangorde;
import nl.jeugdroute.dossier.Rangorde.Plaats;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.tabel.Begrip;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import nl.jeugdroute.web.woorden.Woorden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a decision, and the form for one, in words. */
@Component
class Besluitopmaak {

    private static final Map<String, String> NAMEN = Map.of(
            "soort", "Besluit",
            "zwaarder", "Route",
            "lichter", "Route",
            "reden", "Reden",
            "toelichting", "Toelichting",
            "rol", "Uw rol",
            "discipline", "Uw discipline");

    private final Regelbibliotheek bibliotheek;
    private final Woorden woorden;

    Besluitopmaak(Regelbibliotheek bibliotheek, Woorden woorden) {
        this.bibliotheek = bibliotheek;
        this.woorden = woorden;
    }

    /** Who looks at the page. */
    record Kijker(String account, boolean magBesluiten) {}

    Besluitpagina pagina(
            Dossierstuk stuk,
            Optional<Rangorde> rangorde,
            List<Besluit> versies,
            Kijker kijker,
            Besluitinvoer invoer,
            List<Besluitfout> fouten) {
        Optional<Plaats> advies =
                rangorde.flatMap(orde -> orde.plaats(stuk.advies().hoofdroute()));
        boolean wacht = !versies.isEmpty() && versies.get(0).status() == Besluitstatus.WACHT;
        return new Besluitpagina(
                kijker.magBesluiten(),
                advies.isPresent()
                        ? ""
                        : "De regels van dit advies zijn er niet meer. Een besluit vastleggen kan niet.",
                versies.isEmpty() ? null : regel(versies.get(0)),
                versies.stream().skip(1).map(this::regel).toList(),
                wacht && kijker.magBesluiten() && !versies.get(0).account().equals(kijker.account()),
                stuk.advies().hoofdroute().naam(),
                keuzes(advies.stream().flatMap(plaats -> rangorde.orElseThrow().zwaarderDan(plaats).stream())),
                keuzes(advies.stream().flatMap(plaats -> rangorde.orElseThrow().lichterDan(plaats).stream())),
                keuzes("besluit.reden"),
                keuzes("besluit.rol"),
                keuzes("besluit.discipline"),
                advies.filter(Plaats::veiligheid).isPresent(),
                invoer,
                fouten.stream()
                        .collect(Collectors.toMap(
                                Besluitfout::veld, Besluitfout::melding, (een, ander) -> een + " " + ander)));
    }

    /** The errors for the summary. */
    static List<Veldfout> regels(List<Besluitfout> fouten) {
        return fouten.stream()
                .map(fout -> new Veldfout(
                        NAMEN.getOrDefault(fout.veld(), fout.veld()), fout.melding(), "besluit-" + fout.veld()))
                .toList();
    }

    private Besluitregel regel(Besluit besluit) {
        String wat = switch (besluit.soort()) {
            case VOLGT -> "Volgt het advies";
            case ZWAARDER -> "Zwaarder dan het advies";
            case LICHTER -> "Lichter dan het advies";
        };
        return new Besluitregel(
                besluit.versie(),
                wat,
                besluit.routeNaam() + vorm(besluit.vorm()),
                Tijdnotatie.moment(besluit.genomenOp()),
                Stream.of(
                                besluit.rol().isEmpty() ? "" : woorden.waarde("besluit.rol", besluit.rol()),
                                besluit.discipline().isEmpty()
                                        ? ""
                                        : woorden.waarde("besluit.discipline", besluit.discipline()))
                        .filter(deel -> !deel.isEmpty())
                        .collect(Collectors.joining(", ")),
                besluit.reden() == null || besluit.soort() != Besluitsoort.LICHTER
                        ? ""
                        : woorden.waarde("besluit.reden", besluit.reden()),
                besluit.toelichting(),
                besluit.status() == Besluitstatus.WACHT,
                besluit.bevestigdOp() == null ? "" : Tijdnotatie.moment(besluit.bevestigdOp()));
    }

    private List<Keuze> keuzes(Stream<Plaats> plaatsen) {
        return plaatsen.map(plaats -> new Keuze(plaats.code(), plaats.naam() + vorm(plaats.vorm())))
                .toList();
    }

    private String vorm(@Nullable Enum<?> vorm) {
        return vorm == null ? "" : ", " + woorden.waarde(vorm).toLowerCase(Locale.ROOT);
    }

    private List<Keuze> keuzes(String veld) {
        return bibliotheek.begrippen().alle().stream()
                .filter(begrip -> begrip.veld().equals(veld) && begrip.soort().equals("WAARDE"))
                .map((Begrip begrip) -> new Keuze(begrip.waarde(), begrip.label()))
                .toList();
    }
}
