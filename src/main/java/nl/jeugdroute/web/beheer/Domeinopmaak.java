// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.bewijs.verschil.Domeinverschil;
import nl.jeugdroute.bewijs.verschil.Groep;
import nl.jeugdroute.bewijs.verschil.Groepsvoorbeeld;
import nl.jeugdroute.bewijs.verschil.Kenmerk;
import nl.jeugdroute.bewijs.verschil.Onderdeel;
import nl.jeugdroute.bewijs.verschil.Richting;
import nl.jeugdroute.bewijs.verschil.Soortverschil;
import nl.jeugdroute.bewijs.verschil.Vakverschil;
import nl.jeugdroute.web.beheer.Domeinblok.Kenmerkregel;
import nl.jeugdroute.web.beheer.Domeinblok.Regel;
import nl.jeugdroute.web.beheer.Domeinblok.Tabel;
import nl.jeugdroute.web.beheer.Domeinblok.Vak;
import nl.jeugdroute.web.beheer.Domeinblok.Voorbeeld;
import nl.jeugdroute.web.beheer.Impactpagina.Cijfer;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** Makes what changes over every combination of facts readable. */
@Component
class Domeinopmaak {

    private final Woorden woorden;
    private final Routewoorden routes;
    private final Verschilopmaak casussen;

    Domeinopmaak(Woorden woorden, Routewoorden routes, Verschilopmaak casussen) {
        this.woorden = woorden;
        this.routes = routes;
        this.casussen = casussen;
    }

    /** The share to begin with: of the period in which most changes. */
    static Cijfer cijfer(Domeinverschil verschil) {
        String betekenis = "van alle combinaties van feiten verandert";
        return verschil.meeste()
                .map(vak -> vak.alleenBijMeer()
                        ? new Cijfer("alleen bij meer", "verandert er iets", "bij twee of meer keuzes in één lijst")
                        : new Cijfer(
                                kort(vak.aandeelTekst()),
                                betekenis,
                                verschil.nietDoorgerekend().isEmpty()
                                        ? "met hooguit één keuze per lijst"
                                        : "niet alles is doorgerekend: zie onderaan"))
                .orElseGet(() -> verschil.nietDoorgerekend().isEmpty()
                        ? new Cijfer("0 %", betekenis, "de regels zijn in elk tijdvak gelijk")
                        : new Cijfer("niet doorgerekend", "alle combinaties van feiten", "zie onderaan waarom"));
    }

    private static String kort(String aandeel) {
        return aandeel.replace("ongeveer ", "");
    }

    Domeinblok blok(Domeinverschil verschil) {
        boolean meer = verschil.vakken().size() > 1;
        return new Domeinblok(
                verschil.wordtLichter(),
                verschil.vakken().stream().map(vak -> vak(vak, meer)).toList());
    }

    private Vak vak(Vakverschil vak, boolean metPeriode) {
        String periode =
                metPeriode ? vak.perioden().stream().map(Domeinopmaak::dagen).collect(Collectors.joining(" en ")) : "";
        return new Vak(
                periode, zin(vak), vak.soorten().stream().map(this::tabel).toList());
    }

    private static String dagen(Tijdvak periode) {
        return periode.tot() == null
                ? "Vanaf " + Tijdnotatie.dag(periode.van())
                : "Van " + Tijdnotatie.dag(periode.van()) + " t/m " + Tijdnotatie.dag(periode.tot());
    }

    private static String zin(Vakverschil vak) {
        if (!vak.verandert()) {
            return "Bij geen enkele combinatie verandert de hoofdroute, de beschikking, het niveau of de urgentie.";
        }
        return vak.alleenBijMeer()
                ? "Er verandert alleen iets bij twee of meer keuzes in één lijst."
                : "Bij " + vanAlle(vak.aandeelTekst()) + " verandert iets.";
    }

    private Tabel tabel(Soortverschil soort) {
        String zin = soort.alleenBijMeer()
                ? "Verandert alleen bij twee of meer keuzes in één lijst."
                : "Verandert bij " + vanAlle(soort.aandeelTekst()) + "."
                        + (soort.lichter().deel().signum() == 0
                                ? ""
                                : " Wordt lichter bij " + soort.lichterTekst() + ".");
        return new Tabel(
                titel(soort.onderdeel()),
                zin,
                soort.groepen().stream()
                        .map(groep -> regel(soort.onderdeel(), groep))
                        .toList(),
                soort.meer());
    }

    private static String titel(Onderdeel onderdeel) {
        return switch (onderdeel) {
            case HOOFDROUTE -> "Hoofdroute";
            case BESCHIKKING -> "Beschikking";
            case NIVEAU -> "Interventieniveau";
            case URGENTIE -> "Urgentie";
        };
    }

    private Regel regel(Onderdeel onderdeel, Groep groep) {
        String van = uitkomst(onderdeel, groep.van());
        return new Regel(
                groep.voorziening() == null ? "" : groep.voorziening(),
                van,
                uitkomst(onderdeel, groep.naar()),
                groep.richting().tekst(),
                groep.richting() == Richting.LICHTER,
                groep.zonderKenmerk(),
                groep.alleVanNu() ? List.of() : kenmerken(groep.tellend()),
                groep.vanVoorafTekst(),
                groep.aandeel() == null ? groep.aandeelTekst() : vanAlle(groep.aandeelTekst()),
                groep.overig() == 0 ? List.of() : kenmerken(groep.kenmerken()),
                voorbeeld(groep.voorbeeld()));
    }

    private static List<Kenmerkregel> kenmerken(List<Kenmerk> kenmerken) {
        return kenmerken.stream()
                .map(kenmerk -> new Kenmerkregel(kenmerk.naam(), kenmerk.waarden()))
                .toList();
    }

    private static String vanAlle(String aandeel) {
        return aandeel.contains("1 op") ? aandeel + " combinaties" : aandeel + " van alle combinaties";
    }

    private String uitkomst(Onderdeel onderdeel, String code) {
        boolean geen = code.equals(Groep.GEEN);
        return switch (onderdeel) {
            case HOOFDROUTE -> routes.naam(code);
            case URGENTIE -> woorden.waarde("urgentie", code);
            case NIVEAU -> geen ? "Geen niveau" : "Niveau " + code;
            case BESCHIKKING -> geen ? "Niet in het advies" : woorden.waarde("beschikking", code);
        };
    }

    private Voorbeeld voorbeeld(Groepsvoorbeeld voorbeeld) {
        return new Voorbeeld(
                voorbeeld.feiten().stream().map(Kenmerk::tekst).toList(),
                casussen.kant(voorbeeld.nu()),
                casussen.kant(voorbeeld.straks()),
                voorbeeld.rijen());
    }
}
