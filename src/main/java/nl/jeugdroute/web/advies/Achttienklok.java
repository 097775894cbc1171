// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.HulpVoor18;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.web.vragen.Antwoorden;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import nl.jeugdroute.web.woorden.Woorden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks ahead to the eighteenth birthday: the same rules, the same facts, another age. The months until then are no fact
 * of a case; they are asked on the page only, and only when something changes.
 */
@Component
public class Achttienklok {

    private static final int VOLWASSEN = 18;
    private static final int VOORUIT = 2;
    private static final int MAANDEN = 12;

    private final Regelbibliotheek bibliotheek;
    private final Triage triage;
    private final Woorden woorden;

    Achttienklok(Regelbibliotheek bibliotheek, Triage triage, Woorden woorden) {
        this.bibliotheek = bibliotheek;
        this.triage = triage;
        this.woorden = woorden;
    }

    /**
     * The preview, for somebody of 16 or 17; nothing in a crisis, nor when the rules of the advies no longer count.
     *
     * @param maanden months until the birthday as chosen on the page, or null
     */
    public @Nullable Achttienpagina voor(Casus casus, Advies advies, @Nullable Integer maanden) {
        Integer leeftijd = casus.leeftijd();
        if (leeftijd == null
                || leeftijd >= VOLWASSEN
                || leeftijd < VOLWASSEN - VOORUIT
                || advies.hoofdroute().route() == Route.CRISIS) {
            return null;
        }
        return Adviesregels.nogGeldend(bibliotheek, casus, advies)
                .map(regels -> pagina(regels, casus, advies, leeftijd, maanden))
                .orElse(null);
    }

    private Achttienpagina pagina(
            Regelset regels, Casus casus, Advies advies, int leeftijd, @Nullable Integer maanden) {
        List<String> verandert = verschil(advies, straks(regels, casus, advies, casus.hulpVoor18()));
        boolean kanGaanLopen = casus.hulpVoor18() == HulpVoor18.ONBEKEND
                && !advies.voorzieningen().isEmpty();
        List<String> alsHulpLoopt =
                kanGaanLopen ? verschil(advies, straks(regels, casus, advies, HulpVoor18.LOPEND)) : verandert;
        int eerste = (VOLWASSEN - leeftijd - 1) * MAANDEN;
        List<Integer> keuzes = verandert.isEmpty()
                ? List.of()
                : IntStream.range(eerste, eerste + MAANDEN).boxed().toList();
        Integer gekozen = maanden != null && keuzes.contains(maanden) ? maanden : null;
        return new Achttienpagina(
                wanneer(leeftijd, gekozen, advies.peildatum()),
                verandert,
                alsHulpLoopt.equals(verandert) ? List.of() : ofHetzelfde(alsHulpLoopt),
                keuzes,
                gekozen);
    }

    private static List<String> ofHetzelfde(List<String> verandert) {
        return verandert.isEmpty() ? List.of("Dan verandert er niets aan dit advies.") : verandert;
    }

    private Advies straks(Regelset regels, Casus casus, Advies advies, HulpVoor18 hulp) {
        ObjectNode feiten = Antwoorden.van(casus).json();
        feiten.put("leeftijd", VOLWASSEN);
        feiten.put("hulpVoor18", hulp.name());
        return triage.adviseer(Casuslezer.vertaal(feiten), regels, advies.peildatum());
    }

    private static String wanneer(int leeftijd, @Nullable Integer maanden, LocalDate peildatum) {
        if (maanden == null) {
            return leeftijd == VOLWASSEN - 1
                    ? "De jongere wordt binnen een jaar 18."
                    : "De jongere wordt over 1 tot 2 jaar 18.";
        }
        String duur = switch (maanden) {
            case 0 -> "binnen een maand";
            case 1 -> "over 1 maand";
            default -> "over " + maanden + " maanden";
        };
        return "De jongere wordt " + duur + " 18, rond " + Tijdnotatie.maand(peildatum.plusMonths(maanden)) + ".";
    }

    /** What somebody has to prepare for: another route, another law for a provision, a fact that then decides. */
    private List<String> verschil(Advies nu, Advies straks) {
        List<String> zinnen = new ArrayList<>();
        Routeadvies hoofd = straks.hoofdroute();
        if (!hoofd.naam().equals(nu.hoofdroute().naam())
                || hoofd.vorm() != nu.hoofdroute().vorm()) {
            zinnen.add("De route wordt: " + hoofd.naam() + ".");
        }
        Set<String> bekend = routes(nu);
        straks.nevenroutes().stream()
                .map(Routeadvies::naam)
                .filter(naam -> !bekend.contains(naam))
                .distinct()
                .forEach(naam -> zinnen.add("Loopt dan mee: " + naam + "."));
        Map<String, Voorziening> later = straks.voorzieningen().stream()
                .collect(Collectors.toMap(Voorziening::code, Function.identity(), (een, ander) -> een));
        nu.voorzieningen().forEach(hulp -> hulp(hulp, later.get(hulp.code()), zinnen));
        Set<String> ontbrak = nu.ontbrekend().stream().map(feit -> feit.veld()).collect(Collectors.toSet());
        straks.ontbrekend().stream()
                .map(feit -> feit.veld())
                .filter(veld -> !ontbrak.contains(veld))
                .forEach(veld -> zinnen.add("Dan moet bekend zijn: " + woorden.veld(veld) + "."));
        return zinnen;
    }

    private void hulp(Voorziening nu, @Nullable Voorziening straks, List<String> zinnen) {
        if (straks == null) {
            zinnen.add(nu.naam() + " past dan niet meer bij de leeftijd.");
        } else if (straks.beschikking() != nu.beschikking()) {
            zinnen.add(nu.naam() + ": beschikking nu “" + woorden.waarde(nu.beschikking()) + "”, dan “"
                    + woorden.waarde(straks.beschikking()) + "”.");
        }
    }

    private static Set<String> routes(Advies advies) {
        Set<String> namen = advies.nevenroutes().stream().map(Routeadvies::naam).collect(Collectors.toSet());
        namen.add(advies.hoofdroute().naam());
        return namen;
    }
}
