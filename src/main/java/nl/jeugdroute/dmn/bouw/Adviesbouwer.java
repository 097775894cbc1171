// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.casus.Factor;
import nl.jeugdroute.casus.Verzoekonderdeel;
import nl.jeugdroute.dmn.bouw.Deeltabellen.Verzameling;
import nl.jeugdroute.dmn.model.Gegevenstype;
import nl.jeugdroute.dmn.model.Onderdeel;
import nl.jeugdroute.dmn.model.Vakken;
import nl.jeugdroute.dmn.model.Vakken.Vak;
import nl.jeugdroute.redenering.Parameterwaarde;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;

/** Puts what rows concluded together to an advies, in one decision with that name. */
record Adviesbouwer(Regelset set, Deeltabellen delen, Velden velden, Bouwstand stand) {

    /** Name of the decision that holds everything. */
    static final String ADVIES = "advies";

    private static final String PGB = "pgb_advies";
    private static final String ACTIES = "acties_van_het_advies";

    void bouw() {
        Voorzieningtabel voorzieningen = new Voorzieningtabel(set, delen, velden, stand);
        voorzieningen.bouw();
        Uitlegtabellen uitleg = new Uitlegtabellen(set, delen, stand);
        uitleg.bouw(voorzieningen.openPunten());
        Routetabellen.bouw(set, stand, velden);
        new Rijvolgorde(set, delen, stand).bouw();
        uitleg.niveaus(niveau());
        acties();
        String urgentie = velden.lees("urgentie").feel();
        List<Vak> vakken = new ArrayList<>(List.of(
                new Vak("hoofdroute", "tRoute", Routetabellen.ROUTES + "[1]"),
                new Vak("nevenroutes", "tRoutes", "remove(" + Routetabellen.ROUTES + "[code != null], 1)"),
                new Vak(
                        "urgentie",
                        Gegevenstype.TEKST,
                        "if " + urgentie + " = " + Feel.tekst(Velden.GEEN_URGENTIE) + " then \"REGULIER\" else "
                                + urgentie),
                new Vak("coordinatie", Gegevenstype.TEKST, coordinatie()),
                new Vak("interventieniveau", "tRij_" + Uitlegtabellen.NIVEAUS, niveauUitleg()),
                new Vak("voorzieningen", hulp(), "hulp"),
                new Vak("acties", "tRijen_" + Uitlegtabellen.ACTIES, ACTIES),
                new Vak(
                        "ontbrekend",
                        "tRijen_" + Uitlegtabellen.ONTBREKEND,
                        Uitlegtabellen.ONTBREKEND + "[veld != null]"),
                new Vak(
                        "openPunten",
                        "tRijen_" + Uitlegtabellen.OPEN_PUNTEN,
                        Uitlegtabellen.OPEN_PUNTEN + "[id != null]")));
        vakken.add(new Vak("verzoek", regionaalVerzoek(), "regionaal_verzoek"));
        vakken.add(new Vak("pgb", pgb(), PGB));
        vakken.add(new Vak("planthemas", Bouwstand.TEKSTEN, planthemas()));
        vakken.add(new Vak("voorbehoud", Bouwstand.TEKSTEN, voorbehoud()));
        stand.voeg(Gegevenstype.structuur(
                "tAdvies",
                vakken.stream()
                        .map(vak -> new Onderdeel(vak.naam(), vak.type()))
                        .toList()));
        stand.beslis(
                ADVIES,
                "Advies",
                "tAdvies",
                new Vakken(vakken),
                List.of(
                        Routetabellen.ROUTES,
                        urgentie,
                        "genoemde_coordinatie",
                        Uitlegtabellen.NIVEAUS,
                        "hulp",
                        ACTIES,
                        Uitlegtabellen.ONTBREKEND,
                        Uitlegtabellen.OPEN_PUNTEN,
                        "regionaal_verzoek",
                        PGB,
                        "genoemde_planthemas",
                        Rijvolgorde.VOORBEHOUD));
    }

    private String coordinatie() {
        return Velden.sterkste(
                stand.genoemd("genoemde_coordinatie", Soort.COORDINATIE, delen),
                List.of(Coordinatie.ZORGCOORDINATIE_PLUS, Coordinatie.EEN_REGISSEUR),
                Coordinatie.GEEN.name());
    }

    /** The heaviest level of the provisions in play; 0 when none has a level. */
    private String niveau() {
        stand.beslis(
                "zwaarste_niveau",
                "Het zwaarste niveau",
                Gegevenstype.GETAL,
                "max(concatenate([0], " + Velden.IN_BEELD + ".interventieniveau)[item != null])",
                List.of(Velden.IN_BEELD));
        return "zwaarste_niveau";
    }

    private static String niveauUitleg() {
        return "if count(" + Uitlegtabellen.NIVEAUS + "[niveau != null]) = 0 then null else " + Uitlegtabellen.NIVEAUS
                + "[1]";
    }

    /** The order is that of the rows; each action counts once. */
    private void acties() {
        stand.beslis(
                ACTIES,
                "Acties in het advies",
                "tRijen_" + Uitlegtabellen.ACTIES,
                "for c in distinct values(" + Rijvolgorde.ACTIES + "[item != null]) return " + Uitlegtabellen.ACTIES
                        + "[code = c][1]",
                List.of(Rijvolgorde.ACTIES, Uitlegtabellen.ACTIES));
    }

