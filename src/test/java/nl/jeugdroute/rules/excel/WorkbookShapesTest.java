// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import static nl.jeugdroute.rules.excel.HandmadeWorkbook.BOOK;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.BOOK_RELS;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.RELS;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.SHEET;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.STRINGS;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.STYLES;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.TYPES;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Upload;
import nl.jeugdroute.rules.UploadReadResult;
import nl.jeugdroute.rules.UploadReadResult.ReadUpload;
import nl.jeugdroute.rules.UploadReadResult.RejectedUpload;
import nl.jeugdroute.rules.UploadReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/**
 * One small file for each shape that public collections of odd workbooks have: it is read as it was meant, or refused
 * with its place. Nothing of a file goes to the log.
 */
class WorkbookShapesTest {

    private static final String ZWAARTE = FileDecay.ZWAARTE;

    /** The row of zwaarte-D7 in the sheet, and its cells: id, first day, reason. */
    private static final int RIJ = 7;

    private static final String ID = "A7";
    private static final String VAN = "B7";
    private static final String CHECKED = "Q7";
    private static final String REDEN = "N7";
    private static final String DANK = "Het gezin praat graag met iemand die dit zelf heeft meegemaakt.";
    private static final String BESCHADIGD = "beschadigd";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    /** A shape: what it is, what is done to a good file, and where and how it is refused. */
    record Shape(
            String naam,
            Consumer<HandmadeWorkbook> bewerking,
            int rij,
            @Nullable String kolom,
            String melding) {

        HandmadeWorkbook boek() {
            HandmadeWorkbook boek =
                    HandmadeWorkbook.of(ExcelRoundTripIT.TABELLEN.table(ZWAARTE).orElseThrow());
            bewerking.accept(boek);
            return boek;
        }

        @Override
        public String toString() {
            return naam;
        }
    }

    @BeforeEach
    void luister() {
        log.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
    }

