// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.lijst;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.dossier.Lijstvraag;
import nl.jeugdroute.dossier.Lijstvraag.Plek;
import nl.jeugdroute.dossier.Lijstvraag.Volgorde;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of the list asks for, as it was typed. What is wrong in it counts as not asked, and is told. */
public record Lijstfilter(
        String route,
        String urgentie,
        boolean open,
        boolean mij,
        boolean gewijzigd,
        boolean zonder,
        String volgorde,
        boolean uitkomst,
        @Nullable Plek plek,
        List<String> fouten) {

    private static final String PAD = "/adviezen";

    public Lijstfilter {
        fouten = List.copyOf(fouten);
    }

    /** Reads the address. */
    public static Lijstfilter uit(MultiValueMap<String, String> vraag) {
        List<String> fouten = new ArrayList<>();
        return new Lijstfilter(
                keuze(vraag, "route", Route.class, fouten),
                keuze(vraag, "urgentie", Urgentie.class, fouten),
                vraag.containsKey("open"),
                vraag.containsKey("mij"),
                vraag.containsKey("gewijzigd"),
                vraag.containsKey("zonder"),
                keuze(vraag, "volgorde", Volgorde.class, fouten),
                vraag.containsKey("uitkomst"),
                plek(vraag, fouten),
                fouten);
    }

    /** Whether anything is left out of the list. */
    public boolean actief() {
        return !route.isEmpty() || !urgentie.isEmpty() || open || mij || gewijzigd || zonder;
    }

    /**
     * The question to the store.
     *
     * @param verouderd the rule sets that no longer count
     */
    public Lijstvraag vraag(String account, Set<String> verouderd) {
        return new Lijstvraag(
                route.isEmpty() ? null : Route.valueOf(route),
                urgentie.isEmpty() ? null : Urgentie.valueOf(urgentie),
                open,
                mij ? account : null,
                gewijzigd ? verouderd : null,
                zonder,
                volgorde.isEmpty() ? Volgorde.NIEUWSTE : Volgorde.valueOf(volgorde),
                plek);
    }

    /** The address of this list from another place on. */
    public String adres(@Nullable Plek vanaf) {
        return adres(vanaf, false);
    }

    /** The address of this same page with what the rules say now. */
    public String adresMetUitkomst() {
        return adres(plek, true);
    }

    private String adres(@Nullable Plek vanaf, boolean metUitkomst) {
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath(PAD);
        zet(adres, "route", route);
        zet(adres, "urgentie", urgentie);
        zet(adres, "volgorde", volgorde);
        zet(adres, "open", open ? "ja" : "");
        zet(adres, "mij", mij ? "ja" : "");
        zet(adres, "gewijzigd", gewijzigd ? "ja" : "");
        zet(adres, "zonder", zonder ? "ja" : "");
        zet(adres, "uitkomst", metUitkomst ? "ja" : "");
        if (vanaf != null) {
            zet(adres, vanaf.terug() ? "voor" : "na", schrijf(vanaf));
        }
        return adres.toUriString();
    }

    private static void zet(UriComponentsBuilder adres, String naam, String waarde) {
        if (!waarde.isEmpty()) {
            adres.queryParam(naam, waarde);
        }
    }

    private static <E extends Enum<E>> String keuze(
            MultiValueMap<String, String> vraag, String naam, Class<E> type, List<String> fouten) {
        String waarde = Optional.ofNullable(vraag.getFirst(naam)).orElse("").strip();
        List<String> mogelijk =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (waarde.isEmpty() || mogelijk.contains(waarde)) {
            return waarde;
        }
        fouten.add("De keuze “" + waarde + "” bij " + naam + " kennen wij niet. U kunt kiezen uit: "
                + mogelijk.stream()
                        .map(code -> code.toLowerCase(Locale.ROOT).replace('_', ' '))
                        .collect(Collectors.joining(", "))
                + ".");
        return "";
    }

    private static @Nullable Plek plek(MultiValueMap<String, String> vraag, List<String> fouten) {
        boolean terug = vraag.containsKey("voor");
        String plek = vraag.getFirst(terug ? "voor" : "na");
        if (plek == null) {
            return null;
        }
        try {
            String[] delen = plek.split("_");
            return new Plek(
                    Integer.parseInt(delen[0]),
                    Instant.EPOCH.plus(Long.parseLong(delen[1]), ChronoUnit.MICROS),
                    UUID.fromString(delen[2]),
                    terug);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException | ArithmeticException fout) {
            fouten.add("Deze plek in de lijst bestaat niet. Dit is de eerste pagina.");
            return null;
        }
    }

    private static String schrijf(Plek plek) {
        return plek.urgentieRang() + "_" + ChronoUnit.MICROS.between(Instant.EPOCH, plek.vastgelegdOp()) + "_"
                + plek.id();
    }
}
