// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Grondslag;
import nl.jeugdroute.advies.Moment;
import nl.jeugdroute.advies.Niveaustatus;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Sterkte;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.redenering.Veld;
import nl.jeugdroute.redenering.Veldenlijst;
import nl.jeugdroute.regels.lezen.Kolomuitleg.Celsoort;
import nl.jeugdroute.regels.lezen.Kolomuitleg.Keuze;
import nl.jeugdroute.regels.tabel.Begrip;
import nl.jeugdroute.regels.tabel.Begrippen;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Tabel;

/** Tells for every column of a pack's tables what it is for and which values it takes: for drop-downs and forms. */
public final class Kolomwijzer {

    private static final List<String> JA_NEE = List.of("JA", "NEE");
    /** Where a code is explained: the first of these columns that its row has. */
    private static final List<String> NAAMKOLOMMEN = List.of("naam", "vraag", "tekst", "waarom");

    private final Begrippen begrippen;
    private final Codeboek codeboek;
    private final Veldenlijst velden;
    private final Veldenlijst beloftevelden;
    private final Map<String, String> namen = new HashMap<>();

    private Kolomwijzer(Begrippen begrippen, Codeboek codeboek) {
        this.begrippen = begrippen;
        this.codeboek = codeboek;
        this.velden = Veldenbouwer.bouw(codeboek, begrippen);
        this.beloftevelden = Veldenbouwer.voorBeloften(codeboek, begrippen);
    }

    /** A guide to the tables of one pack and its layers. */
    public static Kolomwijzer van(List<Tabel> tabellen, Begrippen begrippen) {
        Kolomwijzer wijzer = new Kolomwijzer(begrippen, Codeboek.van(tabellen, begrippen));
        tabellen.stream()
                .filter(tabel -> Definitietabel.van(tabel.naam()).isPresent())
                .flatMap(tabel -> tabel.rijen().stream())
                .forEach(rij -> NAAMKOLOMMEN.stream()
                        .map(rij::cel)
                        .filter(naam -> !naam.isEmpty())
                        .findFirst()
                        .ifPresent(naam -> wijzer.namen.put(rij.id(), naam)));
        return wijzer;
    }

    /** What one column is for. */
    public Kolomuitleg van(Tabel tabel, Kolom kolom) {
        String naam = kolom.naam();
        if (Datumcel.isDatumkolom(naam)) {
            return uitleg(naam, Celsoort.DATUM, List.of());
        }
        if (naam.equals("grondslag")) {
            return uitleg(naam, Celsoort.CODE, keuzes(naam, namen(Grondslag.values())));
        }
        return switch (kolom.rol()) {
            case VOORWAARDE ->
                (tabel.naam().equals(Beloftelezer.TABEL) ? beloftevelden : velden)
                        .veld(naam)
                        .map(veld -> voorwaarde(veld, naam))
                        .orElseGet(() -> vrij(naam));
            case BELOFTE ->
                beloftevelden
                        .veld(Beloftelezer.veld(kolom))
                        .map(veld -> voorwaarde(veld, naam))
                        .orElseGet(() -> vrij(naam));
            case CONCLUSIE -> conclusie(naam);
            case EIGENSCHAP ->
                Definitietabel.van(tabel.naam()).map(soort -> eigenschap(naam)).orElseGet(() -> vrij(naam));
            case KOP, VERANTWOORDING -> vrij(naam);
        };
    }

    private Kolomuitleg voorwaarde(Veld veld, String kolom) {
        Optional<Begrip> begrip = begrippen.veld(veld.naam());
        List<Keuze> keuzes = new ArrayList<>();
        keuzes.add(new Keuze("*", "Maakt niet uit"));
        Celsoort soort = switch (veld.soort()) {
            case KEUZE, JA_NEE -> Celsoort.VOORWAARDE;
            case VERZAMELING -> Celsoort.VOORWAARDE_LIJST;
            case GETAL -> Celsoort.VOORWAARDE_GETAL;
        };
        if (soort != Celsoort.VOORWAARDE) {
            keuzes.add(new Keuze("leeg", "Niets ingevuld"));
            keuzes.add(new Keuze("niet leeg", "Wel iets ingevuld"));
        }
        String vooraf = soort == Celsoort.VOORWAARDE_LIJST ? "bevat " : "";
        keuzes(veld.naam(), veld.waarden())
                .forEach(keuze -> keuzes.add(new Keuze(vooraf + keuze.waarde(), keuze.label())));
        return new Kolomuitleg(
                kolom,
                begrippen.label(veld.naam()),
                begrip.map(b -> (b.vraag() + " " + b.uitleg()).strip()).orElse(""),
                soort,
                keuzes);
    }

