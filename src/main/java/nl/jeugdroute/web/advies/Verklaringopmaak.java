// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.bewijs.verklaring.Adviesdeel;
import nl.jeugdroute.bewijs.verklaring.Feitwijziging;
import nl.jeugdroute.bewijs.verklaring.Ontbrekendevoorwaarde;
import nl.jeugdroute.bewijs.verklaring.Rijuitleg;
import nl.jeugdroute.bewijs.verklaring.Verklaarder;
import nl.jeugdroute.bewijs.verklaring.Verklaring;
import nl.jeugdroute.bewijs.verklaring.WaaromNiet;
import nl.jeugdroute.bewijs.verklaring.WatAls;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.web.advies.Verklaringpagina.Feit;
import nl.jeugdroute.web.advies.Verklaringpagina.Nabij;
import nl.jeugdroute.web.advies.Verklaringpagina.Routevraag;
import nl.jeugdroute.web.advies.Verklaringpagina.Wissel;
import nl.jeugdroute.web.woorden.Woorden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts "waarom niet" and "wat als" in the words of the form. It explains and never recommends. */
@Component
public class Verklaringopmaak {

    private static final int MEESTE_DETAILS = 40;

    private final Regelbibliotheek bibliotheek;
    private final Woorden woorden;

    Verklaringopmaak(Regelbibliotheek bibliotheek, Woorden woorden) {
        this.bibliotheek = bibliotheek;
        this.woorden = woorden;
    }

    /**
     * The explanation of an advies, as long as the rules it was drawn up with still count; in a crisis there is nothing to
     * weigh.
     */
    public @Nullable Verklaringpagina voor(Casus casus, Advies advies) {
        if (advies.hoofdroute().route() == Route.CRISIS) {
            return null;
        }
        return Adviesregels.nogGeldend(bibliotheek, casus, advies)
                .map(regels -> van(regels, casus))
                .orElse(null);
    }

    private Verklaringpagina van(Regelset regels, Casus casus) {
        Verklaring verklaring = Verklaarder.verklaar(regels, casus, Set.of(), List.of(), Verklaarder.MEESTE_RIJEN);
        Route hoofd = verklaring.hoofdroute().route();
        List<WatAls> wissels = verklaring.watAls();
        Feitwoorden feiten = Feitwoorden.van(woorden, regels);
        return new Verklaringpagina(
                routes(verklaring.waaromNiet(), hoofd, Verklaarder.routes(regels), feiten),
                samen(wissels.stream()
                        .filter(wissel -> wissel.verandert().contains(Adviesdeel.HOOFDROUTE))
                        .map(wissel -> wissel(wissel, feiten, ""))
                        .toList()),
                samen(wissels.stream()
                                .filter(wissel -> !wissel.verandert().contains(Adviesdeel.HOOFDROUTE))
                                .map(wissel -> wissel(wissel, feiten, verandert(wissel)))
                                .toList())
                        .stream()
                        .limit(MEESTE_DETAILS)
                        .toList());
    }

    /** Lighter routes first, the nearest on top: that is what people ask; then the heavier ones. */
    private static List<Routevraag> routes(
            List<WaaromNiet> waaromNiet, Route hoofd, List<Route> rang, Feitwoorden feiten) {
        int plaats = rang.indexOf(hoofd);
        List<WaaromNiet> orde = waaromNiet.stream()
                .filter(vraag -> !vraag.kanNooit())
                .sorted(Comparator.comparing((WaaromNiet vraag) -> rang.indexOf(vraag.route()) < plaats)
                        .thenComparing(vraag -> Math.abs(rang.indexOf(vraag.route()) - plaats)))
                .toList();
        List<Routevraag> routes = new ArrayList<>();
        for (WaaromNiet vraag : orde) {
            routes.add(new Routevraag(
                    vraag.naam(),
                    routes.isEmpty(),
                    tekst(vraag),
                    vraag.rijen().stream().map(rij -> nabij(rij, feiten)).toList(),
                    vraag.zouLeiden().stream().map(feit -> feit(feit, feiten)).toList(),
                    vraag.zouLeiden().stream().anyMatch(Feitwijziging::veiligheid)));
        }
        return routes;
    }

    private static String tekst(WaaromNiet vraag) {
        String ervoor = vraag.ervoor() == null ? "" : vraag.ervoor().naam();
        if (vraag.geconcludeerd()) {
            return vraag.naam() + " hoort wel bij het advies"
                    + (ervoor.isEmpty() ? "." : ", maar " + ervoor + " gaat voor.");
        }
        return "Geen regel leidt met deze feiten naar " + vraag.naam() + "."
                + (ervoor.isEmpty() ? "" : " Ook gaat " + ervoor + " nu voor.");
    }

    /** One line for a fact whose other values come to the same. */
    private static List<Wissel> samen(List<Wissel> wissels) {
        Map<List<String>, Wissel> samen = new LinkedHashMap<>();
        for (Wissel wissel : wissels) {
            samen.merge(
                    List.of(wissel.feit().veld(), wissel.feit().nu(), wissel.route(), wissel.verandert()),
                    wissel,
                    (een, ander) -> new Wissel(
                            new Feit(
                                    een.feit().veld(),
                                    een.feit().nu(),
                                    een.feit().zou() + " of " + ander.feit().zou()),
                            een.route(),
                            een.verandert()));
        }
        return List.copyOf(samen.values());
    }

    private static Nabij nabij(Rijuitleg rij, Feitwoorden feiten) {
        return new Nabij(
                rij.regel(),
                rij.reden(),
                rij.ontbreekt().stream().map(feit -> feit(feit, feiten)).toList());
    }

    private static Feit feit(Ontbrekendevoorwaarde voorwaarde, Feitwoorden feiten) {
        return new Feit(
                feiten.veld(voorwaarde.veld()),
                feiten.waarden(voorwaarde.veld(), voorwaarde.nu()),
                feiten.waarden(voorwaarde.veld(), voorwaarde.vraagt()));
    }

    private static Feit feit(Feitwijziging wijziging, Feitwoorden feiten) {
        return new Feit(
                feiten.veld(wijziging.veld()),
                feiten.waarden(wijziging.veld(), wijziging.nu()),
                feiten.waarden(wijziging.veld(), wijziging.zou()));
    }

    private static Wissel wissel(WatAls wissel, Feitwoorden feiten, String verandert) {
        Feitwijziging wijziging = wissel.wijziging();
        return new Wissel(
                new Feit(
                        feiten.veld(wijziging.veld()),
                        feiten.waarden(wijziging.veld(), wijziging.nu()),
                        feiten.waarden(wijziging.veld(), wijziging.waarden())),
                wissel.hoofdroute().naam(),
                verandert);
    }

    private String verandert(WatAls wissel) {
        return wissel.verandert().stream()
                .map(deel -> woorden.veld(deel.name().toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
