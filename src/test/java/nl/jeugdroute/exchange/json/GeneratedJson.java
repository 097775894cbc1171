// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Made up texts for one case: numbers of every shape, odd and doubled names, deep nesting, Unicode, line ends, byte order
 * marks, text behind it and text cut off; each with what a reader must make of it.
 */
public final class GeneratedJson {

    /** Exponents that the library cannot work with lie beyond this; zero times such a power may be either. */
    private static final int CALCULABLE = 1_000_000;

    private static final List<String> NO_NUMBERS = List.of(
            "01",
            "+1",
            ".5",
            "1.",
            "1e",
            "1e+",
            "--1",
            "0x1F",
            "NaN",
            "Infinity",
            "-Infinity",
            "1_000",
            "1,5",
            "٣",
            "1.5.2",
            "-",
            "0b1",
            "1e1.5",
            "½",
            "∞");
    private static final List<String> WHITESPACE = List.of("", " ", "\n", "\r\n", "\r", "\t", "\n\n  ", " \r\n\t");
    private static final List<String> NO_WHITESPACE =
            List.of("\u00A0", "\u2028", "\u000B", "\f", "\uFEFF", "\u0085", "\0", "//x\n");
    private static final List<String> BEHIND = List.of(
            ";", "x", "{}", " [1]", "\0", "//c", "/*c*/", "\u00A0", "]", "}", "null", "1e99999999999", "\"", ",");
    private static final List<String> ODD_NAMES = List.of(
            "",
            " ",
            "leeftijd ",
            "Leeftijd",
            "a/b~c",
            "\u202Eleeftijd",
            "e\u0301",
            "é",
            "😀",
            "__proto__",
            "x".repeat(1000),
            "null",
            "ＬＥＥＦＴＩＪＤ");
    private static final List<String> ODD_VALUES = List.of(
            "\\ud83d",
            "\\udc00x",
            "\\u0000",
            "OUDER\\u0000",
            "\\u0007",
            "😀",
            "\\uD83D\\uDE00",
            "é",
            "e\u0301",
            "\u202EOUDER",
            "ouder ",
            "\\\\",
            "\\\"",
            "\\/",
            "<script>",
            "\uFFFE",
            "\u200B",
            "İ",
            "ı",
            "ß",
            "x".repeat(5000));
    private static final List<byte[]> NO_UTF8 = List.of(
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xE9},
            new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80});

    private final Random chance;

    /** The same texts in the same order for the same seed. */
    public GeneratedJson(long seed) {
        this.chance = new Random(seed);
    }

    /** What a reader must make of a text. */
    public enum Verdict {
        /** A case, with the age that was given. */
        CASE,
        /** A problem at the given pointer. */
        PROBLEM_AT,
        /** A problem that names a line and a position in it. */
        NO_JSON,
        /** Either a case or a problem that names its place. */
        EITHER
    }

    /**
     * One text with its verdict.
     *
     * @param pointer the place of the problem, when there is one to name
     * @param leeftijd the age in a good case
     */
    public record JsonSample(
            byte[] text,
            Verdict verdict,
            String pointer,
            @Nullable Integer leeftijd) {}

    /** The next text. */
    public JsonSample next() {
        return switch (chance.nextInt(12)) {
            case 0, 1, 2 -> number();
            case 3 -> noJson(casus("\"leeftijd\": " + pick(NO_NUMBERS)));
            case 4 -> problem(casus("\"aanmelder\": \"" + pick(ODD_VALUES) + "\""), "/aanmelder");
            case 5 -> oddName();
            case 6 -> nesting();
            case 7 -> spaced();
            case 8 -> noJson(good() + pick(BEHIND));
            case 9 -> bytes();
            case 10 -> cutOff();
            default -> chance.nextInt(100) == 0 ? manyMistakes() : mutated();
        };
    }

    private JsonSample number() {
        StringBuilder number = new StringBuilder(pick(List.of("", "", "", "-")));
        number.append(pick(List.of("0", "1", "7", "27", "28", "250", "9".repeat(400), "9".repeat(1100))));
        number.append(pick(List.of("", "", ".0", ".5", ".000", "." + "0".repeat(300) + "1")));
        number.append(pick(List.of(
                "",
                "",
                "",
                "e0",
                "E+1",
                "e-1",
                "e-2",
                "e400",
                "E-99999",
                "e2147483647",
                "e-2147483648",
                "e99999999999",
                "e-99999999999")));
        String text = casus("\"leeftijd\": " + number);
        BigDecimal value = value(number.toString());
        if (value == null) {
            return new JsonSample(text.getBytes(UTF_8), Verdict.EITHER, "/leeftijd", null);
        }
        boolean age = value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(27)) <= 0
                && (value.signum() == 0 || value.stripTrailingZeros().scale() <= 0);
        return age ? good(text, value.intValueExact()) : problem(text, "/leeftijd");
    }

    /** What the number is; null when it is zero to a power beyond all reason. */
    private static @Nullable BigDecimal value(String number) {
        int e = number.toLowerCase(Locale.ROOT).indexOf('e');
        BigDecimal digits = new BigDecimal(e < 0 ? number : number.substring(0, e));
        long power = e < 0 ? 0 : Long.parseLong(number.substring(e + 1));
        if (digits.signum() == 0) {
            return Math.abs(power) > CALCULABLE ? null : BigDecimal.ZERO;
        }
        // Far beyond any age it does not matter how far.
        return digits.scaleByPowerOfTen((int) Math.max(-CALCULABLE, Math.min(CALCULABLE, power)));
    }

    private JsonSample oddName() {
        String name = pick(ODD_NAMES);
        return switch (chance.nextInt(4)) {
            case 0 -> problem(casus("\"leeftijd\": 1, \"" + escaped("leeftijd") + "\": 1"), "/leeftijd");
            case 1 -> good(casus("\"" + escaped("leeftijd") + "\": 9"), 9);
            case 2 -> problem(casus("\"\\ud83d\": 1"), "/\uFFFD");
            default -> problem(casus("\"" + name + "\": [1]"), CasusErrors.pointer("", name));
        };
    }

    private JsonSample nesting() {
        int depth = pick(List.of(1, 2, 10, 38, 39, 40, 41, 500, 50_000));
        StringBuilder open = new StringBuilder();
        StringBuilder close = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            boolean list = chance.nextBoolean();
            open.append(list ? "[" : "{\"a\":");
            close.insert(0, list ? "]" : "}");
        }
        String text = casus("\"x\": " + open + "1" + close);
        return depth < Json.MAX_NESTING ? problem(text, "/x") : noJson(text);
    }

    private JsonSample spaced() {
        boolean right = chance.nextBoolean();
        String odd = right ? pick(WHITESPACE) : pick(NO_WHITESPACE);
        String text = "{" + pick(WHITESPACE) + "\"gemeente\"" + pick(WHITESPACE) + ":" + odd + "\"emmen\""
                + pick(WHITESPACE) + "," + pick(WHITESPACE) + "\"leeftijd\":" + pick(WHITESPACE) + "7"
                + pick(WHITESPACE) + "}" + pick(WHITESPACE);
        return right ? good(text, 7) : noJson(text);
    }

    private JsonSample bytes() {
        String text = good();
        return switch (chance.nextInt(4)) {
            case 0 -> good("\uFEFF" + text, 7);
            case 1 -> noJson("\uFEFF\uFEFF" + text);
            case 2 ->
                new JsonSample(
                        text.getBytes(Charset.forName(pick(List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32")))),
                        Verdict.NO_JSON,
                        "",
                        null);
            default -> {
                ByteArrayOutputStream with = new ByteArrayOutputStream();
                int place = chance.nextInt(text.length());
                with.writeBytes(text.substring(0, place).getBytes(UTF_8));
                with.writeBytes(pick(NO_UTF8));
                with.writeBytes(text.substring(place).getBytes(UTF_8));
                yield new JsonSample(with.toByteArray(), Verdict.NO_JSON, "", null);
            }
        };
    }

    private JsonSample cutOff() {
        String text = casus("\"leeftijd\": 7, \"pgb\": {\"gewenst\": true}, \"hulpvragen\": [\"SCHEIDING\"]");
        return noJson(text.substring(0, 1 + chance.nextInt(text.length() - 1)));
    }

    private JsonSample mutated() {
        byte[] text = casus(
                        "\"leeftijd\": 7, \"pgb\": {\"urenPerWeek\": 1.5}, \"hulpvragen\": [\"SCHEIDING\"], \"kenmerk\": \"a\"")
                .getBytes(UTF_8);
        for (int i = chance.nextInt(3); i >= 0; i--) {
            text[chance.nextInt(text.length)] = (byte) chance.nextInt(128);
        }
        return new JsonSample(text, Verdict.EITHER, "", null);
    }

    /** As many mistakes as fit in the largest text. */
    private JsonSample manyMistakes() {
        return switch (chance.nextInt(4)) {
            case 0 -> problem(casus("\"hulpvragen\": [" + "1,".repeat(500_000) + "1]"), "/hulpvragen/0");
            case 1 -> problem(casus("\"hulpvragen\": [" + "\"X\",".repeat(240_000) + "1]"), "/hulpvragen/0");
            case 2 ->
                problem(casus("\"leefgebieden\": [" + "{},".repeat(300_000) + "1]"), "/leefgebieden/0/leefgebied");
            default ->
                problem(
                        casus("\"x\": " + ("{\"" + "a".repeat(500) + "\":").repeat(30) + "["
                                + "\"\\u0000\",".repeat(100_000) + "1]" + "}".repeat(30)),
                        "/x");
        };
    }

    private String good() {
        return casus("\"leeftijd\": 7");
    }

    private String casus(String fields) {
        return chance.nextBoolean()
                ? "{\"gemeente\": \"emmen\", " + fields + "}"
                : "{" + fields + ",\r\n \"gemeente\": \"noordoostpolder\"}";
    }

    private String escaped(String text) {
        StringBuilder spelled = new StringBuilder();
        text.chars()
                .forEach(character -> spelled.append(
                        chance.nextBoolean()
                                ? String.format(Locale.ROOT, "\\u%04X", character)
                                : (char) character + ""));
        return spelled.toString();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private static JsonSample good(String text, int leeftijd) {
        return new JsonSample(text.getBytes(UTF_8), Verdict.CASE, "", leeftijd);
    }

    private static JsonSample problem(String text, String pointer) {
        return new JsonSample(text.getBytes(UTF_8), Verdict.PROBLEM_AT, pointer, null);
    }

    private static JsonSample noJson(String text) {
        return new JsonSample(text.getBytes(UTF_8), Verdict.NO_JSON, "", null);
    }
}
