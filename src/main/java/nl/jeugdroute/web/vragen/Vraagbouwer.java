// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vragen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Betreft;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.casus.Leefgebied;
import nl.jeugdroute.casus.Veldsoort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.web.woorden.Woorden;
import org.jspecify.annotations.Nullable;

/** Makes one question: its words from the vocabulary, its answers from the fact or the catalogue of the pack. */
final class Vraagbouwer {

    private static final int LANGE_LIJST = 10;
    private static final Set<String> ONBEKEND = Set.of("ONBEKEND", "NIET_ONDERZOCHT");
    /** Where the words of the answers alone leave room for doubt, each answer carries its explanation. */
    private static final Set<String> MET_UITLEG = Set.of(
            "veiligheid.crisisSoort",
            "veiligheid.meldingVeiligThuis",
            "hulpvragen",
            "vraagSoort",
            "complexiteit",
            "functioneren",
            "eigenKracht",
            "verwijzing",
            "kader",
            "maatregel",
            "hulpVoor18",
            "directIntensiefMotivering",
            "regionaalVerzoek");

    private static final Map<String, Casusveld> VELDEN = Casusvelden.perPad();

    private final Woorden woorden;
    private final Aanbod aanbod;
    private final Antwoorden antwoorden;
    private final Map<String, String> fouten;

    Vraagbouwer(Woorden woorden, Regelset regels, Antwoorden antwoorden, Map<String, String> fouten) {
        this.woorden = woorden;
        this.aanbod = new Aanbod(regels, woorden);
        this.antwoorden = antwoorden;
        this.fouten = fouten;
    }

    Vraag vraag(String pad) {
        Casusveld veld = VELDEN.get(pad);
        if (pad.equals(Antwoorden.LEEFGEBIEDEN)) {
            return vraag(pad, Vraagsoort.LEEFGEBIEDEN, leefgebieden());
        }
        if (pad.equals("gewensteVoorzieningen")) {
            return vraag(pad, Vraagsoort.MEERKEUZE, aanbod.groepen(this));
        }
        if (pad.equals("factoren")) {
            return vraag(pad, Vraagsoort.MEERKEUZE, factoren());
        }
        if (veld == null) {
            return vraag(pad, pad.equals("peildatum") ? Vraagsoort.DAG : Vraagsoort.TEKST, List.of());
        }
        return switch (veld.soort()) {
            case GETAL -> vraag(pad, Vraagsoort.GETAL, List.of());
            case VERZAMELING -> vraag(pad, Vraagsoort.MEERKEUZE, groep(waarden(veld)));
            case KEUZE, JA_NEE -> vraag(pad, Vraagsoort.KEUZE, groep(keuzes(veld)));
        };
    }

    private Vraag vraag(String pad, Vraagsoort soort, List<Optiegroep> groepen) {
        int aantal = groepen.stream().mapToInt(groep -> groep.opties().size()).sum();
        return new Vraag(
                pad,
                Vraag.anker(pad),
                soort,
                woorden.vraag(pad),
                woorden.uitleg(pad),
                indeling(soort, groepen, aantal),
                soort == Vraagsoort.MEERKEUZE && aantal > LANGE_LIJST,
                groepen,
                antwoorden.een(pad),
                !antwoorden.alle(pad).isEmpty(),
                fouten.get(pad));
    }

    /** Short answers stand side by side, long ones under each other: the eye finds them at once. */
    private static String indeling(Vraagsoort soort, List<Optiegroep> groepen, int aantal) {
        int langste = groepen.stream()
                .flatMap(groep -> groep.opties().stream())
                .mapToInt(optie -> optie.label().length() + optie.uitleg().length())
                .max()
                .orElse(0);
        if (aantal == 3 && langste <= 22) {
            return "drie";
        }
        return aantal > 3 && langste <= 60 || soort == Vraagsoort.MEERKEUZE && aantal > LANGE_LIJST ? "twee" : "een";
    }

    private List<Optie> waarden(Casusveld veld) {
        return veld.waarden().stream()
                .map(waarde -> optie(
                        veld.pad(),
                        waarde,
                        woorden.waarde(veld.pad(), waarde),
                        MET_UITLEG.contains(veld.pad()) ? woorden.uitleg(veld.pad(), waarde) : "",
                        ""))
                .toList();
    }

    private List<Optie> keuzes(Casusveld veld) {
        List<Optie> opties = new ArrayList<>(waarden(veld).stream()
                .filter(optie -> !ONBEKEND.contains(optie.waarde()))
                .toList());
        opties.add(weetNiet(veld));
        return opties;
    }

    /**
     * Where the fact has no value for "unknown" the answer stays away; the page then says with what the rules go on.
     */
    private Optie weetNiet(Casusveld veld) {
        String onbekend =
                veld.waarden().stream().filter(ONBEKEND::contains).findFirst().orElse(null);
        String standaard = veld.standaard();
        String uitleg = onbekend == null && veld.soort() == Veldsoort.KEUZE && standaard != null
                ? "Wij rekenen dan met: "
                        + woorden.waarde(veld.pad(), standaard).toLowerCase(Locale.ROOT)
                : "";
        String label = "NIET_ONDERZOCHT".equals(onbekend) ? "Weet ik niet, nog niet besproken" : "Weet ik niet";
        String waarde = onbekend == null ? Antwoorden.WEET_IK_NIET : onbekend;
        return new Optie(
                id(veld.pad(), waarde), waarde, label, uitleg, "", gekozen(veld.pad(), waarde), true, "weet ik niet");
    }

    private List<Optiegroep> factoren() {
        return Factorgroep.ALLE.stream()
                .map(groep -> new Optiegroep(
                        groep.titel(),
                        groep.factoren().stream()
                                .map(factor -> optie(
                                        "factoren", factor.name(), woorden.waarde("factoren", factor.name()), "", ""))
                                .toList()))
                .toList();
    }

    private List<Optiegroep> leefgebieden() {
        return Stream.of(Leefgebied.values())
                .map(leefgebied -> new Optiegroep(
                        woorden.waarde("leefgebieden.leefgebied", leefgebied.name()),
                        Stream.of(Betreft.values())
                                .map(betreft -> optie(
                                        Antwoorden.LEEFGEBIEDEN,
                                        leefgebied.name() + ":" + betreft.name(),
                                        woorden.waarde("leefgebieden.betreft", betreft.name()),
                                        "",
                                        ""))
                                .toList()))
                .toList();
    }

    Optie optie(String pad, String waarde, String label, String uitleg, @Nullable String code) {
        return new Optie(
                id(pad, waarde),
                waarde,
                label,
                uitleg,
                code == null ? "" : code,
                gekozen(pad, waarde),
                false,
                (label + " " + uitleg + " " + waarde).toLowerCase(Locale.ROOT));
    }

    private boolean gekozen(String pad, String waarde) {
        return antwoorden.alle(pad).contains(waarde);
    }

    private static String id(String pad, String waarde) {
        return Vraag.anker(pad) + "-"
                + waarde.toLowerCase(Locale.ROOT).replace(':', '-').replace('_', '-');
    }

    private static List<Optiegroep> groep(List<Optie> opties) {
        return List.of(new Optiegroep("", opties));
    }
}
