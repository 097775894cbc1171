// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.jeugdroute.advies.Routeadvies;
import nl.jeugdroute.contract.Bsntoets;
import nl.jeugdroute.dossier.Rangorde.Plaats;
import nl.jeugdroute.regels.tabel.Begrippen;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a decision against the advies: heavier is free, lighter takes a reason, and lighter than a safety route takes a
 * second person as well.
 */
public final class Besluitweging {

    /** The longest explanation that is kept. */
    public static final int LANGSTE_TOELICHTING = 2000;

    private final Rangorde rangorde;
    private final Begrippen begrippen;

    public Besluitweging(Rangorde rangorde, Begrippen begrippen) {
        this.rangorde = rangorde;
        this.begrippen = begrippen;
    }

    /** The outcome: either everything that is wrong, or the route chosen and whether a second person must agree. */
    public record Uitkomst(
            List<Besluitfout> fouten,
            @Nullable Besluitsoort soort,
            @Nullable Plaats route,
            boolean tweedePersoon) {

        public Uitkomst {
            fouten = List.copyOf(fouten);
        }
    }

    /**
     * Weighs a decision.
     *
     * @param geldend the decision that counts now, or null
     */
    public Uitkomst weeg(Routeadvies advies, @Nullable Besluit geldend, Besluitinvoer invoer) {
        List<Besluitfout> fouten = new ArrayList<>();
        Optional<Besluitsoort> soort = soort(invoer, fouten);
        Plaats uitgangspunt = rangorde.plaats(advies)
                .orElseThrow(() -> new IllegalStateException("the pack no longer ranks the route of its own advies"));
        Plaats route = soort.map(gekozen -> route(gekozen, uitgangspunt, invoer, fouten))
                .orElse(null);
        boolean lichter = soort.filter(Besluitsoort.LICHTER::equals).isPresent();
        if (lichter) {
            if (invoer.toelichting().isBlank()) {
                fouten.add(new Besluitfout(
                        "toelichting", "Licht toe waarom lichter hier past. Een paar zinnen is genoeg."));
            }
            keuze("besluit.reden", "reden", invoer.reden(), true, fouten);
        }
        toelichting(invoer.toelichting(), fouten);
        // Going up must never wait for a form.
        boolean verplicht = soort.filter(Besluitsoort.ZWAARDER::equals).isEmpty();
        keuze("besluit.rol", "rol", invoer.rol(), verplicht, fouten);
        keuze("besluit.discipline", "discipline", invoer.discipline(), verplicht, fouten);
        return new Uitkomst(
                fouten,
                soort.orElse(null),
                route,
                route != null && (onderVeiligheid(route, uitgangspunt) || onder(route, geldend)));
    }

    private static Optional<Besluitsoort> soort(Besluitinvoer invoer, List<Besluitfout> fouten) {
        for (Besluitsoort soort : Besluitsoort.values()) {
            if (soort.name().equals(invoer.soort())) {
                return Optional.of(soort);
            }
        }
        fouten.add(new Besluitfout("soort", "Kies wat u besluit: het advies volgen, zwaarder of lichter."));
        return Optional.empty();
    }

    private @Nullable Plaats route(
            Besluitsoort soort, Plaats uitgangspunt, Besluitinvoer invoer, List<Besluitfout> fouten) {
        return switch (soort) {
            case VOLGT -> uitgangspunt;
            case ZWAARDER -> uit(rangorde.zwaarderDan(uitgangspunt), "zwaarder", invoer.zwaarder(), fouten);
            case LICHTER -> uit(rangorde.lichterDan(uitgangspunt), "lichter", invoer.lichter(), fouten);
        };
    }

    private static @Nullable Plaats uit(List<Plaats> keuzes, String veld, String code, List<Besluitfout> fouten) {
        for (Plaats plaats : keuzes) {
            if (plaats.code().equals(code)) {
                return plaats;
            }
        }
        fouten.add(new Besluitfout(
                veld,
                code.isEmpty()
                        ? "Kies welke route het wordt."
                        : "Deze route is niet " + veld + " dan het advies. Kies een route uit de lijst."));
        return null;
    }

    private void keuze(String woord, String veld, String code, boolean verplicht, List<Besluitfout> fouten) {
        if (code.isEmpty() && verplicht) {
            fouten.add(new Besluitfout(veld, "Kies een mogelijkheid uit de lijst."));
        } else if (!code.isEmpty() && begrippen.waarde(woord, code).isEmpty()) {
            fouten.add(new Besluitfout(
                    veld, "De keuze “" + code + "” kennen wij niet. U kunt kiezen uit: " + labels(woord) + "."));
        }
    }

    private String labels(String woord) {
        return String.join(
                ", ",
                begrippen.alle().stream()
                        .filter(begrip ->
                                begrip.veld().equals(woord) && begrip.soort().equals("WAARDE"))
                        .map(begrip -> begrip.label().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static void toelichting(String tekst, List<Besluitfout> fouten) {
        if (tekst.length() > LANGSTE_TOELICHTING) {
            fouten.add(new Besluitfout(
                    "toelichting",
                    "Uw toelichting telt " + tekst.length() + " tekens. Er passen er 2.000. Maak haar korter."));
        }
        if (Bsntoets.lijktOpBsn(tekst)) {
            fouten.add(new Besluitfout(
                    "toelichting",
                    "Hier staat een getal dat op een burgerservicenummer lijkt. Dat bewaren wij niet. Haal het weg."));
        }
    }

    /** A decision that counts may stand on a safety route while the advies does not; going down from there weighs too. */
    private boolean onder(Plaats route, @Nullable Besluit geldend) {
        return geldend != null
                && rangorde.plaats(geldend.routecode())
                        .filter(nu -> onderVeiligheid(route, nu))
                        .isPresent();
    }

    private static boolean onderVeiligheid(Plaats route, Plaats dan) {
        return dan.veiligheid() && Rangorde.lichter(route, dan);
    }
}
