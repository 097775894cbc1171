// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.advies.Lezing;
import nl.jeugdroute.advies.Moment;
import nl.jeugdroute.advies.Niveaustatus;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Sterkte;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.redenering.Actieomschrijving;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Definitie;
import nl.jeugdroute.redenering.Leeftijdsgrens;
import nl.jeugdroute.redenering.Niveauomschrijving;
import nl.jeugdroute.redenering.Ontbrekendomschrijving;
import nl.jeugdroute.redenering.OpenPuntomschrijving;
import nl.jeugdroute.redenering.Parameterwaarde;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Gevolg;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Suggestie;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.regels.voorwaarde.Getaluitweg;
import org.jspecify.annotations.Nullable;

/** Reads the rows that explain codes: catalogue, ranks, actions, levels, open points and the like. */
final class Definitielezer {

    private static final Pattern LEEFTIJD = Pattern.compile("(\\d{1,2}) t/m (\\d{1,2})");
    private static final Pattern ROUTE = Pattern.compile("([A-Z_]+)(?:\\(([A-Z_]+)\\))?");

    private final Codeboek codeboek;
    private final Rijkop rijkop;
    private final Termen termen;
    private final Bevindingen bevindingen;

    Definitielezer(Codeboek codeboek, Rijkop rijkop, Termen termen, Bevindingen bevindingen) {
        this.codeboek = codeboek;
        this.rijkop = rijkop;
        this.termen = termen;
        this.bevindingen = bevindingen;
    }

    Optional<Definitierij> lees(Tabel tabel, Definitietabel soort, Rij rij, List<String> aard) {
        Cellen cellen = new Cellen(tabel, rij, bevindingen);
        Optional<Definitie> definitie = Optional.ofNullable(
                switch (soort) {
                    case VOORZIENINGEN, PREVENTIEF_AANBOD -> voorziening(cellen, aard);
                    case RANGORDE -> rangplaats(cellen);
                    case INTERVENTIENIVEAUS -> niveau(cellen);
                    case OPEN_PUNTEN -> openPunt(cellen);
                    case ACTIES -> actie(cellen);
                    case ONTBREKEND ->
                        new Ontbrekendomschrijving(
                                regel(cellen, "waarom"), rij.id(), cellen.geheel("volgorde"), cellen.tekst("waarom"));
                    case PARAMETERS -> new Parameterwaarde(regel(cellen, "naam"), rij.id(), cellen.tekst("waarde"));
                    case TERMEN -> null;
                });
        return definitie.map(d -> new Definitierij(
                rijkop.geldig(tabel, rij),
                Objects.requireNonNull(soort.soort()),
                d instanceof Niveauomschrijving n ? String.valueOf(n.niveau().niveau()) : rij.id(),
                d,
                cellen.lijst("open_punten", codeboek.van(Soort.OPEN_PUNT)).stream()
                        .map(punt -> new Gevolg(Soort.OPEN_PUNT, punt))
                        .toList()));
    }

    private Regel regel(Cellen cellen, String reden) {
        return rijkop.regel(cellen.tabel(), cellen.rij(), cellen.cel(reden));
    }

    private Catalogusregel voorziening(Cellen cellen, List<String> aard) {
        String niveau = cellen.cel("interventieniveau");
        String product = cellen.cel("productcategorie");
        return new Catalogusregel(
                regel(cellen, "reden"),
                cellen.rij().id(),
                cellen.tekst("naam"),
                leeftijd(cellen),
                cellen.keuze("toegang", Toegang.class),
                cellen.cel("route").isEmpty() ? null : cellen.keuze("route", Route.class),
                cellen.keuze("beschikking", Beschikking.class),
                cellen.keuze("organisatieniveau", Organisatieniveau.class),
                niveau.equals("geen") ? null : Integer.valueOf(cellen.geheel("interventieniveau")),
                product.equals("geen") ? null : product,
                Set.copyOf(cellen.lijst("aard", aard)),
                cellen.cel("voorwaarde").isEmpty() ? null : cellen.cel("voorwaarde"));
    }

