// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.Moment;
import nl.jeugdroute.advies.NetwerkBetaalbaar;
import nl.jeugdroute.advies.Ontbrekend;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.Pgbadvies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.web.advies.Adviespagina.Actiegroep;
import nl.jeugdroute.web.advies.Adviespagina.Actieregel;
import nl.jeugdroute.web.advies.Adviespagina.Gegeven;
import nl.jeugdroute.web.advies.Adviespagina.Lezingblok;
import nl.jeugdroute.web.advies.Adviespagina.Ontbrekendpunt;
import nl.jeugdroute.web.advies.Adviespagina.Openstaand;
import nl.jeugdroute.web.advies.Adviespagina.Pgbblok;
import nl.jeugdroute.web.advies.Adviespagina.Redengroep;
import nl.jeugdroute.web.advies.Adviespagina.Telefoon;
import nl.jeugdroute.web.advies.Adviespagina.Verzoek;
import nl.jeugdroute.web.advies.Adviespagina.Waarom;
import nl.jeugdroute.web.regels.Rijwijzer;
import nl.jeugdroute.web.vragen.Vraag;
import nl.jeugdroute.web.woorden.Koppeling;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Woorden;
import org.jspecify.annotations.Nullable;

/** What stands behind an advies, in words: actions, gaps, open points, request, budget and reasons. */
final class Onderbouwing {

    private static final String ROUTE = "De route en de urgentie";
    private static final String HULP = "De hulp en de stappen";
    private static final String OPEN = "Wat ontbreekt en wat openstaat";

    private final Woorden woorden;
    private final Rijwijzer rijen;
    private final Bronnamen bronnen;

    Onderbouwing(Woorden woorden, Rijwijzer rijen, Bronnamen bronnen) {
        this.bronnen = bronnen;
        this.woorden = woorden;
        this.rijen = rijen;
    }

    List<Actiegroep> acties(List<Actie> acties) {
        Map<Moment, List<Actieregel>> groepen = new EnumMap<>(Moment.class);
        for (Actie actie : acties) {
            groepen.computeIfAbsent(actie.moment(), moment -> new ArrayList<>()).add(regel(actie));
        }
        return groepen.entrySet().stream()
                .map(groep -> new Actiegroep(woorden.waarde(groep.getKey()), groep.getValue()))
                .toList();
    }

    private Actieregel regel(Actie actie) {
        boolean bellen = actie.telefoon() != null && !actie.telefoon().isBlank();
        return new Actieregel(
                "actie-" + actie.code().toLowerCase(Locale.ROOT).replace('_', '-'),
                actie.tekst(),
                actie.wie(),
                Label.van(actie.sterkte()),
                new Koppeling(bronnen.kort(actie.bron()), actie.bron().url()),
                bellen ? Telefoon.van(actie.telefoon()) : null);
    }

    List<Ontbrekendpunt> ontbrekend(List<Ontbrekend> ontbrekend) {
        return ontbrekend.stream()
                .map(feit -> new Ontbrekendpunt(woorden.veld(feit.veld()), feit.waarom(), Vraag.anker(feit.veld())))
                .toList();
    }

    List<Openstaand> openPunten(List<OpenPunt> punten) {
        return punten.stream()
                .map(punt -> {
                    List<Lezingblok> lezingen = new ArrayList<>();
                    char letter = 'A';
                    for (var lezing : punt.lezingen()) {
                        String bron = bronnen.ingekort(lezing.bron());
                        lezingen.add(new Lezingblok(String.valueOf(letter++), lezing.tekst(), bron));
                    }
                    return new Openstaand(punt.id(), punt.vraag(), lezingen, punt.beslisser());
                })
                .toList();
    }

    @Nullable
    Verzoek verzoek(@Nullable RegionaalVerzoek verzoek) {
        if (verzoek == null) {
            return null;
        }
        int ontbreekt = verzoek.ontbreekt().size();
        String samenvatting = verzoek.compleet()
                ? "Het verzoek is compleet: alle zeven onderdelen zijn er."
                : "Er zijn " + (7 - ontbreekt) + " van de 7 onderdelen. Dit ontbreekt nog:";
        return new Verzoek(
                verzoek.compleet(),
                samenvatting,
                verzoek.ontbreekt().stream()
                        .map(onderdeel -> woorden.waarde("regionaalVerzoek", onderdeel.name()))
                        .toList(),
                verzoek.magLaterAanvullen());
    }

    @Nullable
    Pgbblok pgb(@Nullable Pgbadvies pgb) {
        if (pgb == null) {
            return null;
        }
        List<String> regels = new ArrayList<>();
        regels.add("Een pgb is hooguit " + pgb.maxPercentage() + " procent van de prijs van zorg in natura.");
        if (pgb.netwerkBetaalbaar() != NetwerkBetaalbaar.NVT) {
            String uitleg =
                    woorden.uitleg("netwerkBetaalbaar", pgb.netwerkBetaalbaar().name());
            regels.add("Hulp uit het eigen netwerk betalen: "
                    + woorden.waarde(pgb.netwerkBetaalbaar()).toLowerCase(Locale.ROOT) + ". " + uitleg);
        }
        regels.add("Wie een pgb aanvraagt, krijgt altijd een besluit van de gemeente.");
        return new Pgbblok(
                woorden.waarde(pgb.mogelijk()) + ". "
                        + woorden.uitleg("pgbMogelijk", pgb.mogelijk().name()),
                regels,
                pgb.voorwaarden().stream().map(this::gegeven).toList());
    }

    /** One line per row of the rules, whatever number of conclusions the row had; the route comes first. */
    List<Redengroep> redenen(List<Reden> redenen) {
        Set<String> gezien = new HashSet<>();
        List<Redengroep> groepen = new ArrayList<>();
        for (String groep : List.of(ROUTE, HULP, OPEN)) {
            List<Waarom> vanGroep = redenen.stream()
                    .filter(reden -> groep(reden).equals(groep))
                    .filter(reden -> gezien.add(reden.pakket() + "/" + reden.regel() + "/" + reden.tekst()))
                    .map(this::waarom)
                    .toList();
            if (!vanGroep.isEmpty()) {
                groepen.add(new Redengroep(groep, vanGroep));
            }
        }
        return groepen;
    }

    private static String groep(Reden reden) {
        String soort = reden.conclusie().split(" ", 2)[0];
        return switch (soort) {
            case "ROUTE", "URGENTIE", "COORDINATIE" -> ROUTE;
            case "ONTBREKEND", "OPEN_PUNT", "VOORBEHOUD" -> OPEN;
            default -> HULP;
        };
    }

    private Waarom waarom(Reden reden) {
        return new Waarom(
                reden.regel(),
                woorden.laag(reden.pakket()),
                reden.tekst(),
                reden.feiten().stream().map(this::gegeven).toList(),
                new Koppeling(Bronnamen.voluit(reden.bron()), reden.bron().url()),
                Bronnamen.paragraaf(reden.bron()),
                rijen.adres(reden.pakket(), reden.regel()));
    }

    private Gegeven gegeven(Feit feit) {
        return new Gegeven(woorden.veld(feit.veld()), woorden.waarden(feit.veld(), feit.waarde()));
    }
}
