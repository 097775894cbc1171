// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.regels.tabel.Tabel;

/**
 * Every table of a rules folder as it stands in its file, with the rows of all dates. A compiled rule set holds only
 * the rows of one tijdvak; who edits, downloads or uploads a table needs all of them.
 */
public final class Regeltabellen {

    private final Map<String, Tabel> tabellen = new LinkedHashMap<>();
    private final Map<String, String> pakketten = new LinkedHashMap<>();
    private final Map<String, Kolomwijzer> wijzers = new LinkedHashMap<>();
    private final List<Bevinding> bevindingen;

    private Regeltabellen(Path wortel, Map<String, Tabelinhoud> inPlaatsVan) {
        Bevindingen gevonden = new Bevindingen();
        Regelmap map = new Regelmaplezer(wortel, inPlaatsVan, gevonden).lees();
        Pakketlezer lezer = new Pakketlezer(map, inPlaatsVan, gevonden);
        Tabelbron bron = new Tabelbron(wortel, inPlaatsVan, new Bevindingen());
        for (Laag gemeente : map.gemeenten()) {
            var inhoud = lezer.lees(gemeente);
            List<Tabel> alle = new ArrayList<>(inhoud.tabellen());
            for (Tabel naast : List.of(inhoud.verhalen(), inhoud.voorbeelden())) {
                if (bron.bestaat(wortel.resolve(naast.bestand()))) {
                    alle.add(naast);
                }
            }
            Kolomwijzer wijzer = Kolomwijzer.van(inhoud.tabellen(), map.begrippen());
            alle.forEach(tabel -> voeg(tabel, gemeente.id(), wijzer));
        }
        Kolomwijzer zonderPakket = Kolomwijzer.van(List.of(), map.begrippen());
        woorden(bron, wortel, "begrippen", "Begrippen", "Alle woorden: velden, waarden en termen, met hun uitleg.")
                .ifPresent(tabel -> voeg(tabel, "", zonderPakket));
        woorden(bron, wortel, "bronnen", "Bronnen", "De documenten waarop de regels rusten.")
                .ifPresent(tabel -> voeg(tabel, "", zonderPakket));
        woorden(bron, wortel, "bronsecties", "Bronsecties", "Wat er met elke paragraaf van een bron is gedaan.")
                .ifPresent(tabel -> voeg(tabel, "", zonderPakket));
        this.bevindingen = gevonden.lijst();
    }

    /** Reads a rules folder, also when something is wrong in it. */
    public static Regeltabellen lees(Path wortel) {
        return new Regeltabellen(wortel, Map.of());
    }

    /** Reads a rules folder as it would be with this table in the place of the file at that path. */
    public static Regeltabellen lees(Path wortel, String bestand, Tabelinhoud inhoud) {
        return new Regeltabellen(wortel, Map.of(bestand, inhoud));
    }

    /** All tables, national layer first. */
    public List<Tabel> alle() {
        return List.copyOf(tabellen.values());
    }

    /** The table in the file at this path below the rules folder, such as {@code landelijk/acties.csv}. */
    public Optional<Tabel> tabel(String bestand) {
        return Optional.ofNullable(tabellen.get(bestand));
    }

    /** The municipality's pack whose words a table uses; empty for the tables all packs share. */
    public String pakket(Tabel tabel) {
        return pakketten.getOrDefault(tabel.bestand(), "");
    }

    /** What every column of a table is for, in order. */
    public List<Kolomuitleg> kolommen(Tabel tabel) {
        Kolomwijzer wijzer = wijzers.get(tabel.bestand());
        if (wijzer == null) {
            throw new IllegalArgumentException("no table " + tabel.bestand() + " in this rules folder");
        }
        return tabel.kolommen().stream().map(kolom -> wijzer.van(tabel, kolom)).toList();
    }

    /** Everything that is wrong in the folder, ordered by file and row. */
    public List<Bevinding> bevindingen() {
        return bevindingen;
    }

    private void voeg(Tabel tabel, String pakket, Kolomwijzer wijzer) {
        if (tabellen.putIfAbsent(tabel.bestand(), tabel) == null) {
            pakketten.put(tabel.bestand(), pakket);
            wijzers.put(tabel.bestand(), wijzer);
        }
    }

    private static Optional<Tabel> woorden(Tabelbron bron, Path wortel, String naam, String titel, String uitleg) {
        String bestand = naam + ".csv";
        return Stream.of(wortel.resolve(bestand))
                .filter(bron::bestaat)
                .flatMap(pad -> bron.lees(pad).stream())
                .map(inhoud -> new Tabel(
                        "",
                        naam,
                        titel,
                        uitleg,
                        bestand,
                        inhoud.kop().stream()
                                .map(kolom -> new Kolom(kolom, Rol.EIGENSCHAP))
                                .toList(),
                        inhoud.rijen()))
                .findFirst();
    }
}