    @AfterEach
    void zwijg() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(log);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gelezen")
    void leest_wat_er_bedoeld_is(Shape vorm) {
        UploadReadResult uitkomst = read(vorm.boek().bytes());

        assertThat(uitkomst).as("%s", uitkomst).isInstanceOf(ReadUpload.class);
        assertThat(new String(((ReadUpload) uitkomst).csv(), StandardCharsets.UTF_8))
                .isEqualTo(FileDecay.csv(ZWAARTE));
        assertThat(log.list)
                .filteredOn(regel -> regel.getLevel().isGreaterOrEqual(Level.INFO))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"inhoud", "delen"})
    void weigert_met_de_plaats(Shape vorm) {
        UploadReadResult uitkomst = read(vorm.boek().bytes());

        assertThat(uitkomst).isInstanceOf(RejectedUpload.class);
        List<Finding> bevindingen = ((RejectedUpload) uitkomst).findings();
        assertThat(bevindingen)
                .anySatisfy(bevinding -> {
                    assertThat(bevinding.rijnummer()).isEqualTo(vorm.rij());
                    assertThat(bevinding.rij())
                            .isEqualTo(vorm.rij() == RIJ && vorm.kolom() != null ? "zwaarte-D7" : null);
                    assertThat(bevinding.kolom()).isEqualTo(vorm.kolom());
                    assertThat(bevinding.melding()).contains(vorm.melding());
                })
                .allSatisfy(bevinding -> assertThat(bevinding.melding()).doesNotContain("Exception", "java.", "null"));
        assertThat(log.list)
                .filteredOn(regel -> regel.getLevel().isGreaterOrEqual(Level.INFO))
                .isEmpty();
    }

    static Stream<Shape> gelezen() {
        return Stream.of(
                gelezen("niets bijzonders", b -> {}),
                gelezen(
                        "een voorvoegsel voor elk element",
                        b -> b.change(SHEET, WorkbookShapesTest::metVoorvoegsel)
                                .change(BOOK, WorkbookShapesTest::metVoorvoegsel)
                                .change(STRINGS, WorkbookShapesTest::metVoorvoegsel)
                                .change(STYLES, WorkbookShapesTest::metVoorvoegsel)),
                gelezen("gedeelde tekst", b -> gedeeld(b, "<si><t>" + DANK + "</t></si>")),
                gelezen(
                        "gedeelde tekst in stukken met opmaak",
                        b -> gedeeld(
                                b,
                                "<si><r><rPr><b/></rPr><t>Het gezin</t></r><r><t xml:space=\"preserve\"> praat graag"
                                        + " met iemand die dit zelf heeft meegemaakt.</t></r></si>")),
                gelezen(
                        "gedeelde tekst met uitspraak",
                        b -> gedeeld(b, "<si><t>" + DANK + "</t><rPh sb=\"0\" eb=\"1\"><t>X</t></rPh></si>")),
                gelezen("een telling van teksten die niet klopt", b -> {
                    gedeeld(b, "<si><t>" + DANK + "</t></si>");
                    b.replace(STRINGS, "uniqueCount=\"1\"", "uniqueCount=\"41\"");
                }),
                gelezen(
                        "dezelfde tekst twee keer",
                        b -> gedeeld(b, "<si><t>" + DANK + "</t></si><si><t>" + DANK + "</t></si>")),
                gelezen("een deel met andere hoofdletters", b -> {
                    gedeeld(b, "<si><t>" + DANK + "</t></si>");
                    b.rename(STRINGS, "xl/SharedStrings.xml");
                }),
                gelezen("doelen vanaf de bovenste map", b -> b.replace(BOOK_RELS, "Target=\"", "Target=\"/xl/")),
                gelezen("doelen langs een omweg", b -> b.replace(BOOK_RELS, "Target=\"", "Target=\"../xl/./")),
                gelezen("een streep naar achteren in namen", b -> b.rename(SHEET, "xl\\worksheets\\sheet1.xml")),
                gelezen(
                        "een werkmap met een andere naam",
                        b -> b.rename(BOOK, "boek/map.xml")
                                .rename(BOOK_RELS, "boek/_rels/map.xml.rels")
                                .replace(RELS, "xl/workbook.xml", "boek/map.xml")
                                .replace("boek/_rels/map.xml.rels", "Target=\"", "Target=\"/xl/")),
                gelezen(
                        "een blad met een spatie in de naam",
                        b -> b.rename(SHEET, "xl/worksheets/blad een.xml")
                                .replace(BOOK_RELS, "sheet1.xml", "blad%20een.xml")),
                gelezen(
                        "geen stijlen",
                        b -> b.remove(STYLES)
                                .change(BOOK_RELS, t -> t.replaceAll("<Relationship Id=\"rId2\".*?/>", ""))),
                gelezen("stijlen die genoemd worden maar er niet zijn", b -> b.remove(STYLES)),
                gelezen("geen gedeelde teksten", b -> b.remove(STRINGS)),
                gelezen(
                        "een verkeerd inhoudstype",
                        b -> b.replace(TYPES, "spreadsheetml.worksheet+xml", "spreadsheetml.comments+xml")),
                gelezen("een omvang die niet klopt", b -> b.replace(SHEET, "ref=\"A1\"", "ref=\"P487\"")),
                gelezen("een omvang van niets", b -> b.replace(SHEET, "<dimension ref=\"A1\"/>", "")),
                gelezen("een omvang die geen omvang is", b -> b.replace(SHEET, "ref=\"A1\"", "ref=\"-\"")),
                gelezen("rijen zonder nummer", b -> b.change(SHEET, t -> t.replaceAll("<row r=\"\\d+\">", "<row>"))),
                gelezen("cellen zonder naam", b -> b.change(SHEET, t -> t.replaceAll("<c r=\"[A-Z]+\\d+\"", "<c"))),
                gelezen(
                        "cellen in een andere volgorde",
                        b -> b.change(SHEET, t -> t.replaceAll("(<c r=\"A(\\d+)\".*?</c>)(.*?)</row>", "$3$1</row>"))),
                gelezen(
                        "een gewone opmaak van rijen",
                        b -> b.replace(
                                SHEET,
                                "<row r=\"7\">",
                                "<row r=\"7\" spans=\"1:99\" s=\"2\" customFormat=\"1\" ht=\"15\">")),
                gelezen(
                        "een lege cel met een soort",
                        b -> b.cell("E7", "<c r=\"E7\" t=\"s\"/>" + HandmadeWorkbook.inline("XFD7", ""))
                                .change(
                                        SHEET,
                                        t -> t.replace("<c r=\"E7\" t=\"s\"/>", HandmadeWorkbook.inline("E7", "*")))),
                gelezen(
                        "tekst als uitkomst zonder formule",
                        b -> b.cell(REDEN, "<c r=\"N7\" t=\"str\"><v>" + DANK + "</v></c>")),
                gelezen(
                        "tekst van de cel in een waarde",
                        b -> b.cell(REDEN, "<c r=\"N7\" t=\"inlineStr\"><v>" + DANK + "</v></c>")),
                gelezen(
                        "tekst als letterlijk stuk",
                        b -> b.cell(REDEN, "<c r=\"N7\" t=\"inlineStr\"><is><t><![CDATA[" + DANK + "]]></t></is></c>")),
                gelezen(
                        "commentaar tussen de cellen",
                        b -> b.replace(SHEET, "<row r=\"7\">", "<!-- een --><row r=\"7\"><!-- twee --><?x y?>")),
                gelezen("tekens als nummer", b -> b.replace(SHEET, ">Het gezin praat", ">&#72;et gezin praat")),
                gelezen("een datum", b -> b.cell(CHECKED, "<c r=\"Q7\" s=\"1\"><v>46348</v></c>")),
                gelezen(
                        "een datum met een nul achter de komma",
                        b -> b.cell(CHECKED, "<c r=\"Q7\" s=\"1\"><v>46348.0</v></c>")),
                gelezen(
                        "een datum in de telling van 1904",
                        b -> b.replace(BOOK, "<workbookPr/>", "<workbookPr date1904=\"1\"/>")
                                .cell(CHECKED, "<c r=\"Q7\" s=\"1\"><v>44886</v></c>")),
                gelezen(
                        "een datum als tekst van het bestand",
                        b -> b.cell(CHECKED, "<c r=\"Q7\" s=\"1\" t=\"d\"><v>2026-11-22</v></c>")),
                gelezen(
                        "een datum met middernacht",
                        b -> b.cell(CHECKED, "<c r=\"Q7\" s=\"1\" t=\"d\"><v>2026-11-22T00:00:00.000Z</v></c>")),
                gelezen(
                        "een uitbreiding van later",
                        b -> b.replace(
                                SHEET,
                                "</worksheet>",
                                "<extLst><ext xmlns:x=\"urn:x\"><x:row><x:c>iets</x:c></x:row></ext></extLst></worksheet>")),
                gelezen(
                        "een plaats van een knop die rij en kolom heet",
                        b -> b.replace(
                                SHEET,
                                "</worksheet>",
                                "<mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><d:col xmlns:d=\"urn:d\">3</d:col><d:row"
                                        + " xmlns:d=\"urn:d\">3</d:row></mc:Choice></mc:AlternateContent></worksheet>")),
                gelezen(
                        "een deel in UTF-16",
                        b -> b.put(
                                SHEET, b.text(SHEET).replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16))),
                gelezen("een deel met een merk van UTF-8", b -> b.change(SHEET, t -> "\uFEFF" + t)),
                gelezen(
                        "een deel in Latin-1",
                        b -> b.put(
                                SHEET,
                                b.text(SHEET).replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1))),
                gelezen("zonder samendrukken", HandmadeWorkbook::stored),
                gelezen("mappen in de zip", b -> b.put("xl/", "").put("xl/worksheets/", "")),
                gelezen("een blad waar niets naar wijst", b -> b.put("xl/worksheets/sheet9.xml", "<kapot")),
                gelezen(
                        "kolommen tot het einde",
                        b -> b.replace(
                                SHEET,
                                "<sheetData>",
                                "<cols><col min=\"1\" max=\"16384\" width=\"9\"/></cols><sheetData>")),
                gelezen(
                        "lege rijen onderaan met opmaak",
                        b -> b.replace(
                                SHEET,
                                "</sheetData>",
                                "<row r=\"1048576\" hidden=\"1\"><c r=\"C1048576\" s=\"4\"/></row></sheetData>")),
                gelezen(
                        "een naam van een bereik die nergens op slaat",
                        b -> b.replace(
                                BOOK,
                                "</sheets>",
                                "</sheets><definedNames><definedName name=\"x\">#REF!</definedName></definedNames>")));
    }

    static Stream<Shape> inhoud() {
        return Stream.of(
                cel("een tekst die er niet is", REDEN, "t=\"s\"><v>41</v>", "reden", "tekst 41"),
                cel("een tekst die net te ver is", REDEN, "t=\"s\"><v>1</v>", "reden", "tekst 1"),
                cel("een tekst met een minteken", REDEN, "t=\"s\"><v>-1</v>", "reden", BESCHADIGD),
                cel("een tekst zonder nummer", REDEN, "t=\"s\"><v>x</v>", "reden", BESCHADIGD),
                cel("een tekst met een komma", REDEN, "t=\"s\"><v>0.0</v>", "reden", BESCHADIGD),
                cel("een tekst met een nummer dat niet past", REDEN, "t=\"s\"><v>99999999999</v>", "reden", BESCHADIGD),
                cel(
                        "een tekst met een lege waarde en tekst erin",
                        REDEN,
                        "t=\"s\"><is><t>x</t></is>",
                        "reden",
                        BESCHADIGD),
                cel("twee waarden", REDEN, "t=\"str\"><v>een</v><v>twee</v>", "reden", "twee waarden"),
                cel(
                        "een waarde en een tekst",
                        REDEN,
                        "t=\"inlineStr\"><is><t>een</t></is><v>twee</v>",
                        "reden",
                        "twee waarden"),
                cel("tekst in een getal", REDEN, "t=\"n\"><is><t>een</t></is>", "reden", BESCHADIGD),
                cel("een soort die niet bestaat", REDEN, "t=\"q\"><v>een</v>", "reden", BESCHADIGD),
                cel("een getal met een opmaak die er niet is", REDEN, "s=\"99\"><v>42005</v>", "reden", BESCHADIGD),
                cel("een getal dat geen getal is", REDEN, "><v>NaN</v>", "reden", "Dit getal kunnen wij niet lezen"),
                cel("een getal met een macht zonder einde", REDEN, "><v>1e9999999999</v>", "reden", "Dit getal"),
                cel("een getal in andere cijfers", REDEN, "><v>\u0664\u0662</v>", "reden", "Dit getal"),
                cel("een foutwaarde", REDEN, "t=\"e\"><v>#N/A</v>", "reden", "foutmelding van Excel"),
                cel("een foutwaarde van later", REDEN, "t=\"e\"><v>#ONBEKEND!</v>", "reden", "foutmelding van Excel"),
                cel("een formule met een uitkomst", REDEN, "t=\"str\"><f>A1</f><v>x</v>", "reden", "een formule (=A1)"),
                cel("een formule met een fout", REDEN, "t=\"e\"><f>1/0</f><v>#DIV/0!</v>", "reden", "een formule"),
                cel(
                        "een gedeelde formule",
                        REDEN,
                        "t=\"str\"><f t=\"shared\" si=\"0\"/><v>x</v>",
                        "reden",
                        "een formule"),
                cel("een formule zonder uitkomst", REDEN, "><f>A1</f>", "reden", "een formule"),
                cel("waar", "J7", "t=\"b\"><v>1</v>", "voorkeurErvaringsdeskundige", "Schrijf JA of NEE"),
                cel("doorgehaald", REDEN, "t=\"str\" s=\"4\"><v>x</v>", "reden", "doorgehaald"),
                cel(
                        "een doorgehaald stuk",
                        REDEN,
                        "t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>x</t></r></is>",
                        "reden",
                        "doorgehaald"),
                cel("een dag na de kalender", VAN, "s=\"1\"><v>2958466</v>", "geldig_van", "tot en met 31-12-9999"),
                cel("de dag die er nooit was", VAN, "s=\"1\"><v>60</v>", "geldig_van", "geen dag op de kalender"),
                cel("een dag voor de kalender", VAN, "s=\"1\"><v>-3</v>", "geldig_van", "geen dag op de kalender"),
                cel("een tijd", VAN, "s=\"1\"><v>42005.25</v>", "geldig_van", "staat een tijd"),
                cel("een tijd als tekst", VAN, "s=\"1\" t=\"d\"><v>2015-01-01T09:30:00</v>", "geldig_van", "een tijd"),
                cel("de laatste dag van Excel", "C7", "s=\"1\"><v>2958465</v>", "geldig_tot", "Laat de cel dan leeg"),
                cel("een dag na de laatste", "C7", "s=\"1\"><v>2958466</v>", "geldig_tot", "Laat de cel dan leeg"),
                cel("een bereik als maand en jaar", "F7", "s=\"1\"><v>43435</v>", "leeftijd", "\"12 t/m 18\"?"),
                cel("een bereik als maand en dag", "F7", "s=\"1\"><v>46374</v>", "leeftijd", "\"12 t/m 18\"?"),
                cel("een percentage", "F7", "s=\"3\"><v>0.5</v>", "leeftijd", "percentage"),
                rij("tekst naast een cel", b -> b.replace(SHEET, "<row r=\"7\">", "<row r=\"7\">tekst"), "rij 7"),
                rij("tekst los in een cel", b -> b.cell(REDEN, "<c r=\"N7\">tekst</c>"), "rij 7"),
                rij("iets onbekends in een cel", b -> b.cell(REDEN, "<c r=\"N7\"><w>1</w></c>"), "rij 7"),
                rij(
                        "een waarde uit een andere woordenlijst",
                        b -> b.cell(REDEN, "<c r=\"N7\"><v xmlns=\"urn:x\">1</v></c>"),
                        "rij 7"),
                rij("een cel in iets anders", b -> b.cell(REDEN, "<d:c xmlns:d=\"urn:d\"><v>1</v></d:c>"), "rij 7"),
                rij(
                        "twee keer dezelfde cel",
                        b -> b.cell(
                                REDEN, HandmadeWorkbook.inline("N7", "een") + HandmadeWorkbook.inline("N7", "twee")),
                        "twee keer cel N7"),
                rij(
                        "een cel met de naam van een andere rij",
                        b -> b.cell(REDEN, HandmadeWorkbook.inline("N6", "een")),
                        "N6"),
                rij(
                        "een cel zonder rij in de naam",
                        b -> b.cell(REDEN, HandmadeWorkbook.inline("N", "een")),
                        "met de naam N"),
                rij(
                        "een cel met dollars in de naam",
                        b -> b.cell(REDEN, HandmadeWorkbook.inline("$N$7", "een")),
                        "met de naam $N$7"),
                rij("een cel buiten elk blad", b -> b.cell(REDEN, HandmadeWorkbook.inline("XFE7", "een")), "XFE7"),
                rij("een opmaak die geen nummer is", b -> b.cell(REDEN, "<c r=\"N7\" s=\"x\"><v>1</v></c>"), "rij 7"),
                rij("rijen door elkaar", b -> b.replace(SHEET, "<row r=\"7\">", "<row r=\"2\">"), "rij 2 na rij 6"),
                rij("een rij twee keer", b -> b.replace(SHEET, "<row r=\"7\">", "<row r=\"6\">"), "rij 6 na rij 6"),
                rij("een rij nul", b -> b.replace(SHEET, "<row r=\"1\">", "<row r=\"0\">"), "rij 0"),
                rij("een rij die geen rij is", b -> b.replace(SHEET, "<row r=\"7\">", "<row r=\"zeven\">"), BESCHADIGD),
                rij(
                        "een rij na de laatste",
                        b -> b.replace(SHEET, "</sheetData>", "<row r=\"1048577\"/></sheetData>"),
                        "rij 1048577"),
                rij(
                        "een rij buiten de rijen",
                        b -> b.replace(SHEET, "<sheetData>", "<row r=\"9\"/><sheetData>"),
                        BESCHADIGD),
                rij("iets tussen de rijen", b -> b.replace(SHEET, "<row r=\"7\">", "<x/><row r=\"7\">"), "rij 6"),
                rij(
                        "twee keer rijen",
                        b -> b.replace(SHEET, "</sheetData>", "</sheetData><sheetData/>"),
                        "twee keer rijen"),
                rij(
                        "geen rijen",
                        b -> b.change(SHEET, t -> t.replaceAll("<sheetData>.*</sheetData>", "")),
                        "geen rijen"),
                rij("een half blad", b -> b.change(SHEET, t -> t.substring(0, t.indexOf("<row r=\"7\">"))), "rij 6"),
                rij("een onbekend teken", b -> b.replace(SHEET, ">Het gezin praat", ">&#1;Het gezin praat"), "rij 7"),
                rij("een woord van buiten", b -> b.replace(SHEET, ">Het gezin praat", ">&x;Het gezin praat"), "rij 7"),
                new Shape("samengevoegd", samengevoegd("N7:O7"), RIJ, "reden", "De cellen N7:O7 zijn samengevoegd"),
                new Shape(
                        "het hele blad samengevoegd",
                        samengevoegd("A1:XFD1048576"),
                        1,
                        "id",
                        "De cellen A1:XFD1048576 zijn samengevoegd"),
                new Shape("een hele kolom samengevoegd", samengevoegd("N:N"), 1, "reden", "N:N zijn samengevoegd"),
                rij("samengevoegd wat er niet is", samengevoegd("!"), BESCHADIGD),
                new Shape(
                        "een verborgen kolom",
                        b -> b.replace(
                                SHEET,
                                "<sheetData>",
                                "<cols><col min=\"14\" max=\"14\" hidden=\"true\"/></cols><sheetData>"),
                        1,
                        "reden",
                        "kolom is verborgen"),
                new Shape(
                        "alle rijen verborgen",
                        b -> b.replace(SHEET, "<sheetData>", "<sheetFormatPr zeroHeight=\"1\"/><sheetData>"),
                        1,
                        null,
                        "rij is verborgen"));
    }

    static Stream<Shape> delen() {
        return Stream.of(
                rij("geen inhoudsopgave", b -> b.remove(TYPES), "[content_types].xml ontbreekt"),
                rij("een kapotte inhoudsopgave", b -> b.put(TYPES, "<Types"), BESCHADIGD),
                rij("geen relaties", b -> b.remove(RELS), "_rels/.rels ontbreekt"),
                rij("geen werkmap", b -> b.remove(BOOK), "xl/workbook.xml ontbreekt"),
                rij("geen relaties van de werkmap", b -> b.remove(BOOK_RELS), "(Tabel)"),
                rij("geen blad", b -> b.remove(SHEET), "het blad Tabel ontbreekt"),
                rij(
                        "een blad met een nummer dat er niet is",
                        b -> b.replace(BOOK, "r:id=\"rId1\"", "r:id=\"rId7\""),
                        "Tabel"),
                rij("een blad zonder nummer", b -> b.replace(BOOK, " r:id=\"rId1\"", ""), "Tabel"),
                rij("een blad zonder naam", b -> b.replace(BOOK, "name=\"Tabel\" ", ""), BESCHADIGD),
                rij(
                        "een blad dat naar de stijlen wijst",
                        b -> b.replace(BOOK, "r:id=\"rId1\"", "r:id=\"rId2\""),
                        "Tabel"),
                rij(
                        "twee bladen op hetzelfde deel",
                        b -> b.replace(
                                BOOK, "</sheets>", "<sheet name=\"Nog een\" sheetId=\"2\" r:id=\"rId1\"/></sheets>"),
                        "Nog een"),
                rij("twee bladen met dezelfde naam", b -> tweedeBlad(b, "TABEL"), "staat er twee keer in"),
                rij(
                        "geen enkel blad",
                        b -> b.change(BOOK, t -> t.replaceAll("<sheets>.*</sheets>", "<sheets/>")),
                        BESCHADIGD),
                rij("twee keer hetzelfde nummer", b -> b.replace(BOOK_RELS, "rId2", "rId1"), "twee keer"),
                rij(
                        "twee lijsten met teksten",
                        b -> b.put("xl/nog.xml", b.text(STRINGS))
                                .replace(
                                        BOOK_RELS,
                                        "</Relationships>",
                                        HandmadeWorkbook.relation("rId8", "sharedStrings", "nog.xml")
                                                + "</Relationships>"),
                        "sharedStrings"),
                rij(
                        "een blad buiten het bestand",
                        b -> b.replace(
                                BOOK_RELS,
                                "Target=\"worksheets/sheet1.xml\"",
                                "TargetMode=\"External\" Target=\"http://x.example/sheet1.xml\""),
                        "Tabel"),
                rij(
                        "een grafiek als blad",
                        b -> b.replace(BOOK_RELS, "relationships/worksheet", "relationships/chartsheet"),
                        "is een grafiek"),
                rij("een ander deel als blad", b -> b.put(SHEET, b.text(STYLES)), BESCHADIGD),
                rij(
                        "een blad zonder woordenlijst",
                        b -> b.change(SHEET, t -> t.replaceAll(" xmlns=\"[^\"]*\"", "")),
                        BESCHADIGD),
                rij("kapotte stijlen", b -> b.put(STYLES, "<styleSheet"), STYLES),
                rij("kapotte teksten", b -> b.change(STRINGS, t -> t.substring(0, t.length() - 9)), STRINGS),
                rij("iets anders tussen de teksten", b -> b.replace(STRINGS, "<si>", "<x/><si>"), STRINGS),
                rij("losse tekst tussen de teksten", b -> b.replace(STRINGS, "<si>", "<si>x"), STRINGS),
                rij("tekst na het laatste element", b -> b.change(SHEET, t -> t + "<row/>"), BESCHADIGD),
                rij("een tweede blad", b -> tweedeBlad(b, "Blad2"), "meer bladen dan een"),
                rij("een verborgen blad", b -> b.replace(BOOK, "sheetId", "state=\"veryHidden\" sheetId"), "verborgen"),
                rij("Strict in de werkmap", b -> b.change(BOOK, WorkbookShapesTest::strict), "(.xlsx)\""),
                rij("Strict in de relaties", b -> b.change(RELS, WorkbookShapesTest::strict), "Strict Open XML"),
                rij("Strict in het blad", b -> b.change(SHEET, WorkbookShapesTest::strict), "Strict Open XML"),
                rij("Strict in de stijlen", b -> b.change(STYLES, WorkbookShapesTest::strict), "Strict Open XML"),
                rij(
                        "een verwijzing naar buiten in UTF-16",
                        b -> b.put(
                                SHEET,
                                ("<!DOCTYPE worksheet SYSTEM \"http://x.example/x\">"
                                                + b.text(SHEET).replaceFirst("<\\?.*?\\?>", ""))
                                        .getBytes(StandardCharsets.UTF_16)),
                        "DOCTYPE"),
                rij("een tekstvak", b -> b.put("xl/drawings/drawing1.xml", "<x><txBody/></x>"), "tekstvak"),
                rij(
                        "honderdduizend rijen met alleen opmaak",
                        b -> b.change(SHEET, t -> t.replace("</sheetData>", "<row/>".repeat(100_001) + "</sheetData>")),
                        "lege rijen"));
    }

    /** A zip whose list at the end says something else than what is in it. */
    static Stream<byte[]> zips() {
        byte[] goed = HandmadeWorkbook.of(
                        ExcelRoundTripIT.TABELLEN.table(ZWAARTE).orElseThrow())
                .bytes();
        String tekst = new String(goed, StandardCharsets.ISO_8859_1);
        return Stream.of(
                Arrays.copyOf(goed, goed.length - 30),
                Arrays.copyOf(goed, goed.length / 2),
                replaceLast(tekst, STYLES, "xl/stylez.xml"),
                replaceLast(tekst, "PK\u0001\u0002", "PK\u0001\u0003"));
    }

    @ParameterizedTest
    @MethodSource("zips")
    void weigert_een_zip_die_zichzelf_tegenspreekt(byte[] zip) {
        assertThat(((RejectedUpload) read(zip)).findings())
                .singleElement()
                .satisfies(bevinding -> assertThat(bevinding.melding()).contains(BESCHADIGD));
    }

    private static byte[] replaceLast(String tekst, String oud, String nieuw) {
        int plaats = tekst.lastIndexOf(oud);
        return (tekst.substring(0, plaats) + nieuw + tekst.substring(plaats + oud.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static UploadReadResult read(byte[] xlsx) {
        return new UploadReader(ExcelRoundTripIT.RULES).read(new Upload("tabel.xlsx", xlsx), ZWAARTE);
    }

    private static Shape gelezen(String naam, Consumer<HandmadeWorkbook> bewerking) {
        return new Shape(naam, bewerking, 0, null, "");
    }

    private static Shape cel(String naam, String cel, String inhoud, String kolom, String melding) {
        return new Shape(naam, b -> b.cell(cel, "<c r=\"" + cel + "\" " + inhoud + "</c>"), RIJ, kolom, melding);
    }

    private static Shape rij(String naam, Consumer<HandmadeWorkbook> bewerking, String melding) {
        return new Shape(naam, bewerking, 0, null, melding);
    }

    private static Consumer<HandmadeWorkbook> samengevoegd(String bereik) {
        return b -> b.replace(
                SHEET, "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"" + bereik + "\"/></mergeCells>");
    }

    private static void gedeeld(HandmadeWorkbook boek, String teksten) {
        boek.change(STRINGS, t -> t.replaceAll("<si>.*</si>", teksten)).cell(REDEN, "<c r=\"N7\" t=\"s\"><v>0</v></c>");
    }

    private static void tweedeBlad(HandmadeWorkbook boek, String naam) {
        boek.put("xl/worksheets/sheet2.xml", boek.text(SHEET))
                .replace(BOOK, "</sheets>", "<sheet name=\"" + naam + "\" sheetId=\"2\" r:id=\"rId9\"/></sheets>")
                .replace(
                        BOOK_RELS,
                        "</Relationships>",
                        HandmadeWorkbook.relation("rId9", "worksheet", "worksheets/sheet2.xml") + "</Relationships>");
    }

    private static String metVoorvoegsel(String xml) {
        return xml.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replace(" xmlns=", " xmlns:x=");
    }

    private static String strict(String xml) {
        return xml.replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
}
