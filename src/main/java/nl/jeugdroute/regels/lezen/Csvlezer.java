// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one CSV file into a header and rows of text. Tolerant in separator, BOM and line ends, strict in everything
 * else: UTF-8 only, not too large, and nothing that {@link Inhoudbouwer} refuses.
 */
public final class Csvlezer {

    /** The largest file anybody may bring. */
    public static final long GROOTSTE_BESTAND = 5L * 1024 * 1024;

    private static final String TE_GROOT = "Dit bestand is groter dan 5 MB. Zo groot is een tabel met regels nooit.";
    private static final String GEEN_UTF8 = "Dit bestand is geen UTF-8. Sla het in Excel op als \"CSV UTF-8\".";

    private final Bevindingen bevindingen;

    public Csvlezer(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    /** Reads a file of a rules folder. */
    Optional<Tabelinhoud> lees(Path map, Path bestand) {
        String naam = map.relativize(bestand).toString().replace('\\', '/');
        try {
            if (Files.size(bestand) > GROOTSTE_BESTAND) {
                bevindingen.bestand(naam, TE_GROOT);
                return Optional.empty();
            }
            return lees(naam, Files.readAllBytes(bestand));
        } catch (IOException e) {
            bevindingen.bestand(naam, "Dit bestand kunnen wij niet lezen.");
            return Optional.empty();
        }
    }

    /** Reads the bytes of a file; the name is only for the findings. */
    public Optional<Tabelinhoud> lees(String naam, byte[] bytes) {
        if (bytes.length > GROOTSTE_BESTAND) {
            bevindingen.bestand(naam, TE_GROOT);
            return Optional.empty();
        }
        String tekst;
        try {
            tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            geenUtf8(naam, bytes);
            return Optional.empty();
        }
        return new Inhoudbouwer(naam, bevindingen)
                .bouw(regels(naam, tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst));
    }

    /** Points at the first word with an accent, so that the reader sees what went wrong. */
    private void geenUtf8(String naam, byte[] bytes) {
        Bevindingen ruis = new Bevindingen();
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
        if (!utf16) {
            List<Ruwerij> regels = new Csvlezer(ruis).regels(naam, new String(bytes, Charset.forName("windows-1252")));
            for (Ruwerij regel : regels) {
                for (int k = 0; k < regel.cellen().size(); k++) {
                    String cel = regel.cel(k);
                    if (cel.chars().anyMatch(teken -> teken > 127)) {
                        Ruwerij kop = regels.get(0);
                        bevindingen.cel(
                                naam,
                                regel.nummer(),
                                regel.nummer() == 1
                                        ? null
                                        : regel.cel(kop.cellen().indexOf("id")),
                                kop.cel(k).isEmpty() ? Inhoudbouwer.letter(k) : kop.cel(k),
                                Celkeuring.kort(cel),
                                GEEN_UTF8);
                        return;
                    }
                }
            }
        }
        bevindingen.bestand(naam, GEEN_UTF8);
    }

    private List<Ruwerij> regels(String naam, String tekst) {
        int einde = tekst.indexOf('\n');
        String eerste = einde < 0 ? tekst : tekst.substring(0, einde);
        List<Ruwerij> regels = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(scheiding(eerste))
                .skipEmptyLines(false)
                .acceptCharsAfterQuotes(false)
                .ofCsvRecord(tekst)) {
            for (CsvRecord regel : csv) {
                regels.add(new Ruwerij(regels.size() + 1, regel.getFields()));
                if (regels.size() > 2 * Inhoudbouwer.MEESTE_RIJEN) {
                    bevindingen.bestand(
                            naam, "Dit bestand heeft veel te veel rijen. Verwijder de lege rijen onderaan.");
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            bevindingen.rij(
                    naam,
                    regels.size() + 1,
                    "Vanaf deze rij kunnen wij het bestand niet lezen. Staat er ergens een aanhalingsteken te veel"
                            + " of te weinig?");
        }
        return regels;
    }

    private static char scheiding(String kopregel) {
        char beste = ';';
        for (char kandidaat : new char[] {',', '\t'}) {
            if (aantal(kopregel, kandidaat) > aantal(kopregel, beste)) {
                beste = kandidaat;
            }
        }
        return beste;
    }

    private static long aantal(String tekst, char teken) {
        return tekst.chars().filter(c -> c == teken).count();
    }
}
