// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.overzicht;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.dossier.overzicht.Overzicht;
import nl.jeugdroute.web.overzicht.Overzichtpagina.Afwijking;
import nl.jeugdroute.web.overzicht.Overzichtpagina.Blok;
import org.springframework.stereotype.Component;

/** The same numbers as on the pages of all months, as a file that opens right in a Dutch Excel. */
@Component
public class Overzichtbestand {

    private static final String KOP = "maand;onderdeel;groep;aantal";

    private final Overzicht overzicht;
    private final Overzichtopmaak opmaak;
    private final Afwijkingopmaak afwijkingen;

    Overzichtbestand(Overzicht overzicht, Overzichtopmaak opmaak, Afwijkingopmaak afwijkingen) {
        this.overzicht = overzicht;
        this.opmaak = opmaak;
        this.afwijkingen = afwijkingen;
    }

    /** The bytes of the file. */
    public byte[] csv() {
        Stream<String> maanden = overzicht.maanden().stream()
                .map(overzicht::maand)
                .flatMap(maand -> Stream.concat(
                        Stream.of(regel(
                                maand.maand().toString(),
                                "Adviezen",
                                "Totaal",
                                maand.totaal().tekst())),
                        opmaak.blokken(maand).stream()
                                .flatMap(blok -> regels(maand.maand().toString(), blok))));
        Stream<String> afgeweken = afwijkingen.regels(overzicht.afwijkingen()).stream()
                .flatMap((Afwijking rij) -> Stream.of(
                        regel("alle", "Afgeweken van rij", rij.regel(), rij.afgeweken()),
                        regel("alle", "Besluiten over rij", rij.regel(), rij.van())));
        String tekst = Stream.of(Stream.of(KOP), maanden, afgeweken)
                .flatMap(deel -> deel)
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> regels(String maand, Blok blok) {
        return blok.regels().stream().map(regel -> regel(maand, blok.titel(), regel.naam(), regel.aantal()));
    }

    private static String regel(String... cellen) {
        return List.of(cellen).stream().map(Overzichtbestand::cel).collect(Collectors.joining(";"));
    }

    private static String cel(String tekst) {
        return tekst.matches("(?s).*[;\"\r\n].*") ? '"' + tekst.replace("\"", "\"\"") + '"' : tekst;
    }
}