    private Kolomuitleg conclusie(String naam) {
        Optional<Soort> soort = Arrays.stream(Soort.values())
                .filter(s -> s.kolom().equals(naam))
                .findFirst();
        if (soort.isEmpty() || soort.get() == Soort.VOORBEHOUD) {
            return vrij(naam);
        }
        String veld = switch (soort.get()) {
            case WIE_BESLIST -> "wieBeslist";
            case PGB -> "pgbMogelijk";
            case PGB_NETWERK -> "netwerkBetaalbaar";
            case VERZOEK_ONTBREEKT -> "regionaalVerzoek";
            case PLANTHEMA -> "factoren";
            default -> naam.substring("dan ".length());
        };
        return uitleg(naam, Celsoort.CODES, keuzes(veld, codeboek.van(soort.get())));
    }

    private Kolomuitleg eigenschap(String naam) {
        return switch (naam) {
            case "toegang" -> uitleg(naam, Celsoort.CODE, keuzes(naam, namen(Toegang.values())));
            case "route" -> uitleg(naam, Celsoort.CODE, keuzes(naam, namen(Route.values())));
            case "beschikking" -> uitleg(naam, Celsoort.CODE, keuzes(naam, namen(Beschikking.values())));
            case "organisatieniveau" -> uitleg(naam, Celsoort.CODE, keuzes(naam, namen(Organisatieniveau.values())));
            case "interventieniveau" ->
                uitleg(
                        naam,
                        Celsoort.CODE,
                        keuzes(
                                naam,
                                Stream.concat(IntStream.rangeClosed(1, 8).mapToObj(String::valueOf), Stream.of("geen"))
                                        .toList()));
            case "aard" ->
                uitleg(
                        naam,
                        Celsoort.CODES,
                        keuzes(
                                naam,
                                velden.veld("voorziening.aard").orElseThrow().waarden()));
            case "open_punten" -> uitleg(naam, Celsoort.CODES, keuzes(naam, codeboek.van(Soort.OPEN_PUNT)));
            case "regie", "voorlopig" -> uitleg(naam, Celsoort.CODE, keuzes(naam, JA_NEE));
            case "status" -> uitleg(naam, Celsoort.CODE, keuzes("niveaustatus", namen(Niveaustatus.values())));
            case "sterkte" -> uitleg(naam, Celsoort.CODE, keuzes(naam, namen(Sterkte.values())));
            case "moment" -> uitleg(naam, Celsoort.CODE, keuzes(naam, namen(Moment.values())));
            default -> vrij(naam);
        };
    }

    private Kolomuitleg vrij(String naam) {
        return uitleg(naam, Celsoort.TEKST, List.of());
    }

    private Kolomuitleg uitleg(String naam, Celsoort soort, List<Keuze> keuzes) {
        return new Kolomuitleg(
                naam,
                begrippen.label("kolom", naam),
                begrippen.waarde("kolom", naam).map(Begrip::uitleg).orElse(""),
                soort,
                keuzes);
    }

    private List<Keuze> keuzes(String veld, Collection<String> waarden) {
        return waarden.stream()
                .map(waarde -> new Keuze(waarde, label(veld, waarde)))
                .toList();
    }

    private String label(String veld, String waarde) {
        return begrippen
                .waarde(veld, waarde)
                .or(() -> begrippen.veld(waarde))
                .map(Begrip::label)
                .orElseGet(() -> namen.getOrDefault(waarde, waarde));
    }

    private static List<String> namen(Enum<?>[] waarden) {
        return Arrays.stream(waarden).map(Enum::name).toList();
    }
}
