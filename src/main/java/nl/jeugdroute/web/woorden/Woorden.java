// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.woorden;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.tabel.Begrip;
import nl.jeugdroute.regels.tabel.Begrippen;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Plain Dutch for fields and values: from the vocabulary, else from the page texts, else the code made readable. */
@Component
public class Woorden {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    /** Fields that take their values from another field. */
    private static final Map<String, String> WAARDEN_VAN = Map.of(
            "routes", "route",
            "voorziening.route", "route",
            "voorziening.toegang", "toegang",
            "voorziening.herkomst", "herkomst",
            "voorziening.aard", "aard",
            "beschikkingen", "beschikking",
            "wie beslist", "wieBeslist",
            "planthema", "factoren",
            "pgb", "pgbMogelijk",
            "pgb netwerk", "netwerkBetaalbaar");

    private final Regelbibliotheek bibliotheek;
    private final MessageSource teksten;

    Woorden(Regelbibliotheek bibliotheek, MessageSource teksten) {
        this.bibliotheek = bibliotheek;
        this.teksten = teksten;
    }

    /** The short name of a field. */
    public String veld(String veld) {
        return begrippen()
                .veld(veld)
                .map(Begrip::label)
                .orElseGet(() ->
                        tekst("veld." + veld).orElseGet(() -> leesbaar(veld.substring(veld.lastIndexOf('.') + 1))));
    }

    /** The question about a field, its short name where there is none. */
    public String vraag(String veld) {
        return begrippen().veld(veld).map(Begrip::vraag).filter(Woorden::gevuld).orElseGet(() -> veld(veld));
    }

    /** The explanation of a field, empty where there is none. */
    public String uitleg(String veld) {
        return begrippen().veld(veld).map(Begrip::uitleg).orElse("");
    }

    /** The short name of a value of a field. */
    public String waarde(String gegeven, String waarde) {
        if (gegeven.equals("laag")) {
            return laag(waarde);
        }
        String veld = WAARDEN_VAN.getOrDefault(gegeven, gegeven);
        return begrippen()
                .waarde(veld, waarde)
                .map(Begrip::label)
                .filter(Woorden::gevuld)
                .orElseGet(() -> tekst(veld + "." + waarde)
                        .or(() -> tekst("waarde." + waarde))
                        .orElseGet(() -> leesbaar(waarde)));
    }

    /** A layer is known by the name of its pack; a region has no pack, only an id such as {@code noord-midden-drenthe}. */
    private String laag(String id) {
        return tekst("laag." + id)
                .or(() -> bibliotheek.pakketten().stream()
                        .filter(pakket -> pakket.id().equals(id))
                        .map(Pakket::naam)
                        .findFirst())
                .orElseGet(() -> "Regio "
                        + Arrays.stream(id.split("-")).map(Woorden::leesbaar).collect(Collectors.joining("-")));
    }

    /** The short name of a constant, under the name of its type. */
    public String waarde(Enum<?> waarde) {
        String type = waarde.getDeclaringClass().getSimpleName();
        return waarde(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1), waarde.name());
    }

    /** Several values of a field, given with commas between them. */
    public String waarden(String veld, String waarden) {
        return Arrays.stream(waarden.split("\\s*,\\s*"))
                .map(waarde -> waarde(veld, waarde))
                .collect(Collectors.joining(", "));
    }

    /** The explanation of a value, empty where there is none. */
    public String uitleg(String veld, String waarde) {
        return begrippen().waarde(veld, waarde).map(Begrip::uitleg).orElse("");
    }

    /** A text of the pages, when there is one with this key. */
    public Optional<String> tekst(String sleutel) {
        return Optional.ofNullable(teksten.getMessage(sleutel, null, null, NEDERLANDS));
    }

    private Begrippen begrippen() {
        return bibliotheek.begrippen();
    }

    private static boolean gevuld(String tekst) {
        return !tekst.isBlank();
    }

    /** {@code EIGEN_NETWERK} and {@code eigenNetwerk} both become "Eigen netwerk"; short codes such as S10 stay. */
    private static String leesbaar(String code) {
        if (code.length() < 4 && code.equals(code.toUpperCase(Locale.ROOT))) {
            return code;
        }
        String woorden = code.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT)
                .strip();
        return woorden.isEmpty() ? code : woorden.substring(0, 1).toUpperCase(Locale.ROOT) + woorden.substring(1);
    }
}
