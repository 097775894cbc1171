// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.jeugdroute.regels.excel.Werkboek.Bladnaam;
import nl.jeugdroute.regels.lezen.Bevindingen;
import nl.jeugdroute.regels.lezen.Csvlezer;
import nl.jeugdroute.regels.lezen.Inhoudbouwer;
import nl.jeugdroute.regels.lezen.Tabelinhoud;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the table in an Excel file back as text. What Excel can do and a rule table cannot is a finding, never a guess.
 */
public final class Excellezer {

    /** A table from an Excel file, with where it came from when the file tells. */
    public record Gelezen(Tabelinhoud tabel, @Nullable Herkomst herkomst) {}

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String BESCHADIGD =
            "Dit Excel-bestand is beschadigd. Open het in Excel en sla het opnieuw op.";

    private final Bevindingen bevindingen;

    public Excellezer(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    /** Reads the bytes of a file; the name is only for the findings. */
    public Optional<Gelezen> lees(String naam, byte[] bytes) {
        try {
            keur(bytes);
            try (Werkboek werkboek = Werkboek.open(bytes)) {
                return lees(naam, werkboek);
            }
        } catch (OnleesbaarBestand e) {
            e.redenen().forEach(reden -> bevindingen.bestand(naam, reden));
        } catch (IOException
                | OpenXML4JException
                | XMLStreamException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            // The library answers a spoiled file with any of these; to the person who sent it they all mean the same.
            bevindingen.bestand(naam, BESCHADIGD);
        }
        return Optional.empty();
    }

    private static void keur(byte[] bytes) throws OnleesbaarBestand {
        if (bytes.length > Csvlezer.GROOTSTE_BESTAND) {
            throw new OnleesbaarBestand("Dit bestand is groter dan 5 MB. Zo groot is een tabel met regels nooit.");
        }
        if (begintMet(bytes, OLE2)) {
            throw new OnleesbaarBestand(
                    new String(bytes, StandardCharsets.UTF_16LE).contains("EncryptedPackage")
                            ? "Dit bestand heeft een wachtwoord. Haal het wachtwoord weg en sla het bestand opnieuw op."
                            : "Dit is een oud Excel-bestand (.xls). Sla het op als \"Excel-werkmap (.xlsx)\".");
        }
        Verpakking.keur(bytes);
    }

    private Optional<Gelezen> lees(String naam, Werkboek werkboek)
            throws IOException, OpenXML4JException, XMLStreamException, OnleesbaarBestand {
        List<Bladnaam> tabellen = new ArrayList<>();
        Herkomst herkomst = null;
        for (Bladnaam blad : werkboek.bladen()) {
            if (blad.naam().equalsIgnoreCase(Bladnamen.HERKOMST)) {
                herkomst = Herkomstblad.lees(werkboek.lees(blad).rijen()).orElse(null);
                if (herkomst == null) {
                    bevindingen.bestand(
                            naam, "Het blad Herkomst is veranderd. Download de tabel opnieuw en zet uw rijen daarin.");
                }
            } else if (!blad.naam().equalsIgnoreCase(Bladnamen.UITLEG)) {
                tabellen.add(blad);
            }
        }
        if (tabellen.size() != 1) {
            bevindingen.bestand(
                    naam,
                    tabellen.isEmpty()
                            ? "Dit bestand heeft geen blad met de tabel."
                            : "Dit bestand heeft meer bladen dan een: "
                                    + String.join(
                                            ", ",
                                            tabellen.stream()
                                                    .map(Bladnaam::naam)
                                                    .toList())
                                    + ". Laat er een staan, naast Uitleg en Herkomst.");
            return Optional.empty();
        }
        return tabel(naam, werkboek, tabellen.get(0), herkomst);
    }

    private Optional<Gelezen> tabel(String naam, Werkboek werkboek, Bladnaam bladnaam, @Nullable Herkomst herkomst)
            throws IOException, OpenXML4JException, XMLStreamException, OnleesbaarBestand {
        if (bladnaam.verborgen()) {
            bevindingen.bestand(naam, "Het blad " + bladnaam.naam() + " is verborgen. Maak het blad zichtbaar.");
        }
        Blad blad = werkboek.lees(bladnaam);
        blad.meld(naam, bevindingen);
        return new Inhoudbouwer(naam, bevindingen).bouw(blad.rijen()).map(inhoud -> new Gelezen(inhoud, herkomst));
    }

    private static boolean begintMet(byte[] bytes, byte[] begin) {
        return bytes.length >= begin.length && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
    }
}
