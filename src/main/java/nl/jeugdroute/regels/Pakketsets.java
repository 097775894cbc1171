// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Regelsetkenmerk;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.compileren.Kringverwijzing;
import nl.jeugdroute.regels.lezen.Laag;
import nl.jeugdroute.regels.rijen.Pakketinhoud;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;

/** One pack over time: a compiled rule set per tijdvak, and what still answers after its last day. */
final class Pakketsets {

    /** An expired pack is compiled for the day it is; yesterday's is of no use but to who looks back. */
    private static final int MEESTE_DAGEN = 4;

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Laag laag;
    private final Pakketinhoud inhoud;
    private final Kern kern;
    private final NavigableMap<LocalDate, Regelset> sets = new TreeMap<>();
    private final Map<LocalDate, Regelset> verlopen = new ConcurrentHashMap<>();

    /** How many stands hold this pack: rules that did not change go over to the next stand as they are. */
    private final AtomicInteger houders = new AtomicInteger(1);

    private volatile boolean gesloten;

    private Pakketsets(Laag laag, Pakketinhoud inhoud, Kern kern) {
        this.laag = laag;
        this.inhoud = inhoud;
        this.kern = kern;
    }

    /**
     * Compiles a pack for each of its tijdvakken.
     *
     * @throws RegelsOngeldig when rows in force conclude what no row in force explains, or wait for each other
     */
    static Pakketsets bouw(Laag laag, Pakketinhoud inhoud, Kern kern) {
        Pakketsets pakket = new Pakketsets(laag, inhoud, kern);
        for (Tijdvak tijdvak : Tijdvakken.van(laag.geldigheid(), inhoud)) {
            Samenstelling rijen = Samenstelling.op(inhoud, tijdvak.van(), laag.voorbehoud());
            List<Bevinding> zonderUitleg = rijen.zonderUitleg(tijdvak.van());
            if (!zonderUitleg.isEmpty()) {
                throw new RegelsOngeldig(zonderUitleg);
            }
            try {
                pakket.sets.put(
                        tijdvak.van(), Regelset.compileer(pakket.kenmerk(laag.status(), tijdvak, rijen), rijen, kern));
            } catch (Kringverwijzing kring) {
                throw new RegelsOngeldig(
                        List.of(new Bevinding(laag.id(), 0, null, null, null, String.valueOf(kring.getMessage()))));
            }
        }
        return pakket;
    }

    private Regelsetkenmerk kenmerk(Setstatus status, Tijdvak tijdvak, Samenstelling rijen) {
        return new Regelsetkenmerk(laag.id(), laag.naam(), status, tijdvak, Sethash.van(rijen, kern));
    }

    /** Each tijdvak, and what still answers today when the pack has expired. */
    Stream<Regelset> sets(LocalDate vandaag) {
        return Stream.concat(
                sets.values().stream(), isVerlopen(vandaag) ? Stream.of(op(null, vandaag)) : Stream.empty());
    }

    List<Tijdlijnstap> tijdlijn() {
        List<Tijdlijnstap> stappen = new ArrayList<>();
        Map<String, Regel> eerder = Map.of();
        for (Regelset set : sets.values()) {
            Map<String, Regel> nu = set.regelboek().regels();
            stappen.add(new Tijdlijnstap(
                    set.kenmerk().tijdvak(), set.kenmerk().hash(), nu.size(), zonder(nu, eerder), zonder(eerder, nu)));
            eerder = nu;
        }
        return stappen;
    }

    private static List<Regel> zonder(Map<String, Regel> rijen, Map<String, Regel> andere) {
        return rijen.values().stream()
                .filter(rij -> !andere.containsKey(rij.id()))
                .sorted(Comparator.comparing(Regel::id, NatuurlijkeOrde.INSTANTIE))
                .toList();
    }

    /** For one more stand; not when the last one let go of it already. */
    boolean deel() {
        return houders.getAndUpdate(aantal -> aantal == 0 ? 0 : aantal + 1) > 0;
    }

    /** For a stand that needs it no longer. */
    void laatLos() {
        if (houders.decrementAndGet() == 0) {
            sluit();
        }
    }

    private void sluit() {
        gesloten = true;
        sets.values().forEach(Regelset::sluit);
        verlopen.values().forEach(Regelset::sluit);
    }

    List<Tabel> tabellen() {
        return inhoud.tabellen();
    }

    Tabel voorbeelden() {
        return inhoud.voorbeelden();
    }

    Tabel verhalen() {
        return inhoud.verhalen();
    }

    Pakket pakket(LocalDate vandaag) {
        return new Pakket(
                laag.id(),
                laag.naam(),
                laag.toelichting(),
                isVerlopen(vandaag) ? Setstatus.VERLOPEN : laag.status(),
                laag.geldigheid(),
                sets.values().stream().map(set -> set.kenmerk().tijdvak()).toList(),
                Stream.concat(laag.lagen().stream(), Stream.of(laag.id())).toList());
    }

    private boolean isVerlopen(LocalDate vandaag) {
        LocalDate tot = laag.geldigheid().tot();
        return laag.status() != Setstatus.HISTORISCH && tot != null && vandaag.isAfter(tot);
    }

    /** A given day counts as given; without one it is today, or the last day of a historical pack. */
    LocalDate peildatum(@Nullable LocalDate gevraagd, LocalDate vandaag) {
        LocalDate tot = laag.geldigheid().tot();
        if (gevraagd != null) {
            return gevraagd;
        }
        return laag.status() == Setstatus.HISTORISCH && tot != null ? tot : vandaag;
    }

    Regelset op(@Nullable LocalDate gevraagd, LocalDate vandaag) {
        if (gevraagd == null && isVerlopen(vandaag)) {
            Regelset set = verlopen.computeIfAbsent(vandaag, this::verlopen);
            if (verlopen.size() > MEESTE_DAGEN) {
                verlopen.keySet().stream()
                        .min(Comparator.naturalOrder())
                        .map(verlopen::remove)
                        .ifPresent(Regelset::sluit);
            }
            return set;
        }
        LocalDate dag = peildatum(gevraagd, vandaag);
        if (!laag.geldigheid().bevat(dag)) {
            throw new GeenRegelsOpDatum("De regels van " + laag.naam() + " gelden " + dagen(laag.geldigheid())
                    + ". Voor " + dag.format(DAG) + " zijn er geen regels.");
        }
        return sets.floorEntry(dag).getValue();
    }

    private Regelset verlopen(LocalDate vandaag) {
        Regelset laatste = sets.lastEntry().getValue();
        List<String> voorbehoud = new ArrayList<>(laag.voorbehoud());
        voorbehoud.add("De regels van " + laag.naam() + " golden " + dagen(laag.geldigheid())
                + ". Ze zijn verlopen. Alleen de landelijke veiligheidsregels geven nu nog antwoord.");
        Samenstelling rijen = Samenstelling.op(
                        inhoud, laatste.kenmerk().tijdvak().van(), voorbehoud)
                .verlopen(inhoud, vandaag);
        Regelset set =
                Regelset.compileer(kenmerk(Setstatus.VERLOPEN, laatste.kenmerk().tijdvak(), rijen), rijen, kern);
        if (gesloten) {
            set.sluit();
        }
        return set;
    }

    private static String dagen(Tijdvak tijdvak) {
        LocalDate tot = tijdvak.tot();
        return "van " + tijdvak.van().format(DAG) + (tot == null ? "" : " tot en met " + tot.format(DAG));
    }
}
