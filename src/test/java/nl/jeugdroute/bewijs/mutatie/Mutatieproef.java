// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.mutatie;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.bewijs.belofte.Beloftenproef;
import nl.jeugdroute.bewijs.belofte.Beloftewacht;
import nl.jeugdroute.bewijs.belofte.Tegenvoorbeeld;
import nl.jeugdroute.bewijs.gezondheid.Gezondheidswacht;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.bewijs.model.Modelpaar;
import nl.jeugdroute.bewijs.mutatie.Oordeel.Uitslag;
import nl.jeugdroute.regels.Mutantregels;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.voorbeelden.Dekking;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeeldproef;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Judges mutants: first the cheap watchmen, then the examples, and logic only for what nobody noticed yet. */
final class Mutatieproef {

    /** Ample, for the machine may be busy; a proof that does not end would count as noticed. */
    private static final Grens GRENS = new Grens(20_000_000, Duration.ofMinutes(10));

    private final Mutantbouwer bouwer;
    private final List<Voorbeeld> voorbeelden;
    private final Triage triage = new Triage(Testregels.bibliotheek(), Testregels.KLOK);
    private final Map<String, Set<String>> geraakt = new HashMap<>();
    private final Map<String, Advies> adviezen = new HashMap<>();

    Mutatieproef(Mutantbouwer bouwer, Collection<Voorbeeld> voorbeelden) {
        this.bouwer = bouwer;
        this.voorbeelden = List.copyOf(voorbeelden);
        for (Voorbeeld voorbeeld : voorbeelden) {
            Advies advies = adviseer(voorbeeld, bouwer.origineel());
            adviezen.put(voorbeeld.id(), advies);
            geraakt.put(voorbeeld.id(), Dekking.geraakt(advies));
        }
    }

    private Advies adviseer(Voorbeeld voorbeeld, Regelset set) {
        return triage.adviseer(
                voorbeeld.casus(),
                set,
                Testregels.bibliotheek()
                        .peildatum(voorbeeld.pakket(), voorbeeld.casus().peildatum()));
    }

    Oordeel oordeel(Mutant mutant) {
        Regelset set;
        try {
            set = bouwer.bouw(mutant);
        } catch (RegelsOngeldig ongeldig) {
            return new Oordeel(
                    mutant, Uitslag.GEWEIGERD, ongeldig.bevindingen().get(0).melding(), "");
        } catch (RuntimeException kanNiet) {
            return new Oordeel(mutant, Uitslag.GEWEIGERD, String.valueOf(kanNiet.getMessage()), "");
        }
        try {
            return oordeel(mutant, set);
        } finally {
            Mutantregels.sluit(set);
        }
    }

    private Oordeel oordeel(Mutant mutant, Regelset set) {
        List<String> bijna = new ArrayList<>();
        for (Voorbeeld voorbeeld : opVolgorde(mutant)) {
            try {
                Advies advies = adviseer(voorbeeld, set);
                var afwijkingen = Voorbeeldproef.afwijkingen(voorbeeld, advies);
                if (!afwijkingen.isEmpty()) {
                    return new Oordeel(
                            mutant,
                            Uitslag.VOORBEELD,
                            voorbeeld.id() + " " + afwijkingen.get(0).kolom(),
                            "");
                }
                verschil(voorbeeld, advies, bijna);
            } catch (RuntimeException geenAdvies) {
                return new Oordeel(mutant, Uitslag.GEEN_ADVIES, voorbeeld.id(), "");
            }
        }
        return volgensDeLogica(mutant, set, String.join(" ", bijna));
    }

    private Oordeel volgensDeLogica(Mutant mutant, Regelset set, String bijna) {
        Modelpaar paar = Modelpaar.van(bouwer.origineel(), set, Beloftenproef.vragen(set), GRENS);
        BDD verschil = Adviesverschil.van(paar.nu(), paar.straks());
        if (verschil.isContradiction()) {
            boolean strikt = Adviesverschil.elkeConclusieGelijk(paar.nu(), paar.straks());
            return new Oordeel(mutant, strikt ? Uitslag.GELIJK : Uitslag.GELIJK_ADVIES, "", "");
        }
        boolean factorenGelijk = !mutant.bestand().endsWith("planthemas.csv");
        Optional<String> breuk = Beloftewacht.eersteBreuk(paar.nu(), paar.straks(), factorenGelijk)
                .or(() -> Gezondheidswacht.eersteBlokkade(paar.straks()).map(Enum::name));
        if (breuk.isPresent()) {
            return new Oordeel(mutant, Uitslag.BEWIJS, breuk.get(), "");
        }
        Tegenvoorbeeld zoeker = new Tegenvoorbeeld(paar.nu());
        String cel = zoeker.beeld(zoeker.bij(verschil).orElseThrow()).cel();
        return new Oordeel(mutant, Uitslag.OVERLEEFT, cel, bijna);
    }

    /** Examples that touch the row come first, then those that touch its table. */
    private List<Voorbeeld> opVolgorde(Mutant mutant) {
        Set<String> tabelrijen = bouwer.inhoud().tabellen().stream()
                .filter(tabel -> tabel.bestand().equals(mutant.bestand()))
                .flatMap(tabel -> tabel.rijen().stream())
                .map(rij -> rij.id())
                .collect(Collectors.toSet());
        return voorbeelden.stream()
                .sorted(Comparator.comparingInt((Voorbeeld voorbeeld) -> {
                    Set<String> rijen = Objects.requireNonNull(geraakt.get(voorbeeld.id()));
                    boolean genoemd = voorbeeld.netNiet().contains(mutant.rij());
                    return rijen.contains(mutant.rij()) || genoemd
                            ? 0
                            : rijen.stream().anyMatch(tabelrijen::contains) ? 1 : 2;
                }))
                .toList();
    }

    /** Rows that fire now and did not, or the other way round: what the example could have checked. */
    private void verschil(Voorbeeld voorbeeld, Advies advies, List<String> bijna) {
        Set<String> beslisrijen = bouwer.origineel().beslisrijen().stream()
                .map(Beslisrij::regel)
                .map(regel -> regel.id())
                .collect(Collectors.toSet());
        Set<String> nu = new TreeSet<>(Objects.requireNonNull(geraakt.get(voorbeeld.id())));
        Set<String> straks = new TreeSet<>(Dekking.geraakt(advies));
        Set<String> erbij = new TreeSet<>(straks);
        erbij.removeAll(nu);
        Set<String> weg = new TreeSet<>(nu);
        weg.removeAll(straks);
        if (!erbij.isEmpty() || !weg.isEmpty()) {
            bijna.add(voorbeeld.id() + "[" + erbij.stream().map(r -> "+" + r).collect(Collectors.joining(","))
                    + weg.stream().map(r -> "-" + r).collect(Collectors.joining(",")) + "]");
        } else if (!gelijk(advies, Objects.requireNonNull(adviezen.get(voorbeeld.id())))) {
            bijna.add(voorbeeld.id() + "[=]");
        }
    }

    private static boolean gelijk(Advies een, Advies ander) {
        return een.voorzieningen().equals(ander.voorzieningen())
                && een.nevenroutes().equals(ander.nevenroutes())
                && een.openPunten().equals(ander.openPunten())
                && een.acties().equals(ander.acties())
                && Objects.equals(een.pgb(), ander.pgb())
                && Objects.equals(een.interventieniveau(), ander.interventieniveau());
    }
}
