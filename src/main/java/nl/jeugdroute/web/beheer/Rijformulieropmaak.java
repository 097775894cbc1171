// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jeugdroute.beheer.Celwijziging;
import nl.jeugdroute.beheer.Concepttabel;
import nl.jeugdroute.regels.lezen.Kolomuitleg;
import nl.jeugdroute.regels.lezen.Kolomuitleg.Keuze;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.vergelijking.Gewijzigderij;
import nl.jeugdroute.web.beheer.Kolomkeuze.Vorm;
import nl.jeugdroute.web.beheer.Rijformulier.Groep;
import nl.jeugdroute.web.beheer.Rijformulier.Manier;
import nl.jeugdroute.web.beheer.Rijformulier.Optie;
import nl.jeugdroute.web.beheer.Rijformulier.Vak;
import nl.jeugdroute.web.regels.Kolomnamen;
import nl.jeugdroute.web.woorden.Woorden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of a row, with for each column the field that fits it, and reads it back. */
@Component
class Rijformulieropmaak {

    private final Kolomwijzers wijzers;
    private final Woorden woorden;
    private final Kolomnamen namen;

    Rijformulieropmaak(Kolomwijzers wijzers, Woorden woorden, Kolomnamen namen) {
        this.wijzers = wijzers;
        this.woorden = woorden;
        this.namen = namen;
    }

    /** What was typed before, so that nothing is lost when somebody else was first. */
    record Getypt(Map<String, Celinvoer> perKolom) {}

    Rijformulier formulier(
            String pakket, Concepttabel tabel, Rij rij, List<Bevinding> bevindingen, @Nullable Getypt getypt) {
        List<Kolomuitleg> kolommen = wijzers.kolommen(pakket, tabel);
        Map<String, Groep> groepen = new LinkedHashMap<>();
        for (int plaats = 0; plaats < tabel.kolommen().size(); plaats++) {
            Kolom kolom = tabel.kolommen().get(plaats);
            Kolomuitleg uitleg = kolommen.get(plaats);
            if (Kolomkeuze.van(uitleg, kolom).vorm() == Vorm.VAST) {
                continue;
            }
            Vak vak = vak("cel." + plaats, tabel, kolom, uitleg, rij, bevindingen, getypt);
            groepen.computeIfAbsent(groepnaam(kolom), naam -> new Groep(naam, groepuitleg(kolom), new ArrayList<>()))
                    .vakken()
                    .add(vak);
        }
        return new Rijformulier(
                tabel.tabel(), tabel.titel(), rij.id(), tabel.hash(), volgorde(groepen.values().stream()));
    }

    /** The cells whose text differs from what the form showed. */
    List<Celwijziging> wijzigingen(
            String pakket, Concepttabel tabel, Rij rij, Function<String, List<String>> formulier) {
        List<Kolomuitleg> kolommen = wijzers.kolommen(pakket, tabel);
        List<Celwijziging> wijzigingen = new ArrayList<>();
        for (int plaats = 0; plaats < tabel.kolommen().size(); plaats++) {
            Kolom kolom = tabel.kolommen().get(plaats);
            Kolomkeuze keuze = Kolomkeuze.van(kolommen.get(plaats), kolom);
            String veld = "cel." + plaats;
            if (keuze.vorm() == Vorm.VAST || formulier.apply(veld + ".er").isEmpty()) {
                continue;
            }
            String oud = rij.cel(kolom.naam());
            String nieuw = Celinvoer.uit(formulier, veld).cel(keuze);
            // A form that was not touched must not rewrite a cell that says the same in another order.
            if (!nieuw.equals(oud) && !nieuw.equals(Celinvoer.uit(keuze, oud).cel(keuze))) {
                wijzigingen.add(new Celwijziging(rij.id(), kolom.naam(), nieuw));
            }
        }
        return wijzigingen;
    }

    /** What the form holds, by column. */
    Getypt getypt(Concepttabel tabel, Function<String, List<String>> formulier) {
        Map<String, Celinvoer> perKolom = new LinkedHashMap<>();
        for (int plaats = 0; plaats < tabel.kolommen().size(); plaats++) {
            if (!formulier.apply("cel." + plaats + ".er").isEmpty()) {
                perKolom.put(tabel.kolommen().get(plaats).naam(), Celinvoer.uit(formulier, "cel." + plaats));
            }
        }
        return new Getypt(perKolom);
    }

