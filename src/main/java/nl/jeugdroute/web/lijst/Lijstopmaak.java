// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.lijst;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.dossier.Adviezenlijst;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.Dossierregel;
import nl.jeugdroute.dossier.Lijstblad;
import nl.jeugdroute.dossier.Lijstregel;
import nl.jeugdroute.dossier.Lijstvraag;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.web.besluit.Actualiteit;
import nl.jeugdroute.web.besluit.Keuze;
import nl.jeugdroute.web.lijst.Lijstpagina.Regel;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import nl.jeugdroute.web.woorden.Woorden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a page of the list and puts it in words. */
@Component
public class Lijstopmaak {

    private static final int PER_PAGINA = 25;

    private final Adviezenlijst lijst;
    private final Dossier dossier;
    private final Actualiteit actualiteit;
    private final Regelbibliotheek bibliotheek;
    private final Woorden woorden;

    Lijstopmaak(
            Adviezenlijst lijst,
            Dossier dossier,
            Actualiteit actualiteit,
            Regelbibliotheek bibliotheek,
            Woorden woorden) {
        this.lijst = lijst;
        this.dossier = dossier;
        this.actualiteit = actualiteit;
        this.bibliotheek = bibliotheek;
        this.woorden = woorden;
    }

    /** The page of the list for an account. */
    public Lijstpagina pagina(Lijstfilter filter, String account) {
        Set<String> geldend = actualiteit.geldendeHashes();
        Lijstvraag vraag = filter.vraag(account, filter.gewijzigd() ? verouderd(geldend) : Set.of());
        Lijstblad blad = lijst.blad(vraag, PER_PAGINA);
        int aantal = lijst.aantal(vraag);
        List<Lijstregel> regels = blad.regels();
        boolean verouderd = regels.stream().anyMatch(regel -> !geldend.contains(regel.setHash()));
        return new Lijstpagina(
                filter,
                keuzes(Route.values()),
                keuzes(Urgentie.values()),
                List.of(
                        new Keuze("NIEUWSTE", "Nieuwste eerst"),
                        new Keuze("OUDSTE", "Oudste eerst"),
                        new Keuze("URGENTSTE", "Meest urgent eerst")),
                aantal(aantal),
                aantal == 0 && !filter.actief(),
                regels.stream()
                        .map(regel -> regel(regel, geldend, filter.uitkomst()))
                        .toList(),
                blad.meerErvoor() && !regels.isEmpty()
                        ? filter.adres(regels.get(0).plek(true))
                        : null,
                blad.meerErna() && !regels.isEmpty()
                        ? filter.adres(regels.get(regels.size() - 1).plek(false))
                        : null,
                verouderd && !filter.uitkomst() ? filter.adresMetUitkomst() : null);
    }

    private Set<String> verouderd(Set<String> geldend) {
        Set<String> verouderd = new HashSet<>(lijst.setHashes());
        verouderd.removeAll(geldend);
        return verouderd;
    }

    private static String aantal(int aantal) {
        if (aantal > Adviezenlijst.MEESTE_GETELD) {
            return "Meer dan 1.000 adviezen";
        }
        return aantal == 1 ? "1 advies" : aantal + " adviezen";
    }

    private Regel regel(Lijstregel regel, Set<String> geldend, boolean metUitkomst) {
        Dossierregel advies = regel.advies();
        String vorm = advies.vorm() == null
                ? ""
                : ", " + woorden.waarde(advies.vorm()).toLowerCase(Locale.ROOT);
        return new Regel(
                advies.id(),
                Tijdnotatie.kort(advies.vastgelegdOp()),
                advies.routeNaam() + vorm,
                geldend.contains(regel.setHash()) ? "" : stempel(advies, metUitkomst),
                woorden.waarde(advies.urgentie()),
                regel.openFeiten() == 0 ? "geen" : String.valueOf(regel.openFeiten()),
                besluit(regel.besluit()),
                "WACHT".equals(regel.besluit()),
                advies.kenmerk() == null ? "" : advies.kenmerk(),
                gemeente(advies.gemeente()));
    }

    private String stempel(Dossierregel advies, boolean metUitkomst) {
        return metUitkomst
                ? dossier.zoek(advies.id())
                        .map(stuk -> "Regels gewijzigd. Uitkomst nu: " + actualiteit.uitkomstNu(stuk))
                        .orElse("Regels gewijzigd")
                : "Regels gewijzigd";
    }

    private static String besluit(@Nullable String besluit) {
        return switch (besluit == null ? "" : besluit) {
            case "VOLGT" -> "Volgt het advies";
            case "ZWAARDER" -> "Zwaarder";
            case "LICHTER" -> "Lichter";
            case "WACHT" -> "Wacht op tweede persoon";
            default -> "";
        };
    }

    private String gemeente(String id) {
        return bibliotheek.pakketten().stream()
                .filter(pakket -> pakket.id().equals(id))
                .map(Pakket::naam)
                .findFirst()
                .orElse(id);
    }

    private List<Keuze> keuzes(Enum<?>[] waarden) {
        return Arrays.stream(waarden)
                .map(waarde -> new Keuze(waarde.name(), woorden.waarde(waarde)))
                .collect(Collectors.toList());
    }
}
