// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifiers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.regels.tabel.Rij;

/**
 * Reads one CSV file into a header and rows of text. Tolerant in separator and BOM, strict in everything else: UTF-8
 * only, no blank rows inside, no row with more or fewer cells than the header.
 */
final class Csvlezer {

    /** Header and rows; a row's id is its cell in the column {@code id}. */
    record Inhoud(List<String> kop, List<Rij> rijen) {}

    private final Bevindingen bevindingen;

    Csvlezer(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    Optional<Inhoud> lees(Path map, Path bestand) {
        String naam = map.relativize(bestand).toString().replace('\\', '/');
        try {
            return lees(naam, Files.readAllBytes(bestand));
        } catch (IOException e) {
            bevindingen.bestand(naam, "Dit bestand kunnen wij niet lezen.");
            return Optional.empty();
        }
    }

    /** The same for bytes that stand in no file, such as an upload. */
    Optional<Inhoud> lees(String naam, byte[] bytes) {
        String tekst;
        try {
            tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            bevindingen.bestand(naam, "Dit bestand is geen UTF-8. Sla het in Excel op als \"CSV UTF-8\".");
            return Optional.empty();
        }
        return ontleed(naam, tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
    }

    private Optional<Inhoud> ontleed(String naam, String tekst) {
        int einde = tekst.indexOf('\n');
        String eerste = einde < 0 ? tekst : tekst.substring(0, einde);
        char scheiding = scheiding(eerste);
        List<List<String>> regels = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(scheiding)
                .skipEmptyLines(false)
                .build(new CsvRecordHandler(FieldModifiers.TRIM), tekst)) {
            csv.forEach(regel -> regels.add(regel.getFields()));
        } catch (CsvParseException | IOException e) {
            bevindingen.bestand(naam, "Dit bestand is geen goede CSV. Staat er ergens een aanhalingsteken te veel?");
            return Optional.empty();
        }
        if (regels.isEmpty() || regels.get(0).stream().allMatch(String::isEmpty)) {
            bevindingen.bestand(naam, "Dit bestand is leeg. De eerste rij moet de kolomnamen bevatten.");
            return Optional.empty();
        }
        return rijen(naam, regels);
    }

    private Optional<Inhoud> rijen(String naam, List<List<String>> regels) {
        List<String> kop = regels.get(0);
        Set<String> gezien = new HashSet<>();
        for (String kolom : kop) {
            if (!gezien.add(kolom)) {
                bevindingen.rij(naam, 1, "De kolom \"" + kolom + "\" staat er twee keer. Verwijder er een.");
                return Optional.empty();
            }
        }
        List<Rij> rijen = new ArrayList<>();
        for (int i = 1; i < regels.size(); i++) {
            List<String> cellen = regels.get(i);
            if (cellen.stream().allMatch(String::isEmpty)) {
                if (i < regels.size() - 1) {
                    bevindingen.rij(naam, i + 1, "Deze rij is leeg. Verwijder de lege rij.");
                }
            } else if (cellen.size() != kop.size()) {
                bevindingen.rij(
                        naam,
                        i + 1,
                        "Deze rij heeft " + cellen.size() + " cellen, de koprij heeft er " + kop.size() + ".");
            } else {
                Map<String, String> perKolom = new LinkedHashMap<>();
                for (int k = 0; k < kop.size(); k++) {
                    perKolom.put(kop.get(k), cellen.get(k));
                }
                rijen.add(new Rij(perKolom.getOrDefault("id", ""), i + 1, perKolom));
            }
        }
        return Optional.of(new Inhoud(kop, rijen));
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
