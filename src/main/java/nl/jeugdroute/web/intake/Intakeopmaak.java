// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.casus.Veldsoort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.web.vragen.Antwoorden;
import nl.jeugdroute.web.vragen.Formulierfout;
import nl.jeugdroute.web.vragen.Vraag;
import nl.jeugdroute.web.vragen.Vragenlijst;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Decides which question comes next and puts the step in words. What still matters comes from the proof. */
@Component
class Intakeopmaak {

    private static final String JA = "JA";
    private static final String GEWENSTE_HULP = "gewensteVoorzieningen";
    private static final Set<String> NIET_GEVRAAGD = Set.of("kenmerk", "peildatum", "factoren");
    private static final Set<String> LIJSTEN = Casusvelden.alle().stream()
            .filter(veld -> veld.soort() == Veldsoort.VERZAMELING)
            .map(Casusveld::pad)
            .map(pad -> pad.startsWith("leefgebieden") ? "leefgebieden" : pad)
            .collect(Collectors.toUnmodifiableSet());

    private final Vragenlijst vragenlijst;
    private final Tussenstandopmaak tussenstand;
    private final Woorden woorden;

    Intakeopmaak(Vragenlijst vragenlijst, Tussenstandopmaak tussenstand, Woorden woorden) {
        this.vragenlijst = vragenlijst;
        this.tussenstand = tussenstand;
        this.woorden = woorden;
    }

    List<String> veiligheidsvragen() {
        return vragenlijst.veiligheidsvragen();
    }

    /** Whether a question with this name exists. */
    boolean kent(String veld) {
        return LIJSTEN.contains(veld)
                || Casusvelden.alle().stream()
                        .anyMatch(kandidaat -> kandidaat.pad().equals(veld));
    }

    /** Acute danger asks for no further question. */
    boolean isCrisis(Gang gang) {
        return gang.antwoorden().een("veiligheid.acuutGevaar").equals(JA)
                || gang.antwoorden().een("veiligheid.meldingVeiligThuis").equals("CRISIS");
    }

    /** What the step that was sent means for each question on it. */
    Gang naStap(Gang gang, String stap, boolean overslaan) {
        Gang na = gang;
        List<String> gesteld = stap.equals(Intakepagina.VEILIGHEID)
                ? veiligheidsvragen()
                : stap.equals(Intakepagina.KLAAR) || !kent(stap) ? List.of() : List.of(stap);
        for (String veld : gesteld) {
            if (overslaan) {
                na = na.overslaan(veld);
            } else if (na.antwoorden().alle(veld).isEmpty()) {
                na = na.zonderAntwoord(veld, LIJSTEN.contains(veld));
            }
        }
        return na;
    }

    /** Fills the page; without a step of one's own the next question is the one that decides most. */
    void vul(
            Model model,
            Regelset regels,
            Casus casus,
            Gang gang,
            String gekozen,
            boolean details,
            List<Formulierfout> fouten) {
        Openstaand open = tussenstand.openstaand(regels, casus, open(regels, gang));
        List<Openstaand.Kwestie> route = nogTeVragen(open.voorRoute(), gang);
        List<Openstaand.Kwestie> rest = nogTeVragen(open.alleenDetails(), gang);
        List<Openstaand.Kwestie> volgende = route.isEmpty() && details ? rest : route;
        String stap = !gekozen.isEmpty()
                ? gekozen
                : volgende.isEmpty() ? Intakepagina.KLAAR : volgende.get(0).veld();
        model.addAttribute("tussenstand", tussenstand.maak(regels, casus, open));
        model.addAttribute("intake", pagina(regels, gang, stap, open, route.size(), rest.size(), fouten));
    }

    Tussenstand tussenstand(Regelset regels, Casus casus, Gang gang) {
        return tussenstand.maak(regels, casus, tussenstand.openstaand(regels, casus, open(regels, gang)));
    }

    Tussenstand onleesbaar() {
        return tussenstand.onleesbaar();
    }

    private Set<String> open(Regelset regels, Gang gang) {
        return vragenlijst.velden(regels).stream()
                .filter(veld -> !NIET_GEVRAAGD.contains(veld))
                .filter(gang::open)
                .collect(Collectors.toSet());
    }

    private static List<Openstaand.Kwestie> nogTeVragen(List<Openstaand.Kwestie> kwesties, Gang gang) {
        return kwesties.stream()
                .filter(kwestie -> !gang.gevraagd(kwestie.veld()))
                .toList();
    }

