// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.kolom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Grondslag;
import nl.jeugdroute.advies.Moment;
import nl.jeugdroute.advies.NetwerkBetaalbaar;
import nl.jeugdroute.advies.Niveaustatus;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.PgbMogelijk;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Sterkte;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.WieBeslist;
import nl.jeugdroute.casus.Factor;
import nl.jeugdroute.casus.Verzoekonderdeel;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.redenering.Veld;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.kolom.Kolomkeuze.Vorm;
import nl.jeugdroute.regels.tabel.Begrip;
import nl.jeugdroute.regels.tabel.Begrippen;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;

/** The choices of every column of a pack. */
public final class Kolomkeuzes {

    private static final List<String> JA_NEE = List.of("JA", "NEE");
    private static final Set<String> DAGEN =
            Set.of("geldig_van", "geldig_tot", "gecontroleerd_op", "bevestigd_op", "peildatum", "vastgesteld");
    private static final Set<String> ZINNEN = Set.of(
            "reden", "toelichting", "tekst", "instructie", "uitleg", "vraag", "lezing_a", "lezing_b", "waarom", "wie",
            "beslisser", "voorwaarde", "feiten", "dan voorbehoud");
    private static final Set<String> LEEG_MAG = Set.of("route", "open_punten", "aard");
    private static final int HOOGSTE_NIVEAU = 8;

    private final Regelset set;
    private final Begrippen begrippen;

    /** The choices under these rules. */
    public Kolomkeuzes(Regelset set, Begrippen begrippen) {
        this.set = set;
        this.begrippen = begrippen;
    }

    /** What may stand in a column of a table; free text where nothing is known about it. */
    public Kolomkeuze van(String tabel, Kolom kolom) {
        String naam = kolom.naam();
        if (naam.equals("id")) {
            return new Kolomkeuze(Vorm.VAST, List.of(), false);
        }
        if (tabel.equals("voorbeelden")) {
            return new Kolomkeuze(DAGEN.contains(naam) ? Vorm.DAG : Vorm.ZIN, List.of(), true);
        }
        if (naam.equals("vastgesteld")) {
            return new Kolomkeuze(Vorm.TEKST, List.of(), true);
        }
        if (DAGEN.contains(naam)) {
            return new Kolomkeuze(Vorm.DAG, List.of(), !naam.equals("geldig_van"));
        }
        if (ZINNEN.contains(naam)) {
            return new Kolomkeuze(Vorm.ZIN, List.of(), true);
        }
        return switch (kolom.rol()) {
            case VOORWAARDE -> voorwaarde(naam);
            case CONCLUSIE -> conclusie(naam);
            default -> eigenschap(naam);
        };
    }

    private Kolomkeuze voorwaarde(String naam) {
        return set.velden().veld(naam).map(Kolomkeuzes::voorwaarde).orElse(new Kolomkeuze(Vorm.TEKST, List.of(), false));
    }

    private static Kolomkeuze voorwaarde(Veld veld) {
        return switch (veld.soort()) {
            case KEUZE, JA_NEE -> new Kolomkeuze(Vorm.VOORWAARDE_KEUZE, veld.waarden(), false);
            case VERZAMELING -> new Kolomkeuze(Vorm.VOORWAARDE_LIJST, veld.waarden(), false);
            case GETAL -> new Kolomkeuze(Vorm.VOORWAARDE_GETAL, List.of(), false);
        };
    }

    private Kolomkeuze conclusie(String naam) {
        return Arrays.stream(Soort.values())
                .filter(soort -> soort.kolom().equals(naam))
                .findFirst()
                .map(this::codes)
                .map(codes -> new Kolomkeuze(Vorm.KEUZES, codes, true))
                .orElse(new Kolomkeuze(Vorm.TEKST, List.of(), true));
    }

    private Kolomkeuze eigenschap(String naam) {
        if (naam.equals("leeftijd")) {
            return new Kolomkeuze(Vorm.LEEFTIJDEN, List.of(), false);
        }
        List<String> waarden = KEUZES.getOrDefault(naam, List.of());
        if (!waarden.isEmpty()) {
            return new Kolomkeuze(Vorm.KEUZE, waarden, LEEG_MAG.contains(naam));
        }
        return switch (naam) {
            case "aard" -> new Kolomkeuze(Vorm.KEUZES, waarden("aard"), true);
            case "open_punten" -> new Kolomkeuze(Vorm.KEUZES, codes(Soort.OPEN_PUNT), true);
            default -> new Kolomkeuze(Vorm.TEKST, List.of(), true);
        };
    }

    private List<String> codes(Soort soort) {
        List<String> vast = CODES.getOrDefault(soort, List.of());
        if (!vast.isEmpty()) {
            return vast;
        }
        if (soort == Soort.FEIT) {
            return begrippen.alle().stream()
                    .filter(begrip -> begrip.soort().equals("AFGELEID"))
                    .map(Begrip::veld)
                    .toList();
        }
        return set.definities().stream()
                .filter(definitie -> definitie.soort() == soort)
                .map(definitie -> definitie.code())
                .distinct()
                .sorted(NatuurlijkeOrde.INSTANTIE)
                .toList();
    }

    private List<String> waarden(String veld) {
        return begrippen.alle().stream()
                .filter(begrip -> begrip.soort().equals("WAARDE") && begrip.veld().equals(veld))
                .map(Begrip::waarde)
                .toList();
    }

    private static final Map<Soort, List<String>> CODES = Map.of(
            Soort.URGENTIE, namen(Urgentie.values()),
            Soort.COORDINATIE, namen(Coordinatie.values()),
            Soort.BESCHIKKING, namen(Beschikking.values()),
            Soort.WIE_BESLIST, namen(WieBeslist.values()),
            Soort.PGB, namen(PgbMogelijk.values()),
            Soort.PGB_NETWERK, namen(NetwerkBetaalbaar.values()),
            Soort.VERZOEK, List.of("NODIG", "MAG_LATER"),
            Soort.VERZOEK_ONTBREEKT, namen(Verzoekonderdeel.values()),
            Soort.PLANTHEMA, namen(Factor.values()));

    private static final Map<String, List<String>> KEUZES = Map.ofEntries(
            Map.entry("toegang", namen(Toegang.values())),
            Map.entry("route", namen(Route.values())),
            Map.entry("beschikking", namen(Beschikking.values())),
            Map.entry("organisatieniveau", namen(Organisatieniveau.values())),
            Map.entry("interventieniveau", niveaus()),
            Map.entry("sterkte", namen(Sterkte.values())),
            Map.entry("moment", namen(Moment.values())),
            Map.entry("status", namen(Niveaustatus.values())),
            Map.entry("grondslag", namen(Grondslag.values())),
            Map.entry("regie", JA_NEE),
            Map.entry("voorlopig", JA_NEE));

    private static List<String> niveaus() {
        List<String> niveaus = new ArrayList<>(List.of("geen"));
        IntStream.rangeClosed(1, HOOGSTE_NIVEAU).mapToObj(String::valueOf).forEach(niveaus::add);
        return niveaus;
    }

    private static List<String> namen(Enum<?>[] waarden) {
        return Stream.of(waarden).map(Enum::name).toList();
    }
}