    private @Nullable Leeftijdsgrens leeftijd(Cellen cellen) {
        String cel = cellen.cel("leeftijd");
        if (cel.equals("*")) {
            return null;
        }
        Matcher grens = LEEFTIJD.matcher(cel);
        if (!grens.matches()) {
            cellen.fout(
                    "leeftijd",
                    "\"" + cel + "\" is geen leeftijd die wij kennen. Schrijf bijvoorbeeld 4 t/m 8, of * voor"
                            + " elke leeftijd."
                            + Getaluitweg.bij(cel).map(uitweg -> " " + uitweg).orElse(""));
            return null;
        }
        return new Leeftijdsgrens(Integer.parseInt(grens.group(1)), Integer.parseInt(grens.group(2)));
    }

    private @Nullable Rangplaats rangplaats(Cellen cellen) {
        String code = cellen.rij().id();
        Matcher delen = ROUTE.matcher(code);
        Optional<Route> route = delen.matches() ? Cellen.zoek(Route.class, delen.group(1)) : Optional.empty();
        Optional<Vorm> vorm =
                delen.matches() && delen.group(2) != null ? Cellen.zoek(Vorm.class, delen.group(2)) : Optional.empty();
        if (route.isEmpty() || delen.group(2) != null && vorm.isEmpty()) {
            cellen.fout(
                    "id",
                    Suggestie.onbekend(
                            code, Arrays.stream(Route.values()).map(Enum::name).toList()));
            return null;
        }
        if (!cellen.isGetal("rang")) {
            // Tells it is no number; a stand-in would only clash with the ranks of others.
            cellen.getal("rang");
            return null;
        }
        return new Rangplaats(
                regel(cellen, "instructie"),
                code,
                route.get(),
                vorm.orElse(null),
                cellen.getal("rang"),
                hoofdletter(termen.naam(route.get().name()).orElse(cellen.tekst("naam"))),
                termen.vul(cellen.tekst("instructie")),
                termen.telefoon(route.get().name()).orElse(null),
                cellen.jaNee("regie"),
                cellen.jaNee("voorlopig"));
    }

    /** A term stands in the middle of a sentence; the name of a route stands by itself. */
    private static String hoofdletter(String naam) {
        return naam.isEmpty() ? naam : naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1);
    }

    private Niveauomschrijving niveau(Cellen cellen) {
        return new Niveauomschrijving(
                regel(cellen, "uitleg"),
                new Interventieniveau(
                        cellen.geheel("niveau"), cellen.tekst("naam"), cellen.keuze("status", Niveaustatus.class)));
    }

    private @Nullable OpenPuntomschrijving openPunt(Cellen cellen) {
        String id = cellen.rij().id();
        if (!id.matches("OP\\d+")) {
            cellen.fout("id", "Het id van een open punt is OP met een nummer, zoals OP5.");
            return null;
        }
        return new OpenPuntomschrijving(
                regel(cellen, "vraag"),
                new OpenPunt(
                        Integer.parseInt(id.substring(2)),
                        cellen.tekst("vraag"),
                        List.of(
                                new Lezing(cellen.tekst("lezing_a"), bron(cellen, "bron_a")),
                                new Lezing(cellen.tekst("lezing_b"), bron(cellen, "bron_b"))),
                        cellen.tekst("beslisser")));
    }

    private String bron(Cellen cellen, String kolom) {
        return rijkop.bronnen(cellen.tabel(), cellen.rij(), kolom).stream()
                .map(bron -> bron.document() + ", " + bron.paragraaf())
                .collect(Collectors.joining("; "));
    }

    private Actieomschrijving actie(Cellen cellen) {
        String telefoon = cellen.cel("telefoon");
        return new Actieomschrijving(
                regel(cellen, "tekst"),
                cellen.rij().id(),
                termen.vul(cellen.tekst("tekst")),
                termen.vul(cellen.tekst("wie")),
                cellen.keuze("sterkte", Sterkte.class),
                cellen.keuze("moment", Moment.class),
                telefoon.isEmpty() ? null : telefoon);
    }
}
