// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import static nl.jeugdroute.contract.Waardecontrole.soort;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.contract.Casusschema.Deel;
import nl.jeugdroute.contract.Casusschema.Groep;
import nl.jeugdroute.contract.Casusschema.Kop;
import nl.jeugdroute.contract.Casusschema.Veld;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Suggestie;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Goes through one case: first what may not be in it at all, then the pack and its day, then every name and value. */
final class Casuscontrole {

    private static final String LEEFTIJD = "leeftijd";
    private static final String ONGEBOREN = "ongeboren";

    private final Regelstand stand;
    private final Foutenlijst fouten = new Foutenlijst();
    private final Waardecontrole waarden = new Waardecontrole(fouten);
    private final Kopcontrole kop = new Kopcontrole(fouten, waarden);

    Casuscontrole(Regelstand stand) {
        this.stand = stand;
    }

    /** Everything that is wrong with this case; empty when it can be bound as it stands. */
    List<Invoerfout> controleer(JsonNode casus) {
        fouten.weigerBsn("", casus);
        if (!casus.isObject()) {
            fouten.voegToe(
                    "",
                    "Een casus is een object met accolades. Hier staat " + soort(casus) + ".",
                    casus,
                    List.of(),
                    null);
            return fouten.fouten();
        }
        Set<String> codes = pakket(casus);
        object("", casus, Casusschema.casus(), codes);
        if (casus.path(ONGEBOREN).isBoolean() && casus.path(ONGEBOREN).booleanValue() && heeft(casus, LEEFTIJD)) {
            fouten.voegToe(
                    "/" + LEEFTIJD,
                    "leeftijd kan niet samen met ongeboren. Laat leeftijd weg, of zet ongeboren op false.",
                    casus.path(LEEFTIJD),
                    List.of(),
                    null);
        }
        return fouten.fouten();
    }

    /** Checks the municipality and the day; gives the codes of the pack in force, or null without one. */
    private @Nullable Set<String> pakket(JsonNode casus) {
        String gemeente = kop.gemeente(
                casus.path(Casusschema.GEMEENTE),
                () -> stand.pakketten().stream().map(Pakket::id).toList());
        JsonNode gegevenDag = casus.path(Casusschema.PEILDATUM);
        LocalDate peildatum = kop.datum(gegevenDag);
        if (gemeente == null || (peildatum == null && !Waardecontrole.afwezig(gegevenDag))) {
            return null;
        }
        try {
            Regelset regels = stand.voor(gemeente, peildatum);
            return regels.voorzieningcodes();
        } catch (OnbekendPakket onbekend) {
            kop.onbekendeGemeente(casus.path(Casusschema.GEMEENTE), onbekend.bekend());
        } catch (GeenRegelsOpDatum geenRegels) {
            fouten.voegToe(
                    "/" + Casusschema.PEILDATUM, String.valueOf(geenRegels.getMessage()), gegevenDag, List.of(), null);
        }
        return null;
    }

    private void object(String pointer, JsonNode object, Groep groep, @Nullable Set<String> codes) {
        for (Map.Entry<String, JsonNode> eigenschap : object.properties()) {
            String naam = eigenschap.getKey();
            Deel deel = groep.delen().get(naam);
            if (deel == null) {
                onbekend(pointer, naam, groep);
            } else if (!eigenschap.getValue().isNull()) {
                deel(Foutenlijst.pointer(pointer, naam), naam, eigenschap.getValue(), deel, codes);
            }
        }
    }

    private void deel(String pointer, String naam, JsonNode waarde, Deel deel, @Nullable Set<String> codes) {
        if (deel instanceof Veld veld) {
            waarden.veld(pointer, veld.veld(), waarde, codes);
        } else if (deel instanceof Groep groep) {
            groep(pointer, naam, waarde, groep, codes);
        } else if (deel instanceof Kop && Casusschema.KENMERK.equals(naam)) {
            kop.kenmerk(pointer, waarde);
        }
        // gemeente and peildatum were checked first: the other checks depend on them.
    }

    private void groep(String pointer, String naam, JsonNode waarde, Groep groep, @Nullable Set<String> codes) {
        if (groep.lijst()) {
            lijst(pointer, naam, waarde, groep, codes);
        } else if (waarde.isObject()) {
            object(pointer, waarde, groep, codes);
        } else {
            fouten.voegToe(
                    pointer,
                    naam + " is een object met accolades. Hier staat " + soort(waarde) + ".",
                    waarde,
                    List.of(),
                    null);
        }
    }

    private void lijst(String pointer, String naam, JsonNode waarde, Groep groep, @Nullable Set<String> codes) {
        String vorm = naam + " is een lijst van objecten met " + String.join(" en ", groep.namen());
        if (!waarde.isArray()) {
            fouten.voegToe(pointer, vorm + ". Hier staat " + soort(waarde) + ".", waarde, List.of(), null);
            return;
        }
        for (int i = 0; i < waarde.size(); i++) {
            String plek = pointer + "/" + i;
            JsonNode element = waarde.get(i);
            if (!element.isObject()) {
                fouten.voegToe(plek, vorm + ". Hier staat " + soort(element) + ".", element, List.of(), null);
                continue;
            }
            for (Map.Entry<String, Deel> verplicht : groep.delen().entrySet()) {
                if (!heeft(element, verplicht.getKey()) && verplicht.getValue() instanceof Veld veld) {
                    waarden.ontbreekt(
                            plek + "/" + verplicht.getKey(),
                            verplicht.getKey(),
                            veld.veld().waarden());
                }
            }
            elementen(plek, element, groep);
        }
    }

    // Inside a list of objects a field has one value, where the rules see a set of them.
    private void elementen(String pointer, JsonNode element, Groep groep) {
        for (Map.Entry<String, JsonNode> eigenschap : element.properties()) {
            Deel deel = groep.delen().get(eigenschap.getKey());
            if (deel == null) {
                onbekend(pointer, eigenschap.getKey(), groep);
            } else if (deel instanceof Veld veld && !eigenschap.getValue().isNull()) {
                waarden.keuze(
                        Foutenlijst.pointer(pointer, eigenschap.getKey()),
                        eigenschap.getKey(),
                        eigenschap.getValue(),
                        veld.veld().waarden());
            }
        }
    }

    private void onbekend(String pointer, String naam, Groep groep) {
        if (Bsntoets.lijktOpBsn(naam)) {
            return; // said already, and never by name
        }
        fouten.voegToe(
                Foutenlijst.pointer(pointer, naam),
                "\"" + Foutenlijst.kort(naam) + "\" is hier geen veld van een casus.",
                null,
                groep.namen(),
                Suggestie.beste(naam, groep.namen()).orElse(null));
    }

    private static boolean heeft(JsonNode object, String naam) {
        return !Waardecontrole.afwezig(object.path(naam));
    }
}
