// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.mutatie;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.jeugdroute.bewijs.logica.Ruimte;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.bewijs.model.Sleutel;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Soort;
import org.logicng.knowledgecompilation.bdds.BDD;

/** In which cases two models, laid out in one space, give another advies. */
final class Adviesverschil {

    /** What stands in an advies as it was concluded; of the other kinds only the outcome does. */
    private static final Set<Soort> ZOALS_GECONCLUDEERD = Set.of(
            Soort.ACTIE,
            Soort.ONTBREKEND,
            Soort.OPEN_PUNT,
            Soort.VERZOEK,
            Soort.PGB,
            Soort.PLANTHEMA,
            Soort.VOORBEHOUD);

    private final Ruimte ruimte;
    private final Regelmodel nu;
    private final Regelmodel straks;
    private BDD verschil;

    private Adviesverschil(Regelmodel nu, Regelmodel straks) {
        this.ruimte = nu.ruimte();
        this.nu = nu;
        this.straks = straks;
        this.verschil = ruimte.onwaar();
    }

    /** The cases in which anything an advies says differs, but for its reasons. */
    static BDD van(Regelmodel nu, Regelmodel straks) {
        Adviesverschil verschil = new Adviesverschil(nu, straks);
        verschil.uitkomst();
        verschil.conclusies();
        verschil.voorzieningen();
        return verschil.verschil;
    }

    /** Whether every single conclusion is drawn in the same cases, also those that only lead to others. */
    static boolean elkeConclusieGelijk(Regelmodel nu, Regelmodel straks) {
        Set<Sleutel> sleutels = new TreeSet<>(nu.conclusies().keySet());
        sleutels.addAll(straks.conclusies().keySet());
        return sleutels.stream().allMatch(sleutel -> bij(nu, sleutel).equals(bij(straks, sleutel)))
                && nu.inBeeld().equals(straks.inBeeld());
    }

    private static BDD bij(Regelmodel model, Sleutel sleutel) {
        return model.conclusies().getOrDefault(sleutel, model.ruimte().onwaar());
    }

    private void uitkomst() {
        tel(nu.uitkomst().hoofdroute(), straks.uitkomst().hoofdroute());
        tel(nu.uitkomst().besluit(), straks.uitkomst().besluit());
        tel(nu.uitkomst().urgentie(), straks.uitkomst().urgentie());
        tel(nu.uitkomst().coordinatie(), straks.uitkomst().coordinatie());
        tel(nu.uitkomst().niveau(), straks.uitkomst().niveau());
        tel(voorlopig(nu), voorlopig(straks));
        nu.set().niveaustatussen().forEach((niveau, status) -> {
            if (status != straks.set().niveaustatussen().get(niveau)) {
                voeg(nu.uitkomst().niveau().getOrDefault(niveau, ruimte.onwaar()));
            }
        });
    }

    private static Map<String, BDD> voorlopig(Regelmodel model) {
        BDD onbekend = model.concludeert(Soort.FEIT, "veiligheidOnbekend");
        return model.uitkomst().rangorde().stream()
                .filter(Rangplaats::voorlopig)
                .collect(Collectors.toMap(
                        Rangplaats::code,
                        plaats -> model.uitkomst().besluit().get(plaats.code()).and(onbekend)));
    }

    private void conclusies() {
        for (Sleutel sleutel : sleutels()) {
            switch (sleutel.soort()) {
                case BESCHIKKING, WIE_BESLIST -> tel(bij(nu, sleutel), bij(straks, sleutel));
                case VERZOEK_ONTBREEKT -> tel(verzoek(nu, sleutel.waarde()), verzoek(straks, sleutel.waarde()));
                case PGB_NETWERK -> tel(netwerk(nu, sleutel.waarde()), netwerk(straks, sleutel.waarde()));
                default -> {
                    if (ZOALS_GECONCLUDEERD.contains(sleutel.soort())) {
                        tel(
                                nu.concludeert(sleutel.soort(), sleutel.waarde()),
                                straks.concludeert(sleutel.soort(), sleutel.waarde()));
                    }
                }
            }
        }
    }

    /** A part is missing only from a request that is needed. */
    private static BDD verzoek(Regelmodel model, String onderdeel) {
        return model.concludeert(Soort.VERZOEK_ONTBREEKT, onderdeel).and(model.concludeert(Soort.VERZOEK, "NODIG"));
    }

    /** Who may be paid is told only when a budget is asked for. */
    private static BDD netwerk(Regelmodel model, String waarde) {
        BDD gevraagd = model.ruimte()
                .eenVan(model.conclusies().entrySet().stream()
                        .filter(conclusie -> conclusie.getKey().soort() == Soort.PGB)
                        .map(Map.Entry::getValue)
                        .toList());
        return model.concludeert(Soort.PGB_NETWERK, waarde).and(gevraagd);
    }

    private Set<Sleutel> sleutels() {
        Set<Sleutel> sleutels = new TreeSet<>(nu.conclusies().keySet());
        sleutels.addAll(straks.conclusies().keySet());
        return sleutels;
    }

    private void voorzieningen() {
        tel(nu.inBeeld(), straks.inBeeld());
        Map<String, Catalogusregel> anders = catalogus(straks);
        catalogus(nu).forEach((code, regel) -> {
            Catalogusregel ander = anders.get(code);
            if (ander == null
                    || regel.toegang() != ander.toegang()
                    || regel.organisatieniveau() != ander.organisatieniveau()
                    || !Objects.equals(regel.interventieniveau(), ander.interventieniveau())) {
                voeg(nu.inBeeld().get(code));
            }
        });
    }

    private static Map<String, Catalogusregel> catalogus(Regelmodel model) {
        return model.set().definities().stream()
                .map(rij -> rij.definitie())
                .filter(Catalogusregel.class::isInstance)
                .map(Catalogusregel.class::cast)
                .collect(Collectors.toMap(Catalogusregel::code, regel -> regel));
    }

    private <K> void tel(Map<K, BDD> een, Map<K, BDD> ander) {
        Set<K> alle = new LinkedHashSet<>(een.keySet());
        alle.addAll(ander.keySet());
        alle.forEach(
                waarde -> tel(een.getOrDefault(waarde, ruimte.onwaar()), ander.getOrDefault(waarde, ruimte.onwaar())));
    }

    private void tel(BDD een, BDD ander) {
        if (!een.equals(ander)) {
            voeg(een.and(ander.negate()).or(ander.and(een.negate())));
        }
    }

    private void voeg(BDD anders) {
        verschil = verschil.or(anders);
    }
}
