// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.bewijs.gezondheid.Gezondheidsbevinding;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Bevinding;

/**
 * What is proven about all packs together.
 *
 * @param bewijzen by rule set: every pack in every tijdvak, and what still answers after its last day
 */
public record Bewijsstaat(Map<Regelset, Bewijs> bewijzen) {

    /** Proves every rule set of these rules. */
    public static Bewijsstaat van(Regelstand stand) {
        return van(stand, stand.pakketten());
    }

    /** Proves every rule set of some packs of these rules. */
    public static Bewijsstaat van(Regelstand stand, Collection<Pakket> pakketten) {
        Set<String> ids = pakketten.stream().map(Pakket::id).collect(Collectors.toSet());
        List<Regelset> sets = Stream.concat(
                        stand.sets().stream()
                                .filter(set -> ids.contains(set.kenmerk().id())),
                        naAfloop(stand, pakketten))
                .toList();
        Map<Regelset, Bewijs> perSet = sets.parallelStream()
                .collect(Collectors.toConcurrentMap(set -> set, Bewijsvoering::van, (een, ander) -> een));
        Map<Regelset, Bewijs> bewijzen = new LinkedHashMap<>();
        sets.forEach(set -> bewijzen.put(set, perSet.get(set)));
        return new Bewijsstaat(bewijzen);
    }

    /** Of a pack that still has a last day to come: what it will answer the day after. */
    private static Stream<Regelset> naAfloop(Regelstand stand, Collection<Pakket> pakketten) {
        return pakketten.stream()
                .filter(pakket -> pakket.status() != Setstatus.HISTORISCH && pakket.status() != Setstatus.VERLOPEN)
                .flatMap(pakket -> Stream.ofNullable(pakket.geldigheid().tot())
                        .map(laatste ->
                                laatste.plusDays(1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                        .map(dag ->
                                stand.opMoment(Clock.fixed(dag, ZoneOffset.UTC)).voor(pakket.id(), null)));
    }

    /** What keeps these rules from going live: broken promises, contradictions, gaps, and what could not be proven. */
    public List<Bewijspunt> blokkerend() {
        List<Bewijspunt> punten = new ArrayList<>();
        bewijzen.forEach((set, bewijs) -> {
            if (bewijs.nietBewezen() != null) {
                punten.add(Bewijspunt.nietBewezen(set, bewijs.nietBewezen()));
            }
            bewijs.schendingen().forEach(schending -> punten.add(Bewijspunt.van(set, schending)));
            bewijs.gezondheid().stream()
                    .filter(bevinding -> bevinding.kwaal().blokkeert())
                    .forEach(bevinding -> punten.add(Bewijspunt.van(bevinding)));
        });
        return punten.stream().distinct().toList();
    }

    /** The same as findings, each at its place. */
    public List<Bevinding> bevindingen() {
        return blokkerend().stream().map(Bewijspunt::bevinding).distinct().toList();
    }

    /** How many promises were put to the proof, over all packs; the same promise in two packs counts twice. */
    public int beloften() {
        return bewijzen.values().stream().mapToInt(Bewijs::beloften).sum();
    }

    /**
     * What may go live, with a reason. A row of a shared layer counts here only when it is of no use in any pack: another
     * municipality may well need it.
     */
    public List<Bewijspunt> waarschuwingen() {
        return alle().filter(bevinding -> !bevinding.kwaal().blokkeert())
                .filter(this::overal)
                .map(Bewijspunt::van)
                .distinct()
                .toList();
    }

    private Stream<Gezondheidsbevinding> alle() {
        return bewijzen.values().stream().flatMap(bewijs -> bewijs.gezondheid().stream());
    }

    private boolean overal(Gezondheidsbevinding bevinding) {
        return bewijzen.entrySet().stream()
                .filter(bewijs -> heeft(bewijs.getKey(), bevinding.rijen()))
                .allMatch(bewijs -> bewijs.getValue().gezondheid().stream()
                        .anyMatch(ander -> ander.kwaal() == bevinding.kwaal()
                                && ander.rijen().equals(bevinding.rijen())));
    }

    private static boolean heeft(Regelset set, List<String> rijen) {
        Set<String> aanwezig =
                set.beslisrijen().stream().map(rij -> rij.regel().id()).collect(Collectors.toSet());
        return aanwezig.containsAll(rijen);
    }
}
