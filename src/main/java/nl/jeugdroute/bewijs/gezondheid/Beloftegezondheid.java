// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.gezondheid;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.bewijs.belofte.Beloftenproef;
import nl.jeugdroute.bewijs.belofte.Tegenvoorbeeld;
import nl.jeugdroute.bewijs.model.Casusbeeld;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.regels.rijen.Belofterij;
import org.jspecify.annotations.Nullable;

/**
 * Promises that say nothing, or that cannot both be kept. A promise of the national layer may speak of what this pack does
 * not have; one of the pack itself may not.
 */
final class Beloftegezondheid {

    private static final String LANDELIJK = "landelijk";

    private final Regelmodel model;
    private final Tegenvoorbeeld voorbeelden;

    Beloftegezondheid(Regelmodel model) {
        this.model = model;
        this.voorbeelden = new Tegenvoorbeeld(model);
    }

    List<Gezondheidsbevinding> bevindingen() {
        List<Gezondheidsbevinding> bevindingen = new ArrayList<>();
        List<Belofterij> beloften = model.set().toezeggingen().beloften();
        for (int i = 0; i < beloften.size(); i++) {
            Belofterij rij = beloften.get(i);
            if (!rij.regel().laag().equals(LANDELIJK) && nergens(rij)) {
                bevindingen.add(bevinding(
                        rij,
                        List.of(rij.regel().id()),
                        null,
                        "Belofte " + rij.regel().id()
                                + " kan nooit gelden: geen enkele casus voldoet aan de voorwaarden."));
            }
            for (Belofterij eerder : beloften.subList(0, i)) {
                botsing(rij, eerder, bevindingen);
            }
        }
        return bevindingen;
    }

    private boolean nergens(Belofterij rij) {
        return model.onderwerpen(rij).stream()
                .allMatch(code ->
                        model.voldoen(rij.als(), code.isEmpty() ? null : code).isContradiction());
    }

    /** Two promises about one field that no value can keep both, in a case where both count. */
    private void botsing(Belofterij rij, Belofterij eerder, List<Gezondheidsbevinding> bevindingen) {
        if (rij.onderwerp() != eerder.onderwerp() || !Eisen.botsen(rij, eerder)) {
            return;
        }
        for (String code : model.onderwerpen(rij)) {
            String voorziening = code.isEmpty() ? null : code;
            var punt = voorbeelden.bij(
                    model.voldoen(rij.als(), voorziening).and(model.voldoen(eerder.als(), voorziening)));
            if (punt.isPresent()) {
                bevindingen.add(new Gezondheidsbevinding(
                        Kwaal.BELOFTE,
                        List.of(rij.regel().id(), eerder.regel().id()),
                        rij.regel().laag(),
                        Beloftenproef.bestand(model.set(), rij.regel()),
                        rij.regel().rijnummer(),
                        voorbeelden.beeld(punt.get()),
                        "Belofte " + rij.regel().id() + " en belofte "
                                + eerder.regel().id() + " spreken elkaar tegen: geen advies kan ze allebei houden."));
                return;
            }
        }
    }

    private Gezondheidsbevinding bevinding(Belofterij rij, List<String> ids, @Nullable Casusbeeld casus, String tekst) {
        Regel regel = rij.regel();
        return new Gezondheidsbevinding(
                Kwaal.BELOFTE,
                ids,
                regel.laag(),
                Beloftenproef.bestand(model.set(), regel),
                regel.rijnummer(),
                casus,
                tekst);
    }
}
