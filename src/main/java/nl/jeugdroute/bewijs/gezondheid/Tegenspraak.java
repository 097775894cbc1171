// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.bewijs.belofte.Beloftenproef;
import nl.jeugdroute.bewijs.belofte.Tegenvoorbeeld;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.bewijs.model.Rijformule;
import nl.jeugdroute.bewijs.model.Sleutel;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.rijen.Volledigheid;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Cases about which rows say two different things, or nothing where something must be said. Either way no advies could be
 * drawn up, so rules with such a case never go live.
 */
final class Tegenspraak {

    /** Of these an advies has room for one value. */
    private static final Set<Soort> EEN_WAARDE =
            Set.of(Soort.BESCHIKKING, Soort.WIE_BESLIST, Soort.PGB, Soort.PGB_NETWERK);

    private final Regelmodel model;
    private final Tegenvoorbeeld voorbeelden;

    Tegenspraak(Regelmodel model) {
        this.model = model;
        this.voorbeelden = new Tegenvoorbeeld(model);
    }

    private record Onderwerp(Soort soort, String voorziening) implements Comparable<Onderwerp> {
        @Override
        public int compareTo(Onderwerp ander) {
            int verschil = soort.compareTo(ander.soort);
            return verschil != 0 ? verschil : voorziening.compareTo(ander.voorziening);
        }

        @Nullable
        String code() {
            return voorziening.isEmpty() ? null : voorziening;
        }
    }

    List<Gezondheidsbevinding> bevindingen() {
        List<Gezondheidsbevinding> bevindingen = new ArrayList<>();
        Map<Onderwerp, Map<String, BDD>> waarden = new TreeMap<>();
        model.conclusies().forEach((sleutel, wanneer) -> {
            if (EEN_WAARDE.contains(sleutel.soort())) {
                waarden.computeIfAbsent(
                                new Onderwerp(
                                        sleutel.soort(), sleutel.voorziening() == null ? "" : sleutel.voorziening()),
                                o -> new TreeMap<>())
                        .merge(sleutel.waarde(), wanneer, BDD::or);
            }
        });
        waarden.forEach((onderwerp, perWaarde) -> tweeWaarden(onderwerp, perWaarde, bevindingen));
        if (model.set().kenmerk().status() != Setstatus.VERLOPEN) {
            zonderBeschikking(bevindingen);
            model.set().toezeggingen().volledig().forEach(volledig -> gat(volledig, bevindingen));
        }
        return bevindingen;
    }

    private void tweeWaarden(Onderwerp onderwerp, Map<String, BDD> perWaarde, List<Gezondheidsbevinding> bevindingen) {
        BDD een = model.ruimte().onwaar();
        BDD twee = model.ruimte().onwaar();
        for (BDD wanneer : perWaarde.values()) {
            twee = twee.or(een.and(wanneer));
            een = een.or(wanneer);
        }
        voorbeelden.bij(twee).ifPresent(punt -> {
            List<Regel> rijen = rijen(onderwerp, punt);
            bevindingen.add(new Gezondheidsbevinding(
                    Kwaal.TEGENSPRAAK,
                    rijen.stream().map(Regel::id).toList(),
                    rijen.get(rijen.size() - 1).laag(),
                    Beloftenproef.bestand(model.set(), rijen.get(rijen.size() - 1)),
                    rijen.get(rijen.size() - 1).rijnummer(),
                    voorbeelden.beeld(punt),
                    "Rijen spreken elkaar tegen over " + naam(onderwerp) + ": "
                            + rijen.stream().map(Regel::id).collect(Collectors.joining(" en ")) + "."));
        });
    }

    private List<Regel> rijen(Onderwerp onderwerp, Punt punt) {
        return model.rijen().stream()
                .filter(rij -> rij.rij().concludeert(onderwerp.soort()))
                .filter(rij -> onderwerp.code() == null || onderwerp.code().equals(rij.voorziening()))
                .filter(rij -> model.ruimte().geldt(rij.vuurt(), punt))
                .map(rij -> rij.rij().regel())
                .distinct()
                .toList();
    }

    private void zonderBeschikking(List<Gezondheidsbevinding> bevindingen) {
        for (Map.Entry<String, BDD> hulp : model.inBeeld().entrySet()) {
            BDD besluit = model.ruimte().onwaar();
            for (Map.Entry<Sleutel, BDD> conclusie : model.conclusies().entrySet()) {
                if (conclusie.getKey().soort() == Soort.BESCHIKKING
                        && hulp.getKey().equals(conclusie.getKey().voorziening())) {
                    besluit = besluit.or(conclusie.getValue());
                }
            }
            var punt = voorbeelden.bij(hulp.getValue().and(besluit.negate()));
            if (punt.isPresent()) {
                bevindingen.add(new Gezondheidsbevinding(
                        Kwaal.GAT,
                        List.of(),
                        model.set().kenmerk().id(),
                        "gemeenten/" + model.set().kenmerk().id(),
                        0,
                        voorbeelden.beeld(punt.get()),
                        "Geen rij zegt of bij " + hulp.getKey() + " een beschikking hoort."));
                return;
            }
        }
    }

    private void gat(Volledigheid volledig, List<Gezondheidsbevinding> bevindingen) {
        BDD moet = model.voldoen(volledig.als(), null);
        BDD vuurt = model.ruimte()
                .eenVan(model.rijen().stream()
                        .filter(rij -> rij.rij().regel().tabel().equals(volledig.tabel())
                                && rij.rij().regel().laag().equals(volledig.laag()))
                        .map(Rijformule::vuurt)
                        .toList());
        voorbeelden
                .bij(moet.and(vuurt.negate()))
                .ifPresent(punt -> bevindingen.add(new Gezondheidsbevinding(
                        Kwaal.GAT,
                        List.of(),
                        volledig.laag(),
                        bestand(volledig),
                        0,
                        voorbeelden.beeld(punt),
                        "De tabel " + volledig.tabel() + " zegt dat ze volledig is, maar heeft hier geen rij.")));
    }

    private String bestand(Volledigheid volledig) {
        return model.set().tabellen().stream()
                .filter(tabel ->
                        tabel.laag().equals(volledig.laag()) && tabel.naam().equals(volledig.tabel()))
                .map(tabel -> tabel.bestand())
                .findFirst()
                .orElse(volledig.tabel());
    }

    private static String naam(Onderwerp onderwerp) {
        String wat = switch (onderwerp.soort()) {
            case BESCHIKKING -> "de beschikking";
            case WIE_BESLIST -> "wie beslist";
            case PGB -> "het pgb";
            default -> "het pgb voor iemand uit het netwerk";
        };
        return onderwerp.code() == null ? wat : wat + " bij " + onderwerp.code();
    }
}