    private String hulp() {
        List<String> teksten = List.of("code", "naam", "herkomst", "toegang", "organisatieniveau");
        List<String> einde = List.of("niveaustatus", "productcategorie", "voorwaarde");
        List<Onderdeel> onderdelen = new ArrayList<>();
        Stream.of(teksten, List.of("beschikking", "wieBeslist"), einde)
                .flatMap(List::stream)
                .forEach(naam -> onderdelen.add(new Onderdeel(naam, Gegevenstype.TEKST)));
        onderdelen.add(new Onderdeel("interventieniveau", Gegevenstype.GETAL));
        String overgenomen = Stream.of(teksten, einde, List.of("interventieniveau"))
                .flatMap(List::stream)
                .map(naam -> naam + ": v." + naam)
                .collect(Collectors.joining(", "));
        Verzameling beschikking = delen.voor("v.code", Soort.BESCHIKKING);
        Verzameling wieBeslist = delen.voor("v.code", Soort.WIE_BESLIST);
        List<String> leest = new ArrayList<>(List.of(Velden.IN_BEELD));
        leest.addAll(beschikking.leest());
        leest.addAll(wieBeslist.leest());
        stand.voeg(Gegevenstype.structuur("tHulp", onderdelen));
        stand.beslis(
                "hulp",
                "Voorzieningen in het advies",
                stand.voeg(Gegevenstype.lijst("tHulplijst", "tHulp")),
                "for v in " + Velden.IN_BEELD + "[code != null] return {" + overgenomen + ", beschikking: "
                        + enige(beschikking) + ", wieBeslist: " + enige(wieBeslist) + "}",
                leest);
        return "tHulplijst";
    }

    /** The one thing that was concluded, or nothing; an empty list would have no first. */
    private static String enige(Verzameling waarden) {
        return "concatenate(" + waarden.feel() + ", [null])[1]";
    }

    private String regionaalVerzoek() {
        stand.genoemd("genoemd_verzoek", Soort.VERZOEK, delen);
        stand.genoemd("genoemd_verzoek_ontbreekt", Soort.VERZOEK_ONTBREEKT, delen);
        String ontbreekt = opVolgorde(Verzoekonderdeel.values(), "genoemd_verzoek_ontbreekt");
        stand.beslis(
                "regionaal_verzoek",
                "Verzoek om regionale hulp",
                stand.voeg(Gegevenstype.structuur(
                        "tRegionaalVerzoek",
                        List.of(
                                new Onderdeel("compleet", Gegevenstype.WAARHEID),
                                new Onderdeel("ontbreekt", Bouwstand.TEKSTEN),
                                new Onderdeel("magLaterAanvullen", Gegevenstype.WAARHEID)))),
                "if list contains(genoemd_verzoek, \"NODIG\") then {compleet: count(genoemd_verzoek_ontbreekt) = 0, "
                        + "ontbreekt: " + ontbreekt
                        + ", magLaterAanvullen: list contains(genoemd_verzoek, \"MAG_LATER\")} else null",
                List.of("genoemd_verzoek", "genoemd_verzoek_ontbreekt"));
        return "tRegionaalVerzoek";
    }

    private String pgb() {
        stand.genoemd("genoemd_pgb", Soort.PGB, delen);
        stand.genoemd("genoemd_pgb_netwerk", Soort.PGB_NETWERK, delen);
        String maximum = set.definities(Parameterwaarde.class).stream()
                .filter(parameter -> parameter.code().equals("PGB_MAX_PERCENTAGE"))
                .map(Parameterwaarde::waarde)
                .findFirst()
                .orElse(Feel.NIETS);
        stand.beslis(
                PGB,
                "Persoonsgebonden budget",
                stand.voeg(Gegevenstype.structuur(
                        "tPgb",
                        List.of(
                                new Onderdeel("mogelijk", Gegevenstype.TEKST),
                                new Onderdeel("maxPercentage", Gegevenstype.GETAL),
                                new Onderdeel("netwerkBetaalbaar", Gegevenstype.TEKST)))),
                "if count(genoemd_pgb) = 0 then null else {mogelijk: genoemd_pgb[1], maxPercentage: " + maximum
                        + ", netwerkBetaalbaar: concatenate(genoemd_pgb_netwerk, [\"NVT\"])[1]}",
                List.of("genoemd_pgb", "genoemd_pgb_netwerk"));
        return "tPgb";
    }

    private String planthemas() {
        return opVolgorde(Factor.values(), stand.genoemd("genoemde_planthemas", Soort.PLANTHEMA, delen));
    }

    private static String opVolgorde(Enum<?>[] waarden, String genoemd) {
        return Feel.lijst(Arrays.stream(waarden).map(Enum::name).toList()) + "[list contains(" + genoemd + ", item)]";
    }

    private String voorbehoud() {
        return "distinct values(concatenate(" + Feel.lijst(set.voorbehoud()) + ", " + Rijvolgorde.VOORBEHOUD
                + "[item != null]))";
    }
}
