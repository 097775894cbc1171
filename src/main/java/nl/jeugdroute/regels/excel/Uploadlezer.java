// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.regels.lezen.Bevindingen;
import nl.jeugdroute.regels.lezen.Csvlezer;
import nl.jeugdroute.regels.lezen.Regeltabellen;
import nl.jeugdroute.regels.lezen.Tabelinhoud;
import nl.jeugdroute.regels.tabel.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * The gate for uploads: takes a CSV or Excel file for one table and gives its rows, or everything that is wrong with
 * it.
 */
public final class Uploadlezer {

    private final Path rules;

    /**
     * A gate to a rules folder.
     *
     * @param rules a complete rules folder, live or of a concept; the upload is checked among its other tables
     */
    public Uploadlezer(Path rules) {
        this.rules = rules;
    }

    /**
     * Reads an upload for a table. Nothing is written.
     *
     * @param doel path of the table below the rules folder, such as {@code landelijk/acties.csv}
     * @throws IllegalArgumentException when the folder has no such table
     */
    public Uploadresultaat lees(Upload upload, String doel) {
        Bevindingen bevindingen = new Bevindingen();
        Optional<Excellezer.Gelezen> gelezen = vorm(upload, bevindingen);
        if (gelezen.isPresent()) {
            Tabelinhoud tabel = gelezen.get().tabel();
            Herkomst herkomst = gelezen.get().herkomst();
            Optional<String> verkeerd = verkeerdeTabel(herkomst, doel);
            // The rows of another table would only give nonsense.
            verkeerd.ifPresentOrElse(
                    melding -> bevindingen.bestand(upload.naam(), melding),
                    () -> inhoud(upload, tabel, doel, bevindingen));
            if (bevindingen.leeg()) {
                return new Uploadresultaat.Gelezen(tabel.kop(), tabel.rijen(), herkomst);
            }
        }
        return new Uploadresultaat.Geweigerd(bevindingen.lijst());
    }

    private static Optional<Excellezer.Gelezen> vorm(Upload upload, Bevindingen bevindingen) {
        byte[] bytes = upload.inhoud();
        boolean gepakt = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        boolean oud = bytes.length > 1 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF;
        if (bytes.length > Csvlezer.GROOTSTE_BESTAND) {
            return new Excellezer(bevindingen).lees(upload.naam(), bytes);
        }
        if (upload.eindigtOp(".csv") && !gepakt && !oud) {
            return new Csvlezer(bevindingen)
                    .lees(upload.naam(), bytes)
                    .map(inhoud -> new Excellezer.Gelezen(inhoud, null));
        }
        if (upload.eindigtOp(".xlsm")) {
            bevindingen.bestand(
                    upload.naam(),
                    "Dit bestand kan macro's bevatten (.xlsm). Sla het op als \"Excel-werkmap (.xlsx)\".");
        } else if (upload.eindigtOp(".csv")) {
            bevindingen.bestand(
                    upload.naam(),
                    "Dit is een Excel-bestand met een naam op .csv. Sla het in Excel op als .xlsx of \"CSV UTF-8\".");
        } else if (gepakt || oud) {
            return new Excellezer(bevindingen).lees(upload.naam(), bytes);
        } else if (upload.eindigtOp(".xlsx")) {
            bevindingen.bestand(
                    upload.naam(),
                    "Dit bestand heet .xlsx, maar is geen Excel-bestand. Sla het in Excel op als .xlsx.");
        } else {
            bevindingen.bestand(upload.naam(), "Dit soort bestand kunnen wij niet lezen. Kies een .xlsx of een .csv.");
        }
        return Optional.empty();
    }

    private static Optional<String> verkeerdeTabel(@Nullable Herkomst herkomst, String doel) {
        String[] delen = doel.split("/");
        String laag = delen.length < 2 ? "" : delen[delen.length - 2];
        String tabel = delen[delen.length - 1].replaceFirst("\\.csv$", "");
        return herkomst == null
                        || herkomst.laag().equals(laag) && herkomst.tabel().equals(tabel)
                ? Optional.empty()
                : Optional.of("Dit bestand is van de tabel " + herkomst.tabel() + naamVan(herkomst.laag())
                        + ". U laadt het in bij de tabel " + tabel + naamVan(laag) + ".");
    }

    private static String naamVan(String laag) {
        return laag.isEmpty() ? "" : " van " + laag;
    }

    /** Reads the cells for their meaning; a cell that was already told about is not told about twice. */
    private void inhoud(Upload upload, Tabelinhoud inhoud, String doel, Bevindingen bevindingen) {
        Regeltabellen gelezen = Regeltabellen.lees(rules, doel, inhoud);
        List<Bevinding> hier = gelezen.bevindingen().stream()
                .filter(bevinding -> bevinding.bestand().equals(doel))
                .toList();
        if (hier.isEmpty() && gelezen.tabel(doel).isEmpty()) {
            throw new IllegalArgumentException("no table " + doel + " in " + rules + "; is it in pakket.yaml?");
        }
        Set<String> gemeld = new HashSet<>();
        bevindingen.lijst().forEach(bevinding -> gemeld.add(plaats(bevinding)));
        hier.stream()
                .filter(bevinding -> bevinding.kolom() == null || !gemeld.contains(plaats(bevinding)))
                .map(bevinding -> new Bevinding(
                        upload.naam(),
                        bevinding.rijnummer(),
                        bevinding.rij(),
                        bevinding.kolom(),
                        bevinding.waarde(),
                        bevinding.melding()))
                .forEach(bevindingen::voeg);
    }

    private static String plaats(Bevinding bevinding) {
        return bevinding.rijnummer() + "/" + bevinding.kolom();
    }
}
