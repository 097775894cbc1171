// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jeugdroute.bewijs.logica.TeGroot;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.triage.Triage;

/** Works out what a change does over every combination of facts, pair of rule sets by pair, until the time is up. */
final class Domeinvergelijker {

    private final Regelstand nu;
    private final Regelstand straks;
    private final Tijdgrens tijd;
    private final Triage triageNu;
    private final Triage triageStraks;
    private final List<Vakverschil> vakken = new ArrayList<>();
    private final List<String> nietDoorgerekend = new ArrayList<>();
    private final Map<String, Set<String>> alleenInEen = new LinkedHashMap<>();

    Domeinvergelijker(Regelstand nu, Regelstand straks, Tijdgrens tijd, Clock klok) {
        this.nu = nu;
        this.straks = straks;
        this.tijd = tijd;
        this.triageNu = new Triage(new Regelbibliotheek(nu), klok);
        this.triageStraks = new Triage(new Regelbibliotheek(straks), klok);
    }

    Domeinverschil vergelijk(Collection<String> pakketten) {
        Map<String, Pakket> pakkettenNu = opId(nu);
        Map<String, Pakket> pakkettenStraks = opId(straks);
        if (!nu.kern().tekst().equals(straks.kern().tekst())) {
            nietDoorgerekend.add("De vaste regels in de map kern verschillen. Die zitten niet in deze berekening.");
        }
        for (String id : new TreeSet<>(pakketten)) {
            Pakket pakketNu = pakkettenNu.get(id);
            Pakket pakketStraks = pakkettenStraks.get(id);
            if (pakketNu == null || pakketStraks == null) {
                nietDoorgerekend.add("Pakket " + id + " bestaat alleen " + (pakketNu == null ? "straks" : "nu") + ".");
            } else {
                vergelijk(Tijdvakparen.van(nu, straks, pakketNu, pakketStraks), pakketStraks);
            }
        }
        return new Domeinverschil(
                vakken, nietDoorgerekend, Beperkingen.van(nietDoorgerekend.isEmpty(), vakken, alleenInEen));
    }

    private static Map<String, Pakket> opId(Regelstand stand) {
        return stand.pakketten().stream().collect(Collectors.toMap(Pakket::id, Function.identity()));
    }

    private void vergelijk(Tijdvakparen paren, Pakket pakket) {
        LocalDate vandaag = straks.peildatum(pakket.id(), null);
        paren.alleenNu()
                .forEach(periode -> nietDoorgerekend.add(
                        pakket.naam() + ", " + Beperkingen.dagen(periode) + ": dan zijn er straks geen regels meer."));
        paren.alleenStraks()
                .forEach(periode -> nietDoorgerekend.add(
                        pakket.naam() + ", " + Beperkingen.dagen(periode) + ": dan zijn er nu nog geen regels."));
        // What counts today goes first, for time may run out.
        paren.paren().stream()
                .sorted(Comparator.comparing((Tijdvakparen.Paar paar) -> !paar.bevat(vandaag)))
                .forEach(paar -> {
                    try {
                        vakken.add(vergelijk(paar));
                    } catch (TeGroot teGroot) {
                        mislukt(
                                paar,
                                pakket,
                                tijd.voorbij()
                                        ? "de tijd was op."
                                        : "het werd te groot: " + teGroot.getMessage() + ".");
                    } catch (Tegenspraak tegenspraak) {
                        mislukt(paar, pakket, tegenspraak.getMessage());
                    }
                });
    }

    private void mislukt(Tijdvakparen.Paar paar, Pakket pakket, String reden) {
        nietDoorgerekend.add(pakket.naam() + ", "
                + paar.perioden().stream().map(Beperkingen::dagen).collect(Collectors.joining(" en "))
                + ": niet doorgerekend. Reden: " + reden);
    }

    private Vakverschil vergelijk(Tijdvakparen.Paar paar) {
        List<Regelmodel> modellen = Regelmodel.samen(paar.nu(), paar.straks(), tijd.over());
        Regelmodel modelNu = modellen.get(0);
        Regelmodel modelStraks = modellen.get(1);
        Deelruimte deel = new Deelruimte(modelNu.feiten(), paar.nu(), paar.straks());
        Naamgever namen = new Naamgever(straks.begrippen(), paar.nu(), paar.straks());
        Vakverschil vak = new Setvergelijker(
                        modelNu,
                        modelStraks,
                        deel,
                        new Omschrijver(modelNu.ruimte(), deel, namen),
                        new Proever(modelNu, modelStraks, triageNu, triageStraks, paar.dag(), namen))
                .vergelijk(paar.perioden());
        deel.alleenInEen()
                .forEach(code -> alleenInEen
                        .computeIfAbsent(vak.pakketnaam(), naam -> new TreeSet<>(NatuurlijkeOrde.INSTANTIE))
                        .add(code));
        return vak;
    }
}
