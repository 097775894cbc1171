// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.Herkomst;
import nl.jeugdroute.advies.Interventieniveau;
import nl.jeugdroute.advies.Lezing;
import nl.jeugdroute.advies.Moment;
import nl.jeugdroute.advies.NetwerkBetaalbaar;
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.advies.Ontbrekend;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.advies.PgbAdvies;
import nl.jeugdroute.advies.PgbMogelijk;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.RuleSetReference;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Sterkte;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.advies.WieBeslist;

/** An advies in which every part is filled, fictional, for tests that need no engine. */
public final class ExampleAdvies {

    private static final Bron BRON = new Bron("Deelplan Jeugd (fictief)", "5.4.4", null);

    private ExampleAdvies() {}

    public static Advies vol() {
        return new Advies(
                "zaak-1",
                "noordoostpolder",
                LocalDate.of(2018, 12, 31),
                Instant.parse("2026-03-01T10:15:30.123456Z"),
                new RuleSetReference(
                        "noordoostpolder",
                        "Noordoostpolder",
                        RuleSetStatus.HISTORISCH,
                        new Tijdvak(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31)),
                        "ab".repeat(32)),
                new RouteAdvies(
                        Route.SAVE_WERKER, "SAVE-werker", Vorm.INZET, false, "Schakel de SAVE-werker in.", null),
                List.of(new RouteAdvies(Route.SPECIALISTENTAFEL, "Specialistentafel", null, true, "Meld aan.", "000")),
                Urgentie.SPOED,
                Coordinatie.EEN_REGISSEUR,
                new Interventieniveau(7, "Volledige overname: open verblijf", NiveauStatus.AANNAME),
                List.of(new Voorziening(
                        "T6",
                        "Verblijf pleegzorg",
                        Herkomst.GEWENST,
                        Toegang.INDIVIDUEEL,
                        Beschikking.JA,
                        Organisatieniveau.REGIONAAL,
                        WieBeslist.GEMEENTE,
                        7,
                        NiveauStatus.AANNAME,
                        "44",
                        null)),
                List.of(new Actie(
                        "BESLISTERMIJN",
                        "Besluit binnen acht weken.",
                        "gemeente",
                        Sterkte.MOET,
                        Moment.DAARNA,
                        null,
                        BRON)),
                List.of(new Ontbrekend("hulpvragen", "Zonder hulpvraag is er geen aanbod.")),
                List.of(new OpenPunt(
                        7,
                        "Is SAVE lokaal?",
                        List.of(new Lezing("Lokaal", "5.4"), new Lezing("Regionaal", "5.5")),
                        "college")),
                new RegionaalVerzoek(false, List.of("GEZINSPLAN"), true),
                new PgbAdvies(
                        PgbMogelijk.ONBEKEND, 75, NetwerkBetaalbaar.NVT, List.of(new Feit("pgb.bekwaam", "ONBEKEND"))),
                List.of("Hechting in het gezin"),
                List.of(new Reden(
                        "veiligheid-A4",
                        "landelijk",
                        ConclusionKey.of(ConclusionKind.ROUTE, "SAVE_WERKER", null),
                        "Er is een vermoeden.",
                        BRON,
                        List.of(new Feit("leeftijd", "9")))),
                List.of("Een mens beslist."));
    }

    /** The same without the parts that may be absent. */
    public static Advies kaal() {
        Advies vol = vol();
        return new Advies(
                null,
                vol.gemeente(),
                vol.peildatum(),
                vol.berekendOp(),
                vol.regelset(),
                new RouteAdvies(Route.ONVOLLEDIG, "Nog onvolledig", null, false, "Vul aan.", null),
                List.of(),
                Urgentie.REGULIER,
                Coordinatie.GEEN,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                vol.redenen(),
                List.of());
    }
}