    private Intakepagina pagina(
            Regelset regels,
            Gang gang,
            String stap,
            Openstaand open,
            int nog,
            int details,
            List<Formulierfout> fouten) {
        List<String> gesteld = stap.equals(Intakepagina.VEILIGHEID)
                ? veiligheidsvragen()
                : stap.equals(Intakepagina.KLAAR) ? List.of() : List.of(stap);
        List<Vraag> vragen = gesteld.stream()
                .map(veld -> vragenlijst.vraag(veld, regels, gang.antwoorden(), fouten))
                .toList();
        boolean eerste =
                !open.voorRoute().isEmpty() && open.voorRoute().get(0).veld().equals(stap);
        return new Intakepagina(
                vragen.size() == 1 ? vragen.get(0).vraag() : "Nieuwe casus",
                Intakepagina.stappen(stap),
                stap,
                eerste ? "Deze vraag beslist nu het meest" : "Deze vraag kan het advies nog veranderen",
                vragen,
                open.waarom(stap),
                meegenomen(gang, gesteld),
                nogVragen(stap, gesteld.size() == 1 ? nog - 1 : nog),
                open.staatVast() ? "De route staat vast." : "Alle vragen over de route zijn gesteld.",
                open.staatVast()
                        ? "Geen enkel antwoord dat u nog kunt geven, verandert de route."
                        : "U sloeg vragen over of weet een antwoord niet. Het advies zegt wat nog ontbreekt.",
                stap.equals(Intakepagina.KLAAR) ? details : 0,
                ingevuld(regels, gang));
    }

    private static String nogVragen(String stap, int nog) {
        if (stap.equals(Intakepagina.KLAAR) || stap.equals(Intakepagina.VEILIGHEID) || nog < 0) {
            return "";
        }
        return nog == 0
                ? "Hierna verandert geen enkele vraag de route nog."
                : nog == 1
                        ? "Hierna kan nog 1 vraag de route veranderen."
                        : "Hierna kunnen nog hooguit " + nog + " vragen de route veranderen.";
    }

    /** Everything but what the page asks for itself. */
    private static List<Map.Entry<String, String>> meegenomen(Gang gang, List<String> gesteld) {
        List<Map.Entry<String, String>> paren =
                new ArrayList<>(gang.antwoorden().paren());
        gang.overgeslagen().forEach(veld -> paren.add(Map.entry(Gang.OVERGESLAGEN, veld)));
        gang.geen().forEach(veld -> paren.add(Map.entry(Gang.GEEN, veld)));
        return paren.stream()
                .filter(paar -> !gesteld.contains(paar.getKey()) && !gesteld.contains(paar.getValue()))
                .toList();
    }

    private List<Intakepagina.Groep> ingevuld(Regelset regels, Gang gang) {
        List<Intakepagina.Antwoord> veiligheid = new ArrayList<>();
        List<Intakepagina.Antwoord> situatie = new ArrayList<>();
        for (String veld : vragenlijst.velden(regels)) {
            if (gang.gevraagd(veld)) {
                (veld.startsWith("veiligheid.") ? veiligheid : situatie)
                        .add(new Intakepagina.Antwoord(veld, woorden.veld(veld), antwoord(regels, gang, veld)));
            }
        }
        List<Intakepagina.Groep> groepen = new ArrayList<>();
        if (!veiligheid.isEmpty()) {
            groepen.add(new Intakepagina.Groep("Veiligheid", veiligheid));
        }
        if (!situatie.isEmpty()) {
            groepen.add(new Intakepagina.Groep("Situatie", situatie));
        }
        return groepen;
    }

    private String antwoord(Regelset regels, Gang gang, String veld) {
        if (gang.overgeslagen().contains(veld)) {
            return "Overgeslagen";
        }
        if (gang.geen().contains(veld)) {
            return "Niets hiervan";
        }
        return gang.antwoorden().alle(veld).stream()
                .map(waarde -> veld.equals(GEWENSTE_HULP)
                        ? regels.hulpnamen().getOrDefault(waarde, waarde)
                        : waarde(veld, waarde))
                .collect(Collectors.joining(", "));
    }

    private String waarde(String veld, String waarde) {
        if (waarde.equals(Antwoorden.WEET_IK_NIET) || waarde.equals("ONBEKEND") || waarde.equals("NIET_ONDERZOCHT")) {
            return "Weet ik niet";
        }
        if (veld.equals("leeftijd")) {
            return waarde + " jaar";
        }
        if (veld.equals("leefgebieden")) {
            String[] delen = waarde.split(":");
            return woorden.waarde("leefgebieden.leefgebied", delen[0])
                    + (delen.length > 1
                            ? " ("
                                    + woorden.waarde("leefgebieden.betreft", delen[1])
                                            .toLowerCase(Locale.ROOT)
                                    + ")"
                            : "");
        }
        return woorden.waarde(veld, waarde);
    }
}
