// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import static nl.jeugdroute.rules.excel.FileDecay.AANBOD;
import static nl.jeugdroute.rules.excel.FileDecay.RANGORDE;
import static nl.jeugdroute.rules.excel.FileDecay.TERMEN;
import static nl.jeugdroute.rules.excel.FileDecay.ZWAARTE;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** CSV files with one mistake each. */
final class CsvDecay {

    private static final String DANK = "Het gezin praat graag met iemand die dit zelf heeft meegemaakt.";
    private static final String VASTE_SPATIE = "\u00A0";

    private CsvDecay() {}

    static Stream<FileDecay> cellen() {
        return Stream.of(
                cel("een formule", "=SOM(A1:A3)", "begint met =. Excel maakt daar een formule van"),
                cel("een formule met een spatie ervoor", " =1+1", "begint met ="),
                cel("een functie met een apenstaartje", "@SOM(1)", "begint met @"),
                cel("een plus", "+bellen", "begint met +"),
                cel("een opsomming met een streepje", "- eerst bellen", "begint met -"),
                cel("een los streepje", "-", "Een los streepje zegt niets"),
                cel("de fout #NAAM?", "#NAAM?", "\"#NAAM?\" is een foutmelding van Excel"),
                cel("de fout #NAME?", "#NAME?", "foutmelding van Excel"),
                cel("de fout #N/B", "#N/B", "foutmelding van Excel"),
                cel("de fout #VERW!", "#VERW!", "foutmelding van Excel"),
                cel("de fout van LibreOffice", "Err:502", "foutmelding van Excel"),
                cel("een te smalle kolom", "########", "Hier staan alleen hekjes"),
                cel(
                        "een vaste spatie",
                        "Het" + VASTE_SPATIE + "gezin praat",
                        "Typ de tekst opnieuw: \"Het gezin praat\""),
                cel("een zacht streepje", "Het ge\u00ADzin", "onzichtbaar teken"),
                cel("een spatie zonder breedte", "Het\u200B gezin", "onzichtbaar teken"),
                cel("een teken dat de tekst omdraait", "Het \u202Egezin", "onzichtbaar teken"),
                cel("een regeleinde", "\"Het gezin\r\npraat\"", "In deze cel staat een regeleinde"),
                cel("een tab", "Het\tgezin", "tab of een ander teken"),
                cel("een verloren letter", "co\uFFFDrdinatie", "een letter verloren gegaan"),
                cel("verminkte accenten", "co\u00C3\u00B6rdinatie", "Bedoelde u \"co\u00F6rdinatie\"?"),
                cel("meer dan 4.000 tekens", "x".repeat(4_001), "Deze tekst heeft 4001 tekens"),
                FileDecay.csv(
                        "gekrulde aanhalingstekens om een code",
                        ZWAARTE,
                        "zwaarte-D7;;;*;*;*;*;*;*;JA",
                        "zwaarte-D7;;;*;*;*;*;*;*;\u201CJA\u201D",
                        7,
                        "zwaarte-D7",
                        "voorkeurErvaringsdeskundige",
                        "Bedoelde u \"JA\"?"),
                FileDecay.csv(
                        "een onbekende code",
                        ZWAARTE,
                        ";JA;*;ERVARINGSDESKUNDIGE",
                        ";JA;*;ERVARINGSDESKUNDIG",
                        7,
                        "zwaarte-D7",
                        "dan route",
                        "Bedoelde u \"ERVARINGSDESKUNDIGE\"?"),
                FileDecay.csv(
                        "een datum met schuine strepen",
                        ZWAARTE,
                        "zwaarte-D7;;",
                        "zwaarte-D7;1/2/2015;",
                        7,
                        "zwaarte-D7",
                        "geldig_van",
                        "Bedoelde u \"2015-02-01\"?"),
                FileDecay.csv(
                        "een jaar met twee cijfers",
                        ZWAARTE,
                        "zwaarte-D7;;",
                        "zwaarte-D7;1-1-15;",
                        7,
                        "zwaarte-D7",
                        "geldig_van",
                        "Schrijf het jaar met vier cijfers"),
                FileDecay.csv(
                        "een dag die niet bestaat",
                        ZWAARTE,
                        "zwaarte-D7;;",
                        "zwaarte-D7;31-2-2015;",
                        7,
                        "zwaarte-D7",
                        "geldig_van",
                        "bestaat niet op de kalender"),
                FileDecay.csv(
                        "een datum die een getal werd",
                        ZWAARTE,
                        "zwaarte-D7;;",
                        "zwaarte-D7;42005;",
                        7,
                        "zwaarte-D7",
                        "geldig_van",
                        "Bedoelde u \"2015-01-01\"?"),
                FileDecay.csv(
                        "een jaar met een cijfer te veel",
                        ZWAARTE,
                        "zwaarte-D7;;",
                        "zwaarte-D7;20155-01-01;",
                        7,
                        "zwaarte-D7",
                        "geldig_van",
                        "is geen datum die wij kennen"),
                FileDecay.csv(
                        "een einde op de laatste dag van Excel",
                        ZWAARTE,
                        "D7;;;",
                        "D7;;31-12-9999;",
                        7,
                        "zwaarte-D7",
                        "geldig_tot",
                        "Is er geen einddatum? Laat de cel dan leeg."),
                FileDecay.csv(
                        "een einde als het nummer na de laatste dag",
                        ZWAARTE,
                        "D7;;;",
                        "D7;;2958466;",
                        7,
                        "zwaarte-D7",
                        "geldig_tot",
                        "Is er geen einddatum? Laat de cel dan leeg."),
                FileDecay.csv(
                        "een bereik dat een maand en een jaar werd",
                        ZWAARTE,
                        "D5.1;;;DEELS|ONTOEREIKEND;*;< 18|leeg",
                        "D5.1;;;DEELS|ONTOEREIKEND;*;dec-18",
                        4,
                        "zwaarte-D5.1",
                        "leeftijd",
                        "Bedoelde u \"12 t/m 18\"?"),
                FileDecay.csv(
                        "ouder dan haar bron",
                        ZWAARTE,
                        "zwaarte-D7;;",
                        "zwaarte-D7;2014-08-27;",
                        7,
                        "zwaarte-D7",
                        "geldig_van",
                        "haar bron NOP is van 2014-08-28"),
                FileDecay.csv(
                        "een duizendpunt",
                        ZWAARTE,
                        "zwaarte-D5.1;;;DEELS|ONTOEREIKEND;*;< 18|leeg",
                        "zwaarte-D5.1;;;DEELS|ONTOEREIKEND;*;1.000",
                        4,
                        "zwaarte-D5.1",
                        "leeftijd",
                        "Bedoelde u \"1000\"?"),
                FileDecay.csv(
                        "een bereik dat een datum werd",
                        ZWAARTE,
                        "zwaarte-D5.1;;;DEELS|ONTOEREIKEND;*;< 18|leeg",
                        "zwaarte-D5.1;;;DEELS|ONTOEREIKEND;*;4-aug",
                        4,
                        "zwaarte-D5.1",
                        "leeftijd",
                        "Bedoelde u \"4 t/m 8\"?"),
                FileDecay.csv(
                        "een decimale punt",
                        RANGORDE,
                        ";10,4;",
                        ";10.4;",
                        4,
                        "ERVARINGSDESKUNDIGE",
                        "rang",
                        "Bedoelde u \"10,4\"?"),
                FileDecay.csv(
                        "een leeftijd met een streepje",
                        AANBOD,
                        "Uitgaan kun je leren;12 t/m 23",
                        "Uitgaan kun je leren;12-23",
                        2,
                        "P02",
                        "leeftijd",
                        "Bedoelde u \"12 t/m 23\"?"),
                FileDecay.csv(
                        "een telefoonnummer zonder nul",
                        TERMEN,
                        "000 000 0000",
                        "201234567",
                        2,
                        "SAVE_WERKER",
                        "telefoon",
                        "Bedoelde u \"0201234567\"?"),
                FileDecay.csv(
                        "een telefoonnummer met een plus",
                        TERMEN,
                        "000 000 0000",
                        "+31201234567",
                        2,
                        "SAVE_WERKER",
                        "telefoon",
                        "Schrijf een telefoonnummer met 0 of 00 vooraan"),
                FileDecay.csv(
                        "een id met alleen cijfers", ZWAARTE, "zwaarte-D7;;", "7;;", 7, "7", "id", "zoals zwaarte-A7"),
                FileDecay.csv(
                        "een id dat een datum wordt",
                        ZWAARTE,
                        "zwaarte-D7;;",
                        "MRT7;;",
                        7,
                        "MRT7",
                        "id",
                        "maakt Excel een datum"),
                FileDecay.csv(
                        "een rij zonder id", ZWAARTE, "zwaarte-D7;;", ";;", 7, "", "id", "Deze rij heeft geen id"),
                FileDecay.csv(
                        "twee keer hetzelfde id",
                        ZWAARTE,
                        "zwaarte-D7;;",
                        "zwaarte-D6;;",
                        7,
                        "zwaarte-D6",
                        "id",
                        "Dit id staat ook in"),
                FileDecay.csv(
                        "een leeg gemaakte voorwaarde",
                        ZWAARTE,
                        "zwaarte-D10;;;*;*;*;*;*;*;*;",
                        "zwaarte-D10;;;*;;*;*;*;*;*;",
                        8,
                        "zwaarte-D10",
                        "hulpvragen",
                        "Schrijf * als het niet uitmaakt"));
    }

