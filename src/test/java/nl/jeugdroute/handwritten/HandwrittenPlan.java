// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Herkomst;
import nl.jeugdroute.advies.WieBeslist;
import org.jspecify.annotations.Nullable;

/** Part E with H4 and J3: what holds for each form of help, and what must be done before it can start. */
final class HandwrittenPlan {

    private HandwrittenPlan() {}

    static void beoordeel(HandwrittenWorksheet blad) {
        long hulp = blad.mogelijk();
        PlanAanwezig plan = blad.casus.planAanwezig;
        if ((hulp & HandwrittenHelp.S) != 0
                && plan != PlanAanwezig.ONDERSTEUNINGSPLAN
                && plan != PlanAanwezig.GEZINSPLAN) { // E3
            blad.acties.add(HandwrittenActie.ONDERSTEUNINGSPLAN_MAKEN);
        }
        if ((hulp & HandwrittenHelp.T9.bit) != 0 && blad.casus.maatregel != Maatregel.MACHTIGING_GESLOTEN) { // E6
            blad.acties.add(HandwrittenActie.MACHTIGING_KINDERRECHTER);
            blad.acties.add(HandwrittenActie.INSTEMMING_GEDRAGSWETENSCHAPPER);
        }
        if ((hulp & HandwrittenHelp.VERBLIJF) != 0) { // J3
            blad.acties.add(HandwrittenActie.PERSPECTIEF_TERUGPLAATSING);
        }
        if ((hulp & HandwrittenHelp.T) != 0 && !blad.onderMaatregel) {
            if (blad.casus.verwijzing == Verwijzing.ARTS) { // C2
                blad.raakt(3);
            } else { // H4: these are the only ones with a beschikking
                blad.acties.add(HandwrittenActie.BESLISTERMIJN_8_WEKEN);
            }
        }
    }

    /** The help in view with what was decided about it, in the order of the catalogue. */
    static List<HandwrittenOutcome.HandwrittenVoorziening> voorzieningen(HandwrittenWorksheet blad) {
        List<HandwrittenOutcome.HandwrittenVoorziening> besluiten = new ArrayList<>(Long.bitCount(blad.inBeeld));
        for (long rest = blad.inBeeld; rest != 0; rest &= rest - 1) {
            HandwrittenHelp hulp = HandwrittenHelp.op(Long.numberOfTrailingZeros(rest));
            besluiten.add(new HandwrittenOutcome.HandwrittenVoorziening(
                    hulp.name(),
                    blad.wenst(hulp.bit) ? Herkomst.GEWENST : Herkomst.VOORGESTELD,
                    hulp.toegang,
                    beschikking(blad, hulp),
                    hulp.organisatieniveau,
                    wieBeslist(blad, hulp),
                    hulp.niveau));
        }
        return besluiten;
    }

    /** The highest level among the help in view, or 0. */
    static int niveau(HandwrittenWorksheet blad) {
        int hoogste = 0;
        for (long rest = blad.inBeeld; rest != 0; rest &= rest - 1) {
            hoogste = Math.max(hoogste, HandwrittenHelp.op(Long.numberOfTrailingZeros(rest)).niveau);
        }
        return hoogste;
    }

    /** The first that applies of B4, B1, C2, catalogue. */
    private static Beschikking beschikking(HandwrittenWorksheet blad, HandwrittenHelp hulp) {
        return switch (hulp.toegang) {
            case SOCIAAL_TEAM, INDIVIDUEEL -> {
                if ((blad.uitgesloten & hulp.bit) != 0) {
                    yield Beschikking.ANDERE_WET;
                }
                if (blad.onderMaatregel) {
                    yield Beschikking.GI_BEPALING;
                }
                yield (hulp.bit & HandwrittenHelp.T) != 0 && blad.casus.verwijzing == Verwijzing.ARTS
                        ? Beschikking.ONBESLIST
                        : hulp.beschikking;
            }
            case VRIJ, GEDWONGEN -> hulp.beschikking;
        };
    }

    /** E4. The text does not say who decides about help that was excluded; as in the rows that stays the same. */
    private static @Nullable WieBeslist wieBeslist(HandwrittenWorksheet blad, HandwrittenHelp hulp) {
        return switch (hulp.toegang) {
            case SOCIAAL_TEAM -> blad.onderMaatregel ? WieBeslist.GI : WieBeslist.SOCIAAL_TEAM;
            case INDIVIDUEEL -> blad.onderMaatregel ? WieBeslist.GI : WieBeslist.GEMEENTE;
            case GEDWONGEN -> hulp.beschikking == Beschikking.RECHTER ? WieBeslist.RECHTER : null;
            case VRIJ -> null;
        };
    }
}
