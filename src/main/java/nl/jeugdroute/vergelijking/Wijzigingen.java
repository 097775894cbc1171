// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.vergelijking.Rijverschillen.Paar;
import nl.jeugdroute.voorbeelden.Dekking;
import org.jspecify.annotations.Nullable;

/** The rows that differ between two readings of the rules, and which of them a case meets. */
final class Wijzigingen {

    /** Cells nobody sees in an advies: a row that differs only here explains no difference. */
    private static final Set<String> STIL = Set.of("toelichting", "gecontroleerd_op");

    private static final String TERMEN = "termen";

    private final Map<Gewijzigderij, Paar> alle;
    private final Map<String, Set<String>> bestandenVan;

    private Wijzigingen(Map<Gewijzigderij, Paar> alle, Map<String, Set<String>> bestandenVan) {
        this.alle = alle;
        this.bestandenVan = bestandenVan;
    }

    static Wijzigingen van(Regelstand nu, Regelstand straks) {
        Map<String, Set<String>> bestandenVan = new TreeMap<>();
        Map<String, Tabel> voor = tabellen(nu, bestandenVan);
        Map<String, Tabel> na = tabellen(straks, bestandenVan);
        Set<String> bestanden = new TreeSet<>(voor.keySet());
        bestanden.addAll(na.keySet());
        Map<Gewijzigderij, Paar> alle = new LinkedHashMap<>();
        for (String bestand : bestanden) {
            String naam = bestand.substring(bestand.lastIndexOf('/') + 1).replace(".csv", "");
            for (Paar paar : Rijverschillen.paren(rijen(voor.get(bestand)), rijen(na.get(bestand)))) {
                alle.put(Rijverschillen.rij(bestand, naam, paar), paar);
            }
        }
        return new Wijzigingen(alle, bestandenVan);
    }

    /** The tables by file; a layer that several packs share counts once. */
    private static Map<String, Tabel> tabellen(Regelstand stand, Map<String, Set<String>> bestandenVan) {
        Map<String, Tabel> tabellen = new TreeMap<>();
        for (Pakket pakket : stand.pakketten()) {
            for (Tabel tabel : stand.tabellen(pakket.id())) {
                tabellen.put(tabel.bestand(), tabel);
                bestandenVan.computeIfAbsent(pakket.id(), id -> new TreeSet<>()).add(tabel.bestand());
            }
        }
        return tabellen;
    }

    private static Collection<Rij> rijen(@Nullable Tabel tabel) {
        return tabel == null ? List.of() : tabel.rijen();
    }

    /** All rows that differ, in order of file and id. */
    List<Gewijzigderij> alle() {
        return List.copyOf(alle.keySet());
    }

    /** The changed rows that played a part in one of the two adviezen. */
    Set<Gewijzigderij> geraakt(Advies nu, Advies straks) {
        Set<String> bestanden = bestandenVan.getOrDefault(nu.gemeente(), Set.of());
        Set<String> idsNu = Dekking.geraakt(nu);
        Set<String> idsStraks = Dekking.geraakt(straks);
        Set<Gewijzigderij> geraakt = new HashSet<>();
        alle.forEach((rij, paar) -> {
            boolean raakt = rij.tabel().equals(TERMEN)
                    ? noemt(rij, nu) || noemt(rij, straks)
                    : raakt(paar.nu(), idsNu, nu) || raakt(paar.straks(), idsStraks, straks);
            if (raakt && bestanden.contains(rij.bestand())) {
                geraakt.add(rij);
            }
        });
        return geraakt;
    }

    /** A row that follows itself has one id and counts only on its own days. */
    private static boolean raakt(@Nullable Rij rij, Set<String> ids, Advies advies) {
        String dag = advies.peildatum().toString();
        return rij != null
                && ids.contains(rij.id())
                && rij.cel("geldig_van").compareTo(dag) <= 0
                && (rij.cel("geldig_tot").isEmpty() || rij.cel("geldig_tot").compareTo(dag) >= 0);
    }

    /** Ids of the rows that can explain why two adviezen differ. */
    static List<String> verklarend(Set<Gewijzigderij> geraakt) {
        return geraakt.stream()
                .filter(rij -> rij.aard() != Gewijzigderij.Aard.GEWIJZIGD
                        || rij.cellen().stream().anyMatch(cel -> !STIL.contains(cel.kolom())))
                .map(Gewijzigderij::id)
                .distinct()
                .sorted(NatuurlijkeOrde.INSTANTIE)
                .toList();
    }

    /** A term has no conclusion of its own; it shows in the name of its route and in texts that name it. */
    private static boolean noemt(Gewijzigderij term, Advies advies) {
        Stream<String> namen = term.cellen().stream()
                .filter(cel -> cel.kolom().equals("naam"))
                .flatMap(cel -> Stream.of(cel.nu(), cel.straks()))
                .filter(naam -> !naam.isEmpty());
        String teksten = Stream.concat(
                        advies.routes().map(Routeadvies::instructie),
                        advies.acties().stream().map(Actie::tekst))
                .collect(Collectors.joining("\n"));
        return advies.routes().anyMatch(route -> route.route().name().equals(term.id()))
                || namen.anyMatch(teksten::contains);
    }
}