    static Stream<FileDecay> bestanden() {
        return Stream.of(
                FileDecay.csv(
                        "een lege rij ertussen",
                        t -> t.replace("\r\nzwaarte-D7;", "\r\n;;;\r\nzwaarte-D7;"),
                        7,
                        null,
                        null,
                        "Deze rij is leeg"),
                FileDecay.csv(
                        "drie lege rijen ertussen",
                        t -> t.replace("\r\nzwaarte-D7;", "\r\n\r\n;;\r\n\r\nzwaarte-D7;"),
                        7,
                        null,
                        null,
                        "De rijen 7 tot en met 9 zijn leeg"),
                FileDecay.csv(
                        "een puntkomma te veel",
                        t -> t.replace("Het gezin praat", "Het gezin; praat"),
                        7,
                        "zwaarte-D7",
                        "S",
                        "Deze rij heeft 19 cellen, de koprij heeft er 18"),
                FileDecay.csv(
                        "een cel te weinig",
                        t -> t.replace("zwaarte-D7;;", "zwaarte-D7;"),
                        7,
                        "zwaarte-D7",
                        "toelichting",
                        "Deze rij heeft 17 cellen, de koprij heeft er 18"),
                FileDecay.csv(
                        "een halve rij",
                        t -> t + "zwaarte-D11;2015-01-01\r\n",
                        9,
                        "zwaarte-D11",
                        "geldig_tot",
                        "Deze rij heeft 2 cellen"),
                FileDecay.csv(
                        "een onbekende kolom",
                        t -> t.replace(";leeftijd;", ";leeftijdd;"),
                        1,
                        null,
                        null,
                        "Bedoelde u \"leeftijd\"?"),
                FileDecay.csv(
                        "een ontbrekende kolom",
                        t -> t.replace("grondslag;", ""),
                        1,
                        null,
                        null,
                        "Deze kolommen ontbreken: grondslag"),
                FileDecay.csv(
                        "een dubbele kolom",
                        t -> t.replace(";leeftijd;", ";hulpvragen;"),
                        1,
                        null,
                        null,
                        "De kolom \"hulpvragen\" staat er twee keer"),
                FileDecay.csv(
                        "verwisselde kolommen",
                        t -> t.replace("geldig_van;geldig_tot", "geldig_tot;geldig_van"),
                        1,
                        null,
                        null,
                        "De kolommen staan in een andere volgorde"),
                FileDecay.csv(
                        "een kolom zonder naam",
                        t -> t.replace(";leeftijd;", ";;"),
                        1,
                        null,
                        null,
                        "Kolom F heeft geen naam"),
                FileDecay.csv("een regel sep=", t -> "sep=;\r\n" + t.substring(1), 1, null, null, "Verwijder die rij"),
                FileDecay.csv(
                        "een aanhalingsteken te veel",
                        t -> t.replace(";Het gezin praat", ";\"Het gezin praat"),
                        7,
                        "zwaarte-D7",
                        "reden",
                        "Dan staat er een aanhalingsteken te veel"),
                FileDecay.csv("helemaal leeg", t -> "", 0, null, null, "Dit bestand is leeg"),
                FileDecay.csv(
                        "een lege eerste rij", t -> "\r\n" + t.substring(1), 1, null, null, "De eerste rij is leeg"),
                FileDecay.csv(
                        "te veel rijen",
                        t -> t + "X1;2015-01-01\r\n".repeat(20_001),
                        0,
                        null,
                        null,
                        "meer dan 20.000 rijen"),
                FileDecay.bytes(
                        "Windows-1252",
                        "gemeenten/noordoostpolder/coordinatie.csv",
                        FileDecay.csv("gemeenten/noordoostpolder/coordinatie.csv")
                                .substring(1)
                                .getBytes(Charset.forName("windows-1252")),
                        2,
                        "coordinatie-F2.1",
                        "reden",
                        "Sla het in Excel op als \"CSV UTF-8\""),
                FileDecay.bytes(
                        "Unicode-tekst van Excel",
                        ZWAARTE,
                        FileDecay.csv(ZWAARTE).getBytes(StandardCharsets.UTF_16),
                        0,
                        null,
                        null,
                        "Sla het in Excel op als \"CSV UTF-8\""),
                FileDecay.bytes(
                        "groter dan 5 MB", ZWAARTE, new byte[5 * 1024 * 1024 + 1], 0, null, null, "groter dan 5 MB"));
    }

    private static FileDecay cel(String fout, String cel, String melding) {
        return FileDecay.csv(fout, ZWAARTE, DANK, cel, 7, "zwaarte-D7", "reden", melding);
    }
}
