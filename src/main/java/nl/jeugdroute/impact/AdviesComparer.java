// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

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
import nl.jeugdroute.advies.PgbAdvies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.Voorziening;
import org.jspecify.annotations.Nullable;

/**
 * Advies comparer: lays two adviezen about one case side by side. When they were drawn up, and under which hash, is no
 * difference.
 */
final class AdviesComparer {

    private AdviesComparer() {}

    static List<AdviesFieldDifference> compare(Advies current, Advies proposed) {
        List<AdviesFieldDifference> differences = new ArrayList<>();
        compareSingle(
                differences,
                AdviesField.ROUTE,
                current,
                proposed,
                a -> a.hoofdroute().route().name());
        compareSingle(
                differences,
                AdviesField.VORM,
                current,
                proposed,
                a -> text(a.hoofdroute().vorm()));
        compareSingle(
                differences,
                AdviesField.VOORLOPIG,
                current,
                proposed,
                a -> yesNo(a.hoofdroute().voorlopig()));
        compareList(
                differences,
                AdviesField.NAAM,
                current,
                proposed,
                a -> a.routes().map(AdviesComparer::name));
        compareList(
                differences,
                AdviesField.TELEFOON,
                current,
                proposed,
                a -> a.routes().map(AdviesComparer::phone));
        compareList(
                differences,
                AdviesField.NEVENROUTES,
                current,
                proposed,
                a -> a.nevenroutes().stream().map(AdviesComparer::nevenroute));
        compareSingle(
                differences,
                AdviesField.URGENTIE,
                current,
                proposed,
                a -> a.urgentie().name());
        compareSingle(
                differences,
                AdviesField.COORDINATIE,
                current,
                proposed,
                a -> a.coordinatie().name());
        compareSingle(differences, AdviesField.NIVEAU, current, proposed, a -> niveau(a.interventieniveau()));
        compareList(
                differences,
                AdviesField.VOORZIENINGEN,
                current,
                proposed,
                a -> a.voorzieningen().stream().map(AdviesComparer::voorziening));
        compareList(
                differences,
                AdviesField.ACTIES,
                current,
                proposed,
                a -> a.acties().stream().map(AdviesComparer::actie));
        compareList(
                differences,
                AdviesField.ONTBREKEND,
                current,
                proposed,
                a -> a.ontbrekend().stream().map(ontbrekend -> ontbrekend.veld() + ": " + ontbrekend.waarom()));
        compareList(
                differences,
                AdviesField.OPEN_PUNTEN,
                current,
                proposed,
                a -> a.openPunten().stream().map(AdviesComparer::openPunt));
        compareSingle(
                differences, AdviesField.REGIONAAL_VERZOEK, current, proposed, a -> verzoek(a.regionaalVerzoek()));
        compareSingle(differences, AdviesField.PGB, current, proposed, a -> pgb(a.pgb()));
        compareList(differences, AdviesField.PLANTHEMAS, current, proposed, a -> a.planthemas().stream());
        compareList(
                differences,
                AdviesField.UITLEG,
                current,
                proposed,
                a -> Stream.concat(a.redenen().stream().map(AdviesComparer::reden), a.voorbehoud().stream()));
        return differences;
    }

    private static void compareSingle(
            List<AdviesFieldDifference> differences,
            AdviesField field,
            Advies current,
            Advies proposed,
            Function<Advies, String> extract) {
        String before = extract.apply(current);
        String after = extract.apply(proposed);
        if (!before.equals(after)) {
            differences.add(new AdviesFieldDifference(field, before, after));
        }
    }

    /** Names only the elements that differ; when only their order does, all of them. */
    private static void compareList(
            List<AdviesFieldDifference> differences,
            AdviesField field,
            Advies current,
            Advies proposed,
            Function<Advies, Stream<String>> extract) {
        List<String> before =
                extract.apply(current).filter(text -> !text.isEmpty()).toList();
        List<String> after =
                extract.apply(proposed).filter(text -> !text.isEmpty()).toList();
        if (before.equals(after)) {
            return;
        }
        List<String> removed =
                before.stream().filter(element -> !after.contains(element)).toList();
        List<String> added =
                after.stream().filter(element -> !before.contains(element)).toList();
        boolean order = removed.isEmpty() && added.isEmpty();
        differences.add(new AdviesFieldDifference(
                field, String.join("\n", order ? before : removed), String.join("\n", order ? after : added)));
    }

    private static String nevenroute(RouteAdvies route) {
        return route.code() + (route.voorlopig() ? " (voorlopig)" : "");
    }

    private static String name(RouteAdvies route) {
        return route.code() + ": " + route.naam() + ". " + route.instructie();
    }

    private static String phone(RouteAdvies route) {
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

    private static String openPunt(OpenPunt openPunt) {
        return "OP" + openPunt.id() + ": " + openPunt.vraag() + " "
                + openPunt.lezingen().stream()
                        .map(reading -> reading.tekst() + " (" + reading.bron() + ")")
                        .collect(Collectors.joining(" / "))
                + " " + openPunt.beslisser();
    }

    private static String verzoek(@Nullable RegionaalVerzoek verzoek) {
        if (verzoek == null) {
            return "";
        }
        String complete = verzoek.compleet() ? "compleet" : "ontbreekt: " + String.join(", ", verzoek.ontbreekt());
        return verzoek.magLaterAanvullen() ? complete + "; mag later worden aangevuld" : complete;
    }

    private static String pgb(@Nullable PgbAdvies pgb) {
        return pgb == null
                ? ""
                : pgb.mogelijk() + ", hooguit " + pgb.maxPercentage() + " procent, netwerk betaalbaar "
                        + pgb.netwerkBetaalbaar();
    }

    private static String reden(Reden reden) {
        return reden.regel() + ": " + reden.tekst() + " (" + reden.bron().document() + ", "
                + reden.bron().paragraaf() + ")";
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String yesNo(boolean value) {
        return value ? "JA" : "NEE";
    }
}
