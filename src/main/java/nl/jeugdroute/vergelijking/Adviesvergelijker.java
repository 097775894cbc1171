// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.Pgbadvies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Voorziening;
import org.jspecify.annotations.Nullable;

/** Lays two adviezen about one case side by side. When they were drawn up, and under which hash, is no difference. */
final class Adviesvergelijker {

    private Adviesvergelijker() {}

    static List<Veldverschil> vergelijk(Advies nu, Advies straks) {
        List<Veldverschil> verschillen = new ArrayList<>();
        enkel(
                verschillen,
                Adviesveld.ROUTE,
                nu,
                straks,
                a -> a.hoofdroute().route().name());
        enkel(
                verschillen,
                Adviesveld.VORM,
                nu,
                straks,
                a -> tekst(a.hoofdroute().vorm()));
        enkel(
                verschillen,
                Adviesveld.VOORLOPIG,
                nu,
                straks,
                a -> jaNee(a.hoofdroute().voorlopig()));
        lijst(verschillen, Adviesveld.NAAM, nu, straks, a -> a.routes().map(Adviesvergelijker::naam));
        lijst(verschillen, Adviesveld.TELEFOON, nu, straks, a -> a.routes().map(Adviesvergelijker::telefoon));
        lijst(
                verschillen,
                Adviesveld.NEVENROUTES,
                nu,
                straks,
                a -> a.nevenroutes().stream().map(Adviesvergelijker::neven));
        enkel(verschillen, Adviesveld.URGENTIE, nu, straks, a -> a.urgentie().name());
        enkel(
                verschillen,
                Adviesveld.COORDINATIE,
                nu,
                straks,
                a -> a.coordinatie().name());
        enkel(verschillen, Adviesveld.NIVEAU, nu, straks, a -> niveau(a.interventieniveau()));
        lijst(
                verschillen,
                Adviesveld.VOORZIENINGEN,
                nu,
                straks,
                a -> a.voorzieningen().stream().map(Adviesvergelijker::voorziening));
        lijst(
                verschillen,
                Adviesveld.ACTIES,
                nu,
                straks,
                a -> a.acties().stream().map(Adviesvergelijker::actie));
        lijst(
                verschillen,
                Adviesveld.ONTBREKEND,
                nu,
                straks,
                a -> a.ontbrekend().stream().map(ontbrekend -> ontbrekend.veld() + ": " + ontbrekend.waarom()));
        lijst(
                verschillen,
                Adviesveld.OPEN_PUNTEN,
                nu,
                straks,
                a -> a.openPunten().stream().map(Adviesvergelijker::punt));
        enkel(verschillen, Adviesveld.REGIONAAL_VERZOEK, nu, straks, a -> verzoek(a.regionaalVerzoek()));
        enkel(verschillen, Adviesveld.PGB, nu, straks, a -> pgb(a.pgb()));
        lijst(verschillen, Adviesveld.PLANTHEMAS, nu, straks, a -> a.planthemas().stream());
        lijst(
                verschillen,
                Adviesveld.UITLEG,
                nu,
                straks,
                a -> Stream.concat(a.redenen().stream().map(Adviesvergelijker::reden), a.voorbehoud().stream()));
        return verschillen;
    }

    private static void enkel(
            List<Veldverschil> verschillen, Adviesveld veld, Advies nu, Advies straks, Function<Advies, String> van) {
        String voor = van.apply(nu);
        String na = van.apply(straks);
        if (!voor.equals(na)) {
            verschillen.add(new Veldverschil(veld, voor, na));
        }
    }

    /** Names only the elements that differ; when only their order does, all of them. */
    private static void lijst(
            List<Veldverschil> verschillen,
            Adviesveld veld,
            Advies nu,
            Advies straks,
            Function<Advies, Stream<String>> van) {
        List<String> voor = van.apply(nu).filter(tekst -> !tekst.isEmpty()).toList();
        List<String> na = van.apply(straks).filter(tekst -> !tekst.isEmpty()).toList();
        if (voor.equals(na)) {
            return;
        }
        List<String> weg =
                voor.stream().filter(element -> !na.contains(element)).toList();
        List<String> erbij =
                na.stream().filter(element -> !voor.contains(element)).toList();
        boolean volgorde = weg.isEmpty() && erbij.isEmpty();
        verschillen.add(new Veldverschil(
                veld, String.join("\n", volgorde ? voor : weg), String.join("\n", volgorde ? na : erbij)));
    }

    private static String neven(Routeadvies route) {
        return route.code() + (route.voorlopig() ? " (voorlopig)" : "");
    }

    private static String naam(Routeadvies route) {
        return route.code() + ": " + route.naam() + ". " + route.instructie();
    }

    private static String telefoon(Routeadvies route) {
        return route.telefoon() == null ? "" : route.code() + ": " + route.telefoon();
    }

    private static String niveau(@Nullable Interventieniveau niveau) {
        return niveau == null ? "" : niveau.niveau() + " " + niveau.naam() + " (" + niveau.status() + ")";
    }

    private static String voorziening(Voorziening v) {
        return v.code() + " " + v.naam() + ": "
                + Stream.of(
                                "toegang " + v.toegang(),
                                "beschikking " + v.beschikking(),
                                "organisatieniveau " + v.organisatieniveau(),
                                v.wieBeslist() == null ? null : "wie beslist " + v.wieBeslist(),
                                v.interventieniveau() == null
                                        ? null
                                        : "niveau " + v.interventieniveau() + " " + v.niveaustatus(),
                                v.productcategorie() == null ? null : "productcategorie " + v.productcategorie(),
                                v.voorwaarde(),
                                "herkomst " + v.herkomst())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    private static String actie(Actie actie) {
        return actie.code() + ": " + actie.tekst() + " (" + actie.wie() + ", " + actie.sterkte() + ", " + actie.moment()
                + (actie.telefoon() == null ? "" : ", " + actie.telefoon()) + ")";
    }

    private static String punt(OpenPunt punt) {
        return "OP" + punt.id() + ": " + punt.vraag() + " "
                + punt.lezingen().stream()
                        .map(lezing -> lezing.tekst() + " (" + lezing.bron() + ")")
                        .collect(Collectors.joining(" / "))
                + " " + punt.beslisser();
    }

    private static String verzoek(@Nullable RegionaalVerzoek verzoek) {
        if (verzoek == null) {
            return "";
        }
        String compleet = verzoek.compleet()
                ? "compleet"
                : "ontbreekt: " + verzoek.ontbreekt().stream().map(Enum::name).collect(Collectors.joining(", "));
        return verzoek.magLaterAanvullen() ? compleet + "; mag later worden aangevuld" : compleet;
    }

    private static String pgb(@Nullable Pgbadvies pgb) {
        return pgb == null
                ? ""
                : pgb.mogelijk() + ", hooguit " + pgb.maxPercentage() + " procent, netwerk betaalbaar "
                        + pgb.netwerkBetaalbaar();
    }

    private static String reden(Reden reden) {
        return reden.regel() + ": " + reden.tekst() + " (" + reden.bron().document() + ", "
                + reden.bron().paragraaf() + ")";
    }

    private static String tekst(@Nullable Object waarde) {
        return waarde == null ? "" : waarde.toString();
    }

    private static String jaNee(boolean waarde) {
        return waarde ? "JA" : "NEE";
    }
}
