// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.regels.tabel.Suggestie;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the {@code pakket.yaml} of a layer. */
final class Laaglezer {

    private static final Set<String> SLEUTELS = Set.of(
            "i" + "d",
            "naam",
            "toelichting",
            "status",
            "geldig_van",
            "geldig_tot",
            "lagen",
            "eigen_bronnen",
            "voorbehoud",
            "tabellen");

    private final Path wortel;
    private final Bevindingen bevindingen;

    Laaglezer(Path wortel, Bevindingen bevindingen) {
        this.wortel = wortel;
        this.bevindingen = bevindingen;
    }

    Optional<Laag> lees(Path map) {
        Path bestand = map.resolve("pakket.yaml");
        String naam = wortel.relativize(bestand).toString().replace('\\', '/');
        try {
            Object inhoud = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(bestand));
            if (!(inhoud instanceof Map<?, ?> sleutels)) {
                bevindingen.bestand(naam, "Dit bestand is leeg of geen lijst van sleutels en waarden.");
                return Optional.empty();
            }
            return Optional.of(laag(map, naam, sleutels));
        } catch (IOException e) {
            bevindingen.bestand(naam, "Dit bestand ontbreekt of is niet te lezen.");
        } catch (YAMLException e) {
            bevindingen.bestand(
                    naam, "Dit bestand is geen goede YAML. Controleer het inspringen en de dubbele punten.");
        } catch (IllegalArgumentException e) {
            bevindingen.bestand(naam, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private Laag laag(Path map, String naam, Map<?, ?> sleutels) {
        sleutels.keySet().stream()
                .map(String::valueOf)
                .filter(sleutel -> !SLEUTELS.contains(sleutel))
                .forEach(sleutel -> bevindingen.bestand(naam, "Sleutel " + Suggestie.onbekend(sleutel, SLEUTELS)));
        String id = tekst(sleutels, "id");
        if (!id.equals(String.valueOf(map.getFileName()))) {
            throw new IllegalArgumentException("Het id \"" + id + "\" is anders dan de naam van de map.");
        }
        LocalDate van = datum(sleutels, "geldig_van")
                .orElseThrow(() -> new IllegalArgumentException("De sleutel geldig_van ontbreekt."));
        return new Laag(
                id,
                tekst(sleutels, "naam"),
                tekst(sleutels, "toelichting"),
                status(tekst(sleutels, "status")),
                new Tijdvak(van, datum(sleutels, "geldig_tot").orElse(null)),
                lijst(sleutels, "lagen"),
                lijst(sleutels, "eigen_bronnen"),
                lijst(sleutels, "voorbehoud"),
                tabellen(sleutels),
                map);
    }

    private static Setstatus status(String tekst) {
        List<String> toegestaan = List.of("CONCEPT", "GELDEND", "HISTORISCH");
        if (!toegestaan.contains(tekst)) {
            throw new IllegalArgumentException("Status " + Suggestie.onbekend(tekst, toegestaan));
        }
        return Setstatus.valueOf(tekst);
    }

    private static List<Tabelopgave> tabellen(Map<?, ?> sleutels) {
        List<Tabelopgave> tabellen = new ArrayList<>();
        if (sleutels.get("tabellen") instanceof List<?> lijst) {
            for (Object tabel : lijst) {
                if (!(tabel instanceof Map<?, ?> opgave)) {
                    throw new IllegalArgumentException("Bij tabellen staat iets dat geen tabel is: " + tabel + ".");
                }
                tabellen.add(new Tabelopgave(
                        tekst(opgave, "naam"),
                        tekst(opgave, "titel"),
                        tekst(opgave, "uitleg"),
                        "voorziening".equals(opgave.get("onderwerp")) ? Onderwerp.VOORZIENING : Onderwerp.CASUS,
                        Boolean.TRUE.equals(opgave.get("bij_verlopen")),
                        volledig(opgave.get("volledig"))));
            }
        }
        return tabellen;
    }

    /** {@code altijd}, or the cells that must hold: {@code {pgb.gewenst: JA}}. */
    private static @Nullable Map<String, String> volledig(@Nullable Object waarde) {
        if (waarde == null) {
            return null;
        }
        if (waarde.equals("altijd")) {
            return Map.of();
        }
        if (!(waarde instanceof Map<?, ?> cellen)) {
            throw new IllegalArgumentException("Bij volledig staat \"" + waarde
                    + "\". Schrijf altijd, of een veld met een voorwaarde, zoals {pgb.gewenst: JA}.");
        }
        Map<String, String> perVeld = new TreeMap<>();
        cellen.forEach((veld, cel) -> perVeld.put(String.valueOf(veld), String.valueOf(cel)));
        return perVeld;
    }

    private static String tekst(Map<?, ?> sleutels, String sleutel) {
        Object waarde = sleutels.get(sleutel);
        if (waarde == null) {
            throw new IllegalArgumentException("De sleutel " + sleutel + " ontbreekt.");
        }
        return String.valueOf(waarde).strip();
    }

    private static List<String> lijst(Map<?, ?> sleutels, String sleutel) {
        return sleutels.get(sleutel) instanceof List<?> lijst
                ? lijst.stream().map(String::valueOf).map(String::strip).toList()
                : List.of();
    }

    private static Optional<LocalDate> datum(Map<?, ?> sleutels, String sleutel) {
        Object waarde = sleutels.get(sleutel);
        if (waarde == null) {
            return Optional.empty();
        }
        if (waarde instanceof Date datum) {
            return Optional.of(datum.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
        }
        throw new IllegalArgumentException("Bij " + sleutel + " staat \"" + waarde + "\". Schrijf jjjj-mm-dd.");
    }
}
