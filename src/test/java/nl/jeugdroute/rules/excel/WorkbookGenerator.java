// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import static nl.jeugdroute.rules.excel.HandmadeWorkbook.BOOK;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.BOOK_RELS;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.RELS;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.SHEET;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.STRINGS;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.STYLES;
import static nl.jeugdroute.rules.excel.HandmadeWorkbook.TYPES;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Workbook generator: makes small Excel files at random, each the same for the same number. What is in them is known,
 * in whatever of the many ways the format allows it is written; some of them are spoiled afterwards.
 */
final class WorkbookGenerator {

    /** Texts that people and programs put in cells, and that a careless reader loses. */
    private static final List<String> TEXTS = List.of(
            "gewoon",
            "een & twee < drie > twee",
            "caf\u00E9 co\u00F6rdinatie \u20AC 5",
            "\u65E5\u672C\u8A9E",
            "\uD83D\uDE00 lacht",
            "e\u0301\u00E9n",
            "  ruim  ",
            "",
            "*",
            "een 0123",
            "12 t/m 18",
            "JA|NEE",
            "_x005F_x000A_",
            "_xZZZZ_",
            "'t Gezin",
            "\u201Cgekruld\u201D",
            "]]>",
            "x".repeat(300));

    private static final List<String> PARTS = List.of(TYPES, RELS, BOOK, BOOK_RELS, SHEET, STRINGS, STYLES);
    private static final Pattern NUMBERS = Pattern.compile("\"\\d+\"|<v> ?\\d+<|<s:v> ?\\d+<");
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z:]+[^>]*>");

    /** A file, what was put into it, and what was done to it; nothing when it is good. */
    record GeneratedWorkbook(long seed, List<List<String>> rows, byte[] bytes, String spoiled) {
        @Override
        public String toString() {
            return seed + (spoiled.isEmpty() ? "" : " " + spoiled);
        }
    }

    private final long seed;
    private final Random random;
    private final List<String> shared = new ArrayList<>();
    private final List<List<String>> meant = new ArrayList<>();

    private WorkbookGenerator(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** The file with this number; one in two is spoiled. */
    static GeneratedWorkbook make(long seed) {
        return new WorkbookGenerator(seed).make();
    }

    private GeneratedWorkbook make() {
        int columns = 2 + random.nextInt(6);
        int count = 1 + random.nextInt(8);
        List<String> header = new ArrayList<>(List.of("id"));
        for (int k = 1; k < columns; k++) {
            header.add("kolom" + k);
        }
        StringBuilder data = new StringBuilder();
        for (int r = 0; r <= count; r++) {
            List<String> row = new ArrayList<>();
            StringBuilder cells = new StringBuilder();
            boolean named = random.nextInt(4) > 0;
            for (int k = 0; k < columns; k++) {
                String text = r == 0 ? header.get(k) : k == 0 ? "R" + r : TEXTS.get(random.nextInt(TEXTS.size()));
                row.add(escapesResolved(text).strip());
                cells.append(cell(named ? " r=\"" + HandmadeWorkbook.name(r, k) + "\"" : "", text));
            }
            meant.add(row);
            data.append(random.nextInt(4) > 0 ? "<row r=\"" + (r + 1) + "\"" : "<row")
                    .append(random.nextInt(4) > 0 ? ">" : " spans=\"1:2\" ht=\"15\">")
                    .append(cells)
                    .append("</row>");
        }
        HandmadeWorkbook book = HandmadeWorkbook.of(List.of(List.of("x")))
                .change(
                        SHEET,
                        text -> text.replaceFirst(
                                "<sheetData>.*</sheetData>",
                                Matcher.quoteReplacement("<sheetData>" + data + "</sheetData>")));
        StringBuilder strings = new StringBuilder();
        shared.forEach(text -> strings.append("<si>").append(text).append("</si>"));
        book.change(STRINGS, text -> text.replace("<si><t>x</t></si>", strings));
        vary(book);
        return random.nextBoolean() ? new GeneratedWorkbook(seed, meant, book.bytes(), "") : spoil(book);
    }

    /** One cell in one of the ways a text can be written. */
    private String cell(String name, String text) {
        String inside = HandmadeWorkbook.escaped(text);
        String style = random.nextInt(3) == 0 ? " s=\"2\"" : "";
        String space = "<t xml:space=\"preserve\">";
        int half = inside.contains("&") || text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return switch (random.nextInt(6)) {
            case 0 -> "<c" + name + style + " t=\"inlineStr\"><is>" + space + inside + "</t></is></c>";
            case 1 ->
                "<c" + name + style + " t=\"inlineStr\"><is><r><rPr><b/></rPr>" + space + inside.substring(0, half)
                        + "</t></r><r>" + space + inside.substring(half) + "</t></r></is></c>";
            case 2 -> "<c" + name + style + " t=\"str\"><v>" + inside + "</v></c>";
            case 3 ->
                text.isEmpty()
                        ? "<c" + name + style + "/>"
                        : "<c" + name + " t=\"inlineStr\"><is><t>" + inside + "</t><phoneticPr/></is></c>";
            default -> {
                shared.add(space + inside + "</t>");
                if (random.nextInt(5) == 0) {
                    shared.add("<t>niet gebruikt</t>");
                    yield "<c" + name + style + " t=\"s\"><v>" + (shared.size() - 2) + "</v></c>";
                }
                yield "<c" + name + style + " t=\"s\"><v> " + (shared.size() - 1) + "</v></c>";
            }
        };
    }

    /** The way the file is put together differs, not what is in it. */
    private void vary(HandmadeWorkbook book) {
        if (random.nextInt(3) == 0) {
            book.stored();
        }
        if (random.nextInt(4) == 0) {
            book.replace(BOOK_RELS, "Target=\"", "Target=\"/xl/");
        }
        if (random.nextInt(4) == 0) {
            book.change(
                    SHEET, text -> text.replaceAll("<(/?)([a-zA-Z])", "<$1s:$2").replace(" xmlns=", " xmlns:s="));
        }
        if (random.nextInt(4) == 0) {
            book.remove(STYLES);
        }
        if (random.nextInt(4) == 0) {
            book.change(SHEET, text -> text.replaceFirst("ref=\"A1\"", "ref=\"B2:ZZ9\""));
        }
        if (random.nextInt(4) == 0) {
            book.put(STRINGS, book.text(STRINGS).replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        }
    }

    /** Does something to the file that no program does. */
    private GeneratedWorkbook spoil(HandmadeWorkbook book) {
        String part = PARTS.get(random.nextInt(PARTS.size()));
        String how = switch (random.nextInt(6)) {
            case 0 -> {
                book.remove(part);
                yield "zonder " + part;
            }
            case 1 -> {
                swapNumber(book);
                yield "een ander nummer in het blad";
            }
            case 2 -> {
                dropTag(book, SHEET);
                yield "een weggelaten element in het blad";
            }
            case 3 -> {
                dropTag(book, STRINGS);
                yield "een weggelaten element in de teksten";
            }
            case 4 -> {
                repeatCell(book);
                yield "een herhaalde cel";
            }
            default -> "een veranderde byte";
        };
        byte[] bytes = book.bytes();
        if (how.equals("een veranderde byte")) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return new GeneratedWorkbook(seed, meant, bytes, how);
    }

    /** Another number for a style, a text, a row or a cell. */
    private void swapNumber(HandmadeWorkbook book) {
        replaceOne(book, SHEET, NUMBERS, found -> found.replaceAll("\\d+", String.valueOf(900 + random.nextInt(9))));
    }

    private void dropTag(HandmadeWorkbook book, String part) {
        replaceOne(book, part, TAGS, found -> "");
    }

    private void repeatCell(HandmadeWorkbook book) {
        replaceOne(book, SHEET, Pattern.compile("<(s:)?c r=.*?</(s:)?c>"), found -> found + found);
    }

    private void replaceOne(
            HandmadeWorkbook book, String part, Pattern pattern, java.util.function.UnaryOperator<String> fresh) {
        book.change(part, text -> {
            List<Integer> starts = new ArrayList<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                starts.add(matcher.start());
            }
            Collections.shuffle(starts, random);
            if (starts.isEmpty() || !matcher.find(starts.get(0))) {
                return text;
            }
            return text.substring(0, matcher.start()) + fresh.apply(matcher.group()) + text.substring(matcher.end());
        });
    }

    /** What the escapes of the format stand for. */
    private static String escapesResolved(String text) {
        return text.replace("_x005F_", "_");
    }
}
