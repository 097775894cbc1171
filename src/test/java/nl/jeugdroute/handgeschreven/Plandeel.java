// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handgeschreven;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Herkomst;
import nl.jeugdroute.advies.WieBeslist;
import nl.jeugdroute.casus.Maatregel;
import nl.jeugdroute.casus.PlanAanwezig;
import nl.jeugdroute.casus.Verwijzing;
import org.jspecify.annotations.Nullable;

/** Part E with H4 and J3: what holds for each form of help, and what must be done before it can start. */
final class Plandeel {

    private Plandeel() {}

    static void beoordeel(Werkblad blad) {
        long hulp = blad.mogelijk();
        PlanAanwezig plan = blad.casus.planAanwezig();
        if ((hulp & Hulp.S) != 0 && plan != PlanAanwezig.ONDERSTEUNINGSPLAN && plan != PlanAanwezig.GEZINSPLAN) { // E3
            blad.acties.add(Handeling.ONDERSTEUNINGSPLAN_MAKEN);
        }
        if ((hulp & Hulp.T9.bit) != 0 && blad.casus.maatregel() != Maatregel.MACHTIGING_GESLOTEN) { // E6
            blad.acties.add(Handeling.MACHTIGING_KINDERRECHTER);
            blad.acties.add(Handeling.INSTEMMING_GEDRAGSWETENSCHAPPER);
        }
        if ((hulp & Hulp.VERBLIJF) != 0) { // J3
            blad.acties.add(Handeling.PERSPECTIEF_TERUGPLAATSING);
        }
        if ((hulp & Hulp.T) != 0 && !blad.onderMaatregel) {
            if (blad.casus.verwijzing() == Verwijzing.ARTS) { // C2
                blad.raakt(3);
            } else { // H4: these are the only ones with a beschikking
                blad.acties.add(Handeling.BESLISTERMIJN_8_WEKEN);
            }
        }
    }

    /** The help in view with what was decided about it, in the order of the catalogue. */
    static List<Uitkomst.Hulpbesluit> voorzieningen(Werkblad blad) {
        List<Uitkomst.Hulpbesluit> besluiten = new ArrayList<>(Long.bitCount(blad.inBeeld));
        for (long rest = blad.inBeeld; rest != 0; rest &= rest - 1) {
            Hulp hulp = Hulp.op(Long.numberOfTrailingZeros(rest));
            besluiten.add(new Uitkomst.Hulpbesluit(
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
    static int niveau(Werkblad blad) {
        int hoogste = 0;
        for (long rest = blad.inBeeld; rest != 0; rest &= rest - 1) {
            hoogste = Math.max(hoogste, Hulp.op(Long.numberOfTrailingZeros(rest)).niveau);
        }
        return hoogste;
    }

    /** The first that applies of B4, B1, C2, catalogue. */
    private static Beschikking beschikking(Werkblad blad, Hulp hulp) {
        return switch (hulp.toegang) {
            case SOCIAAL_TEAM, INDIVIDUEEL -> {
                if ((blad.uitgesloten & hulp.bit) != 0) {
                    yield Beschikking.ANDERE_WET;
                }
                if (blad.onderMaatregel) {
                    yield Beschikking.GI_BEPALING;
                }
                yield (hulp.bit & Hulp.T) != 0 && blad.casus.verwijzing() == Verwijzing.ARTS
                        ? Beschikking.ONBESLIST
                        : hulp.beschikking;
            }
            case VRIJ, GEDWONGEN -> hulp.beschikking;
        };
    }

    /** E4. The text does not say who decides about help that was excluded; as in the rows that stays the same. */
    private static @Nullable WieBeslist wieBeslist(Werkblad blad, Hulp hulp) {
        return switch (hulp.toegang) {
            case SOCIAAL_TEAM -> blad.onderMaatregel ? WieBeslist.GI : WieBeslist.SOCIAAL_TEAM;
            case INDIVIDUEEL -> blad.onderMaatregel ? WieBeslist.GI : WieBeslist.GEMEENTE;
            case GEDWONGEN -> hulp.beschikking == Beschikking.RECHTER ? WieBeslist.RECHTER : null;
            case VRIJ -> null;
        };
    }
}
