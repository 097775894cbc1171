// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.jeugdroute.regels.lezen.Celkeuring;
import nl.jeugdroute.regels.lezen.Datumcel;
import nl.jeugdroute.regels.voorwaarde.Getaluitweg;
import org.jspecify.annotations.Nullable;

/** Turns a cell of Excel into the text a person meant, and says so when Excel made something else of it. */
final class Cellezer {

    static final String DOORGEHAALD =
            "Hier is tekst doorgehaald. Wij zien dat niet als verwijderd. Verwijder de tekst of de rij, of haal de"
                    + " streep weg.";

    /** A cell as it stands in the file. */
    record Cel(
            String soort,
            int stijl,
            String waarde,
            boolean doorgehaald,
            @Nullable String formule) {

        static Cel van(XMLStreamReader xml, Tekstlijst teksten) throws XMLStreamException {
            String soort = Xml.kenmerk(xml, "t").orElse("n");
            int stijl = Xml.getal(xml, "s", 0);
            String waarde = "";
            String formule = null;
            boolean doorgehaald = false;
            while (xml.next() != XMLStreamConstants.END_ELEMENT
                    || !xml.getLocalName().equals("c")) {
                if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "f" -> formule = xml.getElementText();
                    case "v" -> waarde = xml.getElementText();
                    case "is" -> {
                        Tekstlijst.Tekst tekst = Tekstlijst.lees(xml);
                        waarde = tekst.tekst();
                        doorgehaald = tekst.doorgehaald();
                    }
                    default -> {
                        // Extensions of later versions hold no text of the cell.
                    }
                }
            }
            if (soort.equals("s")) {
                Tekstlijst.Tekst tekst = teksten.nummer(waarde.strip());
                waarde = tekst.tekst();
                doorgehaald = tekst.doorgehaald();
            }
            return new Cel(soort, stijl, waarde, doorgehaald, formule);
        }

        boolean leeg() {
            return waarde.isBlank() && formule == null;
        }

        String zichtbaar() {
            return Celkeuring.kort(formule != null ? "=" + formule : waarde);
        }
    }

    private final Celopmaak opmaak;
    private final boolean vanaf1904;

    Cellezer(Celopmaak opmaak, boolean vanaf1904) {
        this.opmaak = opmaak;
        this.vanaf1904 = vanaf1904;
    }

    /** The text of a cell; what Excel did to it goes to the messages. */
    String lees(Cel cel, String kolom, Consumer<String> meldingen) {
        Celopmaak.Stijl stijl = opmaak.van(cel.stijl());
        if (cel.doorgehaald() || stijl.doorgehaald()) {
            meldingen.accept(DOORGEHAALD);
        }
        if (stijl.onzichtbaar()) {
            meldingen.accept("De opmaak maakt deze cel onzichtbaar. Maak de opmaak weer gewoon tekst.");
        }
        if (cel.formule() != null) {
            meldingen.accept("In deze cel staat een formule (" + cel.zichtbaar() + "). Typ de waarde zelf.");
            return cel.waarde();
        }
        return switch (cel.soort()) {
            case "n" -> getal(cel.waarde().strip(), stijl, kolom, meldingen);
            case "b" -> {
                meldingen.accept("Excel maakte hier WAAR of ONWAAR van. Schrijf JA of NEE.");
                yield cel.waarde().strip().equals("1") ? "WAAR" : "ONWAAR";
            }
            case "d" -> cel.waarde().length() >= 10 ? cel.waarde().substring(0, 10) : cel.waarde();
            default -> cel.waarde();
        };
    }

    private String getal(String waarde, Celopmaak.Stijl stijl, String kolom, Consumer<String> meldingen) {
        if (stijl.getal() == Celopmaak.Getalsoort.DATUM) {
            return datum(waarde, kolom, meldingen);
        }
        if (stijl.getal() == Celopmaak.Getalsoort.PROCENT) {
            meldingen.accept(
                    "Excel maakte hier een percentage van. Maak de cel op als tekst en typ de waarde opnieuw.");
        }
        Optional<String> tekst = Getalcel.tekst(waarde);
        if (tekst.isEmpty()) {
            meldingen.accept("Dit getal kunnen wij niet lezen. Maak de cel op als tekst en typ de waarde opnieuw.");
        }
        return tekst.orElse(waarde);
    }

    private String datum(String waarde, String kolom, Consumer<String> meldingen) {
        Optional<String> datum = Getalcel.datum(waarde, vanaf1904);
        if (datum.isEmpty()) {
            meldingen.accept("In deze cel staat een tijd. Maak de cel op als tekst en typ de waarde opnieuw.");
        } else if (!kolom.isEmpty() && !Datumcel.isDatumkolom(kolom)) {
            meldingen.accept(Getaluitweg.bij(datum.get()).orElse("Excel maakte hier een datum van.")
                    + " Maak de cel op als tekst en typ de waarde opnieuw.");
        }
        return datum.orElse(waarde);
    }
}
