// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.beheer.Controle;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.vergelijking.Gewijzigderij;
import nl.jeugdroute.vergelijking.Overgang;
import nl.jeugdroute.vergelijking.Vergelijking;
import nl.jeugdroute.vergelijking.Verschil;
import nl.jeugdroute.web.beheer.Impactpagina.Cijfer;
import nl.jeugdroute.web.beheer.Impactpagina.Groep;
import nl.jeugdroute.web.beheer.Impactpagina.Kant;
import nl.jeugdroute.web.beheer.Impactpagina.Matrixrij;
import nl.jeugdroute.web.beheer.Impactpagina.Stuk;
import nl.jeugdroute.web.beheer.Impactpagina.Vak;
import nl.jeugdroute.web.beheer.Impactpagina.Veldregel;
import nl.jeugdroute.web.beheer.Impactpagina.Verschilregel;
import nl.jeugdroute.web.beheer.Impactpagina.Wijziging;
import nl.jeugdroute.web.regels.Kolomnamen;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** Makes a comparison readable: numbers, a matrix of routes, and cases before and after. */
@Component
class Impactopmaak {

    /** More cases than this nobody reads on one page. */
    private static final int MEESTE = 100;

    private static final int MEESTE_WIJZIGINGEN = 12;
    private static final String OVERIGE = "Overige routes";
    private static final Set<String> SAMEN = Set.of("aard", "open_punten");
    private static final Set<String> ZINNEN = Set.of("reden", "bron", "bron_a", "bron_b", "toelichting", "feiten");
    private static final Pattern ROUTECODE = Pattern.compile("\\b[A-Z]{3,}[A-Z_]*\\b(?:\\([A-Z_]+\\))?");
    private static final String TUSSEN = ", ";
    private static final Pattern MET_ROUTE = Pattern.compile("([A-Z]{3,}[A-Z_]*(?:\\([A-Z_]+\\))?)(: .*|)");
    private static final Pattern MET_CODE =
            Pattern.compile("(.*?\\b(toegang|beschikking|organisatieniveau|herkomst))" + " ([A-Z][A-Z_]+)");

    private final Woorden woorden;
    private final Kolomnamen namen;

    Impactopmaak(Woorden woorden, Kolomnamen namen) {
        this.woorden = woorden;
        this.namen = namen;
    }

    Impactpagina pagina(Controle controle, Vergelijking impact) {
        List<String> assen = assen(impact.matrix());
        List<Verschil> verschillen = impact.verschillen().stream()
                .filter(verschil -> !verschil.alleenUitleg())
                .toList();
        List<Groep> groepen = groepen(verschillen.stream().limit(MEESTE).toList(), assen);
        return new Impactpagina(
                wijzigingen(impact.gewijzigd()),
                cijfers(controle, impact),
                assen.stream().map(this::routenaam).toList(),
                matrix(impact.matrix(), assen, groepen),
                groepen,
                Math.min(verschillen.size(), MEESTE),
                impact.anders(),
                impact.nietMeegenomen().zinnen());
    }

    private Wijziging cel(Gewijzigderij rij, Gewijzigderij.Cel cel, String aard) {
        Kolom kolom = new Kolom(cel.kolom(), rol(cel.kolom()));
        return new Wijziging(
                rij.id(),
                namen.naam(kolom),
                leeg(namen.waarde(kolom, cel.nu())),
                leeg(namen.waarde(kolom, cel.straks())),
                aard);
    }

    /** A comparison knows columns by name only; this decides whether values count together or one of them. */
    private static Rol rol(String kolom) {
        if (SAMEN.contains(kolom) || kolom.startsWith("dan ")) {
            return Rol.CONCLUSIE;
        }
        return ZINNEN.contains(kolom) ? Rol.VERANTWOORDING : Rol.VOORWAARDE;
    }

