// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.api.Regelsetinhoud.Periode;
import nl.jeugdroute.api.Regelsetinhoud.Regelkolom;
import nl.jeugdroute.api.Regelsetinhoud.Regelrij;
import nl.jeugdroute.api.Regelsetinhoud.Regelsetkop;
import nl.jeugdroute.api.Regelsetinhoud.Regeltabel;
import nl.jeugdroute.api.Regelsetinhoud.Regeltijdvak;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules themselves, to be read by anybody who wants to know what an advies rests on. */
@RestController
@RequestMapping(path = "/api/v1/regelsets", produces = "application/json")
@Tag(name = "Regelsets", description = "De regels waarop een advies rust.")
class Regelsetadres {

    private final Regelbibliotheek bibliotheek;

    Regelsetadres(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
    }

    @GetMapping
    @Operation(summary = "Geeft alle regelsets met hun status, data en hash.")
    List<Regelsetkop> alle() {
        Regelstand stand = bibliotheek.stand();
        return stand.pakketten().stream().map(pakket -> kop(pakket, stand)).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Geeft een regelset met alle tabellen en de rijen die op de peildatum gelden.")
    Regelsetinhoud een(
            @PathVariable("id") String id,
            @Parameter(
                            description =
                                    "De dag waarvan de regels tellen. Zonder peildatum: vandaag, of de laatste dag "
                                            + "van een historische regelset.",
                            schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = "peildatum", required = false)
                    @Nullable
                    String peildatum) {
        Regelstand stand = bibliotheek.stand();
        Pakket pakket = stand.pakketten().stream()
                .filter(kandidaat -> kandidaat.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Probleemfout(Problemen.nietGevonden("Deze regelset kennen wij niet. Kies uit: "
                        + String.join(
                                ", ",
                                bibliotheek.pakketten().stream().map(Pakket::id).toList()) + ".")));
        LocalDate dag = peildatum == null ? null : datum(peildatum);
        try {
            Regelset regels = stand.voor(id, dag);
            return new Regelsetinhoud(
                    kop(pakket, stand),
                    bibliotheek.peildatum(id, dag),
                    periode(regels.kenmerk().tijdvak()),
                    regels.kenmerk().hash(),
                    regels.tabellen().stream().map(Regelsetadres::tabel).toList());
        } catch (GeenRegelsOpDatum geenRegels) {
            throw Probleemfout.ongeldig("/peildatum", String.valueOf(geenRegels.getMessage()));
        }
    }

    private static LocalDate datum(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDatum) {
            throw Probleemfout.ongeldig("/peildatum", "Schrijf de peildatum als jaar-maand-dag, zoals 2016-03-01.");
        }
    }

    private static Regelsetkop kop(Pakket pakket, Regelstand stand) {
        return new Regelsetkop(
                pakket.id(),
                pakket.naam(),
                pakket.toelichting(),
                pakket.status(),
                periode(pakket.geldigheid()),
                pakket.tijdvakken().stream()
                        .map(tijdvak -> new Regeltijdvak(
                                tijdvak.van(),
                                tijdvak.tot(),
                                stand.voor(pakket.id(), tijdvak.van()).kenmerk().hash()))
                        .toList(),
                pakket.lagen());
    }

    private static Periode periode(Tijdvak tijdvak) {
        return new Periode(tijdvak.van(), tijdvak.tot());
    }

    private static Regeltabel tabel(Tabel tabel) {
        return new Regeltabel(
                tabel.laag(),
                tabel.naam(),
                tabel.titel(),
                tabel.uitleg(),
                tabel.bestand(),
                tabel.kolommen().stream()
                        .map(kolom -> new Regelkolom(kolom.naam(), kolom.rol().name()))
                        .toList(),
                tabel.rijen().stream()
                        .map(rij -> {
                            Map<String, String> cellen = new LinkedHashMap<>();
                            for (Kolom kolom : tabel.kolommen()) {
                                cellen.put(kolom.naam(), rij.cel(kolom.naam()));
                            }
                            return new Regelrij(rij.id(), rij.nummer(), cellen);
                        })
                        .toList());
    }
}
