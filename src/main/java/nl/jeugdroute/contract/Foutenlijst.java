// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gathers the errors of one case. Places that hold a BSN-like number get that one error and are never quoted. */
final class Foutenlijst {

    private static final int LANGSTE_CITAAT = 80;

    /** Nobody mends more at once, and a hostile text must not be answered with a text many times its size. */
    private static final int MEESTE_FOUTEN = 200;

    private final List<Invoerfout> fouten = new ArrayList<>();
    private final Set<String> verzwegen = new HashSet<>();
    private int teveel;

    /** Looks through the whole tree for BSN-like numbers, before anything else is said about it. */
    void weigerBsn(String pointer, JsonNode waarde) {
        if (waarde.isObject()) {
            waarde.properties().forEach(eigenschap -> {
                boolean naamLijkt = Bsntoets.lijktOpBsn(eigenschap.getKey());
                if (naamLijkt) {
                    bsn(pointer, "Een veldnaam");
                }
                weigerBsn(naamLijkt ? pointer : pointer(pointer, eigenschap.getKey()), eigenschap.getValue());
            });
        } else if (waarde.isArray()) {
            for (int i = 0; i < waarde.size(); i++) {
                weigerBsn(pointer + "/" + i, waarde.get(i));
            }
        } else if (Bsntoets.lijktOpBsn(waarde)) {
            bsn(pointer, "Deze waarde");
            verzwegen.add(pointer);
        }
    }

    private void bsn(String pointer, String wat) {
        bewaar(new Invoerfout(
                pointer,
                wat + " lijkt op een burgerservicenummer en is daarom geweigerd en niet herhaald. "
                        + "Een casus bevat geen gegevens waarmee iemand te herkennen is.",
                null,
                List.of(),
                null));
    }

    /** Adds an error, unless the place holds something that may not be talked about. */
    void voegToe(
            String pointer,
            String melding,
            @Nullable JsonNode gegeven,
            Collection<String> toegestaan,
            @Nullable String suggestie) {
        if (!verzwegen.contains(pointer)) {
            bewaar(new Invoerfout(
                    pointer,
                    suggestie == null ? melding : melding + " Bedoelde u " + aangehaald(suggestie) + "?",
                    citaat(gegeven),
                    List.copyOf(toegestaan),
                    suggestie));
        }
    }

    private void bewaar(Invoerfout fout) {
        if (fouten.size() < MEESTE_FOUTEN) {
            fouten.add(fout);
        } else {
            teveel++;
        }
    }

    List<Invoerfout> fouten() {
        List<Invoerfout> alle = new ArrayList<>(fouten);
        if (teveel > 0) {
            alle.add(new Invoerfout(
                    "", "Er zijn nog " + teveel + " fouten. Verbeter eerst deze.", null, List.of(), null));
        }
        return alle;
    }

    /** The pointer of a named part, shortened where somebody sends a name without end. */
    static String pointer(String ouder, String naam) {
        return ouder + "/" + kort(naam).replace("~", "~0").replace("/", "~1");
    }

    /** The given value as text, shortened; null when there is none or it may not be repeated. */
    static @Nullable String citaat(@Nullable JsonNode gegeven) {
        if (gegeven == null || gegeven.isMissingNode() || Bsntoets.bevatBsn(gegeven)) {
            return null;
        }
        return kort(gegeven.isString() ? gegeven.stringValue() : gegeven.toString());
    }

    static String kort(String tekst) {
        if (tekst.length() <= LANGSTE_CITAAT) {
            return tekst;
        }
        int einde = LANGSTE_CITAAT - 1;
        return tekst.substring(0, Character.isHighSurrogate(tekst.charAt(einde - 1)) ? einde - 1 : einde) + "…";
    }

    private static String aangehaald(String suggestie) {
        return suggestie.startsWith("[") ? suggestie : '"' + suggestie + '"';
    }
}