    private Vak vak(
            String veld,
            Concepttabel tabel,
            Kolom kolom,
            Kolomuitleg uitleg,
            Rij rij,
            List<Bevinding> bevindingen,
            @Nullable Getypt getypt) {
        Kolomkeuze keuze = Kolomkeuze.van(uitleg, kolom);
        String cel = rij.cel(kolom.naam());
        Celinvoer nu = Celinvoer.uit(keuze, cel);
        Celinvoer invoer = getypt == null ? nu : getypt.perKolom().getOrDefault(kolom.naam(), nu);
        boolean botst = getypt != null && !invoer.cel(keuze).equals(nu.cel(keuze));
        return new Vak(
                veld,
                kolom.naam(),
                namen.naam(kolom),
                uitleg.uitleg().isEmpty() ? vormuitleg(keuze.vorm()) : uitleg.uitleg(),
                keuze.vorm().name().toLowerCase(Locale.ROOT),
                keuze.leegMag() || cel.isEmpty(),
                invoer,
                Celinvoer.manieren(keuze.vorm()).stream()
                        .map(manier -> new Manier(manier, maniernaam(manier), manier.equals(invoer.hoe())))
                        .toList(),
                opties(veld, kolom, keuze, invoer, cel),
                gepubliceerd(tabel, rij, kolom),
                botst ? cel : null,
                bevindingen.stream()
                        .filter(bevinding ->
                                rij.id().equals(bevinding.rij()) && kolom.naam().equals(bevinding.kolom()))
                        .map(Bevinding::melding)
                        .toList());
    }

    private List<Optie> opties(String veld, Kolom kolom, Kolomkeuze keuze, Celinvoer invoer, String cel) {
        boolean enkel = keuze.vorm() == Vorm.KEUZE;
        List<String> bekend = keuze.waarden();
        Stream<String> onbekend = enkel
                ? Stream.of(cel).filter(waarde -> !waarde.isEmpty() && !bekend.contains(waarde))
                : invoer.waarden().stream()
                        .filter(waarde -> !bekend.contains(waarde))
                        .sorted();
        List<Keuze> keuzes = Stream.concat(
                        keuze.keuzes().stream(),
                        onbekend.map(waarde -> new Keuze(waarde, waarde + " (kennen wij niet)")))
                .toList();
        String enige = invoer.waarden().isEmpty() ? invoer.tekst() : String.join("", invoer.waarden());
        List<Optie> opties = new ArrayList<>();
        for (Keuze optie : keuzes) {
            boolean gekozen = enkel ? optie.waarde().equals(enige) : invoer.heeft(optie.waarde());
            String naam = optie.label().equals(optie.waarde()) ? namen.waarde(kolom, optie.waarde()) : optie.label();
            String code = naam.equalsIgnoreCase(optie.waarde()) ? "" : optie.waarde();
            opties.add(new Optie(veld + "-" + opties.size(), optie.waarde(), naam, code, gekozen));
        }
        return opties;
    }

    private static @Nullable String gepubliceerd(Concepttabel tabel, Rij rij, Kolom kolom) {
        return tabel.wijzigingen().stream()
                .filter(gewijzigd ->
                        gewijzigd.id().equals(rij.id()) && gewijzigd.aard() == Gewijzigderij.Aard.GEWIJZIGD)
                .flatMap(gewijzigd -> gewijzigd.cellen().stream())
                .filter(gewijzigd -> gewijzigd.kolom().equals(kolom.naam()))
                .map(gewijzigd -> gewijzigd.nu().isEmpty() ? "leeg" : gewijzigd.nu())
                .findFirst()
                .orElse(null);
    }

    private String maniernaam(String manier) {
        return woorden.tekst("manier." + manier).orElse(manier);
    }

    private String vormuitleg(Vorm vorm) {
        return woorden.tekst("invoer." + vorm).orElse("");
    }

    private static String groepnaam(Kolom kolom) {
        return switch (kolom.rol()) {
            case VOORWAARDE -> "Als";
            case CONCLUSIE, BELOFTE -> "Dan";
            case EIGENSCHAP -> "Wat er staat";
            case KOP -> "Geldig";
            case VERANTWOORDING -> "Waarom en waar het staat";
        };
    }

    private static String groepuitleg(Kolom kolom) {
        return switch (kolom.rol()) {
            case VOORWAARDE -> "De rij telt alleen als alles hieronder klopt.";
            case CONCLUSIE -> "Dit volgt als de rij telt.";
            case BELOFTE -> "Dit geldt dan altijd, of nooit, in elke casus.";
            case KOP -> "Op welke dagen de rij telt.";
            default -> "";
        };
    }

    /** Dates last but one: what a row says comes first. */
    private static List<Groep> volgorde(Stream<Groep> groepen) {
        List<String> volgorde = List.of("Als", "Dan", "Wat er staat", "Waarom en waar het staat", "Geldig");
        return groepen.sorted(Comparator.comparingInt(groep -> volgorde.indexOf(groep.titel())))
                .toList();
    }
}
