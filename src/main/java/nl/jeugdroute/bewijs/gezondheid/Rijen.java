// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.bewijs.belofte.Beloftenproef;
import nl.jeugdroute.bewijs.belofte.Tegenvoorbeeld;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.bewijs.model.Rijformule;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.regels.rijen.Beslisrij;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Rows that fire never, for nothing, or twice over. */
final class Rijen {

    private final Regelmodel model;
    private final Tegenvoorbeeld voorbeelden;
    private final Bijdrage bijdrage;
    private final Map<Beslisrij, List<Rijformule>> perRij = new LinkedHashMap<>();

    Rijen(Regelmodel model) {
        this.model = model;
        this.voorbeelden = new Tegenvoorbeeld(model);
        this.bijdrage = new Bijdrage(model);
        model.rijen().stream()
                // What answers only once a pack has expired has its turn in another rule set.
                .filter(rij ->
                        !rij.rij().leest("verlopen") || model.set().kenmerk().status() == Setstatus.VERLOPEN)
                .forEach(rij -> perRij.computeIfAbsent(rij.rij(), r -> new ArrayList<>())
                        .add(rij));
    }

    List<Gezondheidsbevinding> bevindingen() {
        List<Gezondheidsbevinding> bevindingen = new ArrayList<>();
        Set<Beslisrij> vurend = new LinkedHashSet<>();
        perRij.forEach((rij, formules) -> {
            if (formules.stream().allMatch(formule -> formule.vuurt().isContradiction())) {
                bevindingen.add(bevinding(
                        Kwaal.ONBEREIKBAAR,
                        List.of(rij.regel()),
                        null,
                        "Rij " + rij.regel().id() + " kan in geen enkele casus gelden."));
            } else {
                vurend.add(rij);
            }
        });
        Map<Beslisrij, Beslisrij> dubbel = dubbel(vurend);
        dubbel.forEach((rij, eerder) -> bevindingen.add(bevinding(
                Kwaal.DUBBEL,
                List.of(rij.regel(), eerder.regel()),
                voorbeeld(rij),
                "Rij " + rij.regel().id() + " geldt in precies dezelfde casussen als rij "
                        + eerder.regel().id() + " en concludeert hetzelfde.")));
        vurend.stream()
                .filter(rij -> !dubbel.containsKey(rij) && !dubbel.containsValue(rij))
                .filter(rij -> perRij.get(rij).stream().noneMatch(bijdrage::telt))
                .forEach(rij -> bevindingen.add(bevinding(
                        Kwaal.ZONDER_EFFECT,
                        List.of(rij.regel()),
                        voorbeeld(rij),
                        "Rij " + rij.regel().id()
                                + " geldt soms, maar verandert nooit iets aan een advies: andere rijen"
                                + " concluderen dan hetzelfde of iets zwaarders.")));
        return bevindingen;
    }

    private Map<Beslisrij, Beslisrij> dubbel(Set<Beslisrij> vurend) {
        Map<List<Object>, Beslisrij> gezien = new HashMap<>();
        Map<Beslisrij, Beslisrij> dubbel = new LinkedHashMap<>();
        for (Beslisrij rij : vurend) {
            List<Object> inhoud = new ArrayList<>();
            inhoud.add(rij.onderwerp());
            inhoud.add(Set.copyOf(rij.gevolgen()));
            perRij.get(rij).forEach(formule -> inhoud.add(formule.vuurt().index()));
            Beslisrij eerder = gezien.putIfAbsent(inhoud, rij);
            if (eerder != null) {
                dubbel.put(rij, eerder);
            }
        }
        return dubbel;
    }

    private Gezondheidsbevinding bevinding(Kwaal kwaal, List<Regel> regels, @Nullable Punt punt, String tekst) {
        Regel eerste = regels.get(0);
        return new Gezondheidsbevinding(
                kwaal,
                regels.stream().map(Regel::id).toList(),
                eerste.laag(),
                Beloftenproef.bestand(model.set(), eerste),
                eerste.rijnummer(),
                punt == null ? null : voorbeelden.beeld(punt),
                tekst);
    }

    private @Nullable Punt voorbeeld(Beslisrij rij) {
        BDD vuurt = model.ruimte()
                .eenVan(perRij.get(rij).stream().map(Rijformule::vuurt).toList());
        return voorbeelden.bij(vuurt).orElse(null);
    }
}