    private List<Wijziging> wijzigingen(List<Gewijzigderij> rijen) {
        List<Wijziging> wijzigingen = new ArrayList<>();
        for (Gewijzigderij rij : rijen) {
            String aard = rij.aard().name().toLowerCase(Locale.ROOT);
            if (rij.aard() == Gewijzigderij.Aard.GEWIJZIGD) {
                rij.cellen().forEach(cel -> wijzigingen.add(cel(rij, cel, aard)));
            } else {
                wijzigingen.add(new Wijziging(rij.id(), "", "", "", aard));
            }
        }
        return wijzigingen.stream().limit(MEESTE_WIJZIGINGEN).toList();
    }

    private static String leeg(String cel) {
        return cel.isEmpty() ? "leeg" : cel;
    }

    private static List<Cijfer> cijfers(Controle controle, Vergelijking impact) {
        List<String> bronnen = impact.tellingen().stream()
                .map(telling -> telling.anders() + " van " + telling.vergeleken() + " "
                        + telling.bron().meervoud())
                .toList();
        long fout =
                controle.afwijkingen().stream().map(Bevinding::rij).distinct().count();
        return List.of(
                new Cijfer(
                        impact.anders() + " van " + impact.vergeleken(),
                        impact.anders() == 1 ? "casus krijgt een ander advies" : "casussen krijgen een ander advies",
                        String.join("; ", bronnen)),
                new Cijfer(
                        String.valueOf(impact.lichter()),
                        impact.lichter() == 1 ? "casus krijgt lichtere hulp" : "casussen krijgen lichtere hulp",
                        impact.zwaarder() + " zwaarder"),
                new Cijfer(
                        fout + " van " + controle.voorbeelden(),
                        "voorbeelden kloppen niet meer",
                        fout == 0 ? "Elk voorbeeld geeft wat het verwacht." : "Pas de regel of het voorbeeld aan."));
    }

    /** The routes with something that changes; the others are taken together, so that the matrix fits a screen. */
    private static List<String> assen(List<Overgang> matrix) {
        Set<String> codes = new LinkedHashSet<>();
        for (Route route : Route.values()) {
            matrix.stream()
                    .filter(overgang -> !overgang.blijft())
                    .flatMap(overgang -> Stream.of(overgang.van(), overgang.naar()))
                    .filter(code -> code.replaceFirst("\\(.*", "").equals(route.name()))
                    .sorted()
                    .forEach(codes::add);
        }
        List<String> assen = new ArrayList<>(codes);
        boolean anderen = matrix.stream()
                .anyMatch(overgang -> !codes.contains(overgang.van()) || !codes.contains(overgang.naar()));
        if (anderen) {
            assen.add(OVERIGE);
        }
        return assen;
    }

    private List<Matrixrij> matrix(List<Overgang> matrix, List<String> assen, List<Groep> groepen) {
        List<Matrixrij> rijen = new ArrayList<>();
        for (String van : assen) {
            List<Vak> vakken = new ArrayList<>();
            for (String naar : assen) {
                int aantal = matrix.stream()
                        .filter(o -> as(assen, o.van()).equals(van)
                                && as(assen, o.naar()).equals(naar))
                        .mapToInt(Overgang::aantal)
                        .sum();
                String anker = anker(assen, van, naar);
                boolean teLezen =
                        groepen.stream().anyMatch(groep -> groep.anker().equals(anker));
                vakken.add(new Vak(aantal, van.equals(naar), teLezen ? anker : ""));
            }
            rijen.add(new Matrixrij(routenaam(van), vakken));
        }
        return rijen;
    }

    private List<Groep> groepen(List<Verschil> verschillen, List<String> assen) {
        Map<String, Groep> groepen = new LinkedHashMap<>();
        verschillen.stream()
                .sorted((a, b) -> Boolean.compare(zelfdeRoute(a), zelfdeRoute(b)))
                .forEach(verschil -> {
                    String van = code(verschil.nu());
                    String naar = code(verschil.straks());
                    String anker = anker(assen, as(assen, van), as(assen, naar));
                    groepen.computeIfAbsent(anker, nieuw -> new Groep(nieuw, titel(van, naar), new ArrayList<>()))
                            .verschillen()
                            .add(regel(verschil));
                });
        return List.copyOf(groepen.values());
    }

