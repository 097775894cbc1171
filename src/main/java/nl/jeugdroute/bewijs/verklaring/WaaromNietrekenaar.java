// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.logica.Zoeker;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Soort;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Works out why a route is not the main route. */
final class WaaromNietrekenaar {

    private final Verklaarmodel model;
    private final Punt punt;
    private final Wijzigingen wijzigingen;
    private final Rijuitlegger rijen;
    private final Zoeker zoeker;
    private final Rangplaats hoofdroute;

    WaaromNietrekenaar(Verklaarmodel model, Punt punt, Wijzigingen wijzigingen, Puntwaarden waarden) {
        this.model = model;
        this.punt = punt;
        this.wijzigingen = wijzigingen;
        this.rijen = new Rijuitlegger(model, punt, waarden);
        this.zoeker = new Zoeker(model.ruimte(), wijzigingen::aantal);
        this.hoofdroute = model.hoofdroute(punt);
    }

    WaaromNiet van(Route route, int meesteRijen) {
        List<Rangplaats> vormen = model.plaatsen().values().stream()
                .filter(plaats -> plaats.route() == route)
                .toList();
        if (vormen.isEmpty()) {
            throw new IllegalArgumentException("route " + route + " is not in the ranks of this pack");
        }
        BDD daarheen = model.perRoute().get(route);
        boolean geconcludeerd = vormen.stream()
                .anyMatch(vorm -> model.geldt(model.model().uitkomst().besluit().get(vorm.code()), punt));
        boolean isHoofdroute = hoofdroute.route() == route;
        boolean kanNooit = daarheen.isContradiction();
        Routenaam ervoor = !isHoofdroute && vormen.stream().anyMatch(this::isLichter) ? naam(hoofdroute) : null;
        List<Rijuitleg> dichtbij = geconcludeerd
                ? List.of()
                : rijen.dichtstbij(Soort.ROUTE, vormen.stream().map(Rangplaats::code), meesteRijen);
        List<Feitwijziging> zouLeiden = isHoofdroute || kanNooit
                ? List.of()
                : zoeker.zoek(daarheen).map(wijzigingen::naar).orElse(List.of());
        Verhaal verhaal = new Verhaal(vormen.get(0).naam(), isHoofdroute, geconcludeerd, kanNooit, ervoor, zouLeiden);
        return new WaaromNiet(
                route,
                vormen.get(0).naam(),
                geconcludeerd,
                kanNooit,
                ervoor,
                ervoor == null ? List.of() : rijen.vurend(Soort.ROUTE, hoofdroute.code()),
                dichtbij,
                zouLeiden,
                verhaal.tekst());
    }

    private static Routenaam naam(Rangplaats plaats) {
        return Routenaam.van(plaats);
    }

    private boolean isLichter(Rangplaats plaats) {
        return plaats.rang().compareTo(hoofdroute.rang()) > 0;
    }

    /** The explanation in sentences. */
    private record Verhaal(
            String naam,
            boolean isHoofdroute,
            boolean geconcludeerd,
            boolean kanNooit,
            @Nullable Routenaam ervoor,
            List<Feitwijziging> zouLeiden) {

        String tekst() {
            if (isHoofdroute) {
                return naam + " is al de hoofdroute.";
            }
            StringBuilder tekst = new StringBuilder();
            if (geconcludeerd && ervoor != null) {
                tekst.append(naam).append(" hoort bij dit advies, maar ").append(ervoor.tekst());
                tekst.append(" gaat voor.");
            } else {
                tekst.append("Geen regel leidt met deze feiten naar ")
                        .append(naam)
                        .append('.');
                if (ervoor != null) {
                    tekst.append(" Ook gaat ").append(ervoor.tekst()).append(" nu voor.");
                }
            }
            if (kanNooit) {
                tekst.append(" In dit pakket kan geen enkele casus deze hoofdroute krijgen.");
            } else {
                tekst.append(" Dit zou leiden tot deze hoofdroute: ")
                        .append(zouLeiden.stream().map(Verhaal::wijziging).collect(Collectors.joining("; ")))
                        .append('.');
            }
            if (zouLeiden.stream().anyMatch(Feitwijziging::veiligheid)) {
                tekst.append(
                        " Let op: hier zit een feit over veiligheid bij. Dit legt alleen uit hoe de regels werken.");
            }
            return tekst.toString();
        }

        private static String wijziging(Feitwijziging wijziging) {
            return wijziging.veld() + " " + wijziging.waarden() + " (nu " + wijziging.nu() + ")";
        }
    }
}