    private String titel(String van, String naar) {
        return van.equals(naar)
                ? "De route blijft, er verandert iets anders"
                : routenaam(van) + " wordt " + routenaam(naar);
    }

    private static boolean zelfdeRoute(Verschil verschil) {
        return code(verschil.nu()).equals(code(verschil.straks()));
    }

    private Verschilregel regel(Verschil verschil) {
        List<String> zinnen = new ArrayList<>();
        verschil.lichter().forEach(zin -> zinnen.add("Lichter: " + inWoorden(zin)));
        verschil.zwaarder().forEach(zin -> zinnen.add("Zwaarder: " + inWoorden(zin)));
        boolean lichter = !verschil.lichter().isEmpty();
        boolean zwaarder = !verschil.zwaarder().isEmpty();
        String richting = lichter == zwaarder
                ? lichter ? "deels lichter, deels zwaarder" : "wordt anders"
                : lichter ? "wordt lichter" : "wordt zwaarder";
        return new Verschilregel(
                verschil.casus().naam(),
                verschil.casus().titel(),
                kant(verschil.nu()),
                kant(verschil.straks()),
                richting,
                zinnen,
                verschil.velden().stream()
                        .map(veld -> new Veldregel(
                                veld.veld().label(),
                                stukken(veld.nu(), veld.straks()),
                                stukken(veld.straks(), veld.nu())))
                        .toList(),
                verschil.rijen());
    }

    private String inWoorden(String zin) {
        return ROUTECODE
                .matcher(zin)
                .replaceAll(code -> Matcher.quoteReplacement(
                        Arrays.stream(Route.values())
                                        .anyMatch(route -> code.group()
                                                .replaceFirst("\\(.*", "")
                                                .equals(route.name()))
                                ? routenaam(code.group())
                                : code.group()));
    }

    /** The pieces between commas: of a long list only what differs asks for attention. */
    private List<Stuk> stukken(String tekst, String anderen) {
        List<String> ander = List.of(anderen.split(TUSSEN));
        return Arrays.stream(leeg(tekst).split(TUSSEN))
                .map(stuk -> new Stuk(leesbaar(stuk), !ander.contains(stuk)))
                .toList();
    }

    /** "organisatieniveau LOKAAL" and "SAVE_WERKER(CONSULT): 000 000 0000" in words. */
    private String leesbaar(String stuk) {
        Matcher route = MET_ROUTE.matcher(stuk);
        if (route.matches()) {
            return routenaam(route.group(1)) + route.group(2);
        }
        Matcher code = MET_CODE.matcher(stuk);
        return code.matches()
                ? code.group(1) + " "
                        + woorden.waarde(code.group(2), code.group(3)).toLowerCase(Locale.ROOT)
                : stuk;
    }

    private Kant kant(Advies advies) {
        Routeadvies route = advies.hoofdroute();
        String vorm =
                route.vorm() == null ? "" : ", " + woorden.waarde(route.vorm()).toLowerCase(Locale.ROOT);
        return new Kant(route.naam() + vorm, route.instructie(), woorden.waarde(advies.urgentie()));
    }

    private static String code(Advies advies) {
        Routeadvies route = advies.hoofdroute();
        return route.vorm() == null ? route.route().name() : route.route().name() + "(" + route.vorm() + ")";
    }

    private static String as(List<String> assen, String code) {
        return assen.contains(code) ? code : OVERIGE;
    }

    private static String anker(List<String> assen, String van, String naar) {
        return "van-" + assen.indexOf(van) + "-naar-" + assen.indexOf(naar);
    }

    private String routenaam(String code) {
        if (code.equals(OVERIGE)) {
            return OVERIGE;
        }
        int haakje = code.indexOf('(');
        if (haakje < 0) {
            return woorden.waarde("route", code);
        }
        String vorm = woorden.waarde("vorm", code.substring(haakje + 1, code.length() - 1))
                .toLowerCase(Locale.ROOT);
        return woorden.waarde("route", code.substring(0, haakje)) + ", " + vorm;
    }
}
