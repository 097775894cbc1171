// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.rules.NumberText;
import org.junit.jupiter.api.Test;

/**
 * Habits the code does not have: the same answer on every machine means that nothing asks the machine which day, language,
 * zone or character set it prefers, and that no text becomes a number or a day by way of an exception.
 */
@AnalyzeClasses(packages = "nl.jeugdroute", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

    private static final Set<String> WORDS_WITHOUT_LANGUAGE = Set.of(
            "String.format(String, Object[])",
            "String.formatted(Object[])",
            "String.toLowerCase()",
            "String.toUpperCase()",
            "PrintStream.format(String, Object[])",
            "PrintStream.printf(String, Object[])",
            "PrintWriter.format(String, Object[])",
            "PrintWriter.printf(String, Object[])",
            "DateTimeFormatter.ofPattern(String)",
            "DateTimeFormatterBuilder.toFormatter()",
            "Collator.getInstance()",
            "BreakIterator.getWordInstance()",
            "BreakIterator.getSentenceInstance()",
            "MessageFormat.format(String, Object[])");

    private static final Set<String> TYPES_OF_THE_MACHINE = Set.of(
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.text.SimpleDateFormat",
            "java.text.DateFormat",
            "java.text.NumberFormat",
            "java.text.DecimalFormat",
            "java.text.MessageFormat",
            "java.util.Formatter",
            "java.util.Scanner",
            "java.util.TimeZone",
            "java.io.FileReader",
            "java.io.FileWriter");

    private static final Set<String> TEXT_TO_NUMBER = Set.of(
            "Integer.parseInt",
            "Integer.parseUnsignedInt",
            "Integer.decode",
            "Integer.valueOf",
            "Long.parseLong",
            "Long.parseUnsignedLong",
            "Long.decode",
            "Long.valueOf",
            "Double.parseDouble",
            "Double.valueOf",
            "Float.parseFloat",
            "Float.valueOf",
            "Short.parseShort",
            "Byte.parseByte",
            "BigDecimal.<init>",
            "BigInteger.<init>");

    private static final Set<String> DAYS_AND_MOMENTS = Set.of(
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "Instant",
            "ZonedDateTime",
            "OffsetDateTime",
            "Year",
            "YearMonth",
            "MonthDay");

    private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_CLOCK_OF_THE_MACHINE = access(
            "ask the machine what time it is",
            call -> DAYS_AND_MOMENTS.contains(owner(call)) && name(call).equals("now")
                    || owner(call).equals("Clock")
                            && (name(call).startsWith("system") || name(call).startsWith("tick"))
                    || signature(call).equals("Date.<init>()"));

    private static final DescribedPredicate<JavaAccess<?>> ASKS_FOR_THE_ZONE_OR_LANGUAGE_OF_THE_MACHINE = access(
            "ask for the zone, the language or the character set of the machine",
            call -> Set.of(
                            "ZoneId.systemDefault",
                            "Clock.systemDefaultZone",
                            "Locale.getDefault",
                            "Locale.setDefault",
                            "Charset.defaultCharset",
                            "DecimalFormatSymbols.getInstance",
                            "DecimalStyle.ofDefaultLocale",
                            "WeekFields.of")
                    .contains(owner(call) + "." + name(call)));

    private static final DescribedPredicate<JavaAccess<?>> WRITES_WITHOUT_A_LANGUAGE = access(
            "write without saying in which language",
            call -> WORDS_WITHOUT_LANGUAGE.contains(signature(call))
                    || name(call).equals("ofLocalizedDate")
                    || name(call).equals("ofLocalizedDateTime"));

    private static final DescribedPredicate<JavaAccess<?>> READS_BYTES_WITHOUT_A_CHARACTER_SET = access(
            "turn bytes into text without a character set",
            call -> Set.of(
                            "String.<init>(byte[])",
                            "String.<init>(byte[], int, int)",
                            "String.getBytes()",
                            "InputStreamReader.<init>(InputStream)",
                            "OutputStreamWriter.<init>(OutputStream)",
                            "PrintWriter.<init>(OutputStream)",
                            "PrintWriter.<init>(OutputStream, boolean)",
                            "PrintStream.<init>(OutputStream)",
                            "PrintStream.<init>(OutputStream, boolean)",
                            "ByteArrayOutputStream.toString()")
                    .contains(signature(call)));

    private static final DescribedPredicate<JavaAccess<?>> MAKES_TEXT_A_NUMBER = access(
            "make text a number and forget that it may be none",
            call -> TEXT_TO_NUMBER.contains(owner(call) + "." + name(call))
                    && parameters(call).startsWith("String")
                    && !catches(call, NumberFormatException.class));

    private static final DescribedPredicate<JavaAccess<?>> MAKES_TEXT_A_DAY = access(
            "make text a day or a moment",
            call -> DAYS_AND_MOMENTS.contains(owner(call)) && name(call).equals("parse"));

    @ArchTest
    static final ArchRule hoe_laat_het_is_zegt_alleen_de_klok_van_het_product =
            noClasses().that(areNot(DutchTime.class)).should().accessTargetWhere(ASKS_THE_CLOCK_OF_THE_MACHINE);

    @ArchTest
    static final ArchRule niets_vraagt_de_machine_waar_ze_staat =
            noClasses().should().accessTargetWhere(ASKS_FOR_THE_ZONE_OR_LANGUAGE_OF_THE_MACHINE);

    @ArchTest
    static final ArchRule wat_een_mens_leest_heeft_een_taal =
            noClasses().should().accessTargetWhere(WRITES_WITHOUT_A_LANGUAGE);

    @ArchTest
    static final ArchRule bytes_worden_tekst_met_een_tekenset =
            noClasses().should().accessTargetWhere(READS_BYTES_WITHOUT_A_CHARACTER_SET);

    @ArchTest
    static final ArchRule tekst_wordt_alleen_op_een_plaats_een_getal =
            noClasses().that(areNot(NumberText.class)).should().accessTargetWhere(MAKES_TEXT_A_NUMBER);

    @ArchTest
    static final ArchRule tekst_wordt_alleen_op_een_plaats_een_dag =
            noClasses().that(areNot(DutchTime.class)).should().accessTargetWhere(MAKES_TEXT_A_DAY);

    @ArchTest
    static final ArchRule klokken_en_getallen_van_de_machine_worden_niet_gebruikt = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "follow the language or zone of the machine",
                    used -> TYPES_OF_THE_MACHINE.contains(used.getName())));

    /** Each rule finds what it forbids; a rule that sees nothing would hold for ever. */
    @Test
    void elke_gewoonte_wordt_gezien() {
        JavaClasses spoiled = new ClassFileImporter().importClasses(BadHabits.class);
        assertThat(Stream.of(
                                hoe_laat_het_is_zegt_alleen_de_klok_van_het_product,
                                niets_vraagt_de_machine_waar_ze_staat,
                                wat_een_mens_leest_heeft_een_taal,
                                bytes_worden_tekst_met_een_tekenset,
                                tekst_wordt_alleen_op_een_plaats_een_getal,
                                tekst_wordt_alleen_op_een_plaats_een_dag,
                                klokken_en_getallen_van_de_machine_worden_niet_gebruikt)
                        .map(rule -> new TreeSet<>(rule.evaluate(spoiled).getFailureReport().getDetails().stream()
                                .map(HabitsTest::method)
                                .collect(toSet()))))
                .containsExactly(
                        new TreeSet<>(Set.of("clock", "moment", "today")),
                        new TreeSet<>(Set.of("language", "zone")),
                        new TreeSet<>(Set.of("lower", "pattern", "print", "text")),
                        new TreeSet<>(Set.of("bytes", "letters")),
                        new TreeSet<>(Set.of("decimal", "mapped", "whole")),
                        new TreeSet<>(Set.of("day")),
                        new TreeSet<>(Set.of("calendar", "format")));
    }

    private static String method(String failure) {
        return failure.replaceFirst("^.*?BadHabits\\.(\\w+)\\(.*$", "$1");
    }

    private static DescribedPredicate<JavaClass> areNot(Class<?> only) {
        return DescribedPredicate.not(type(only));
    }

    private static DescribedPredicate<JavaAccess<?>> access(
            String description, java.util.function.Predicate<JavaAccess<?>> test) {
        return DescribedPredicate.describe(description, test);
    }

    private static String owner(JavaAccess<?> access) {
        return access.getTargetOwner().getSimpleName();
    }

    private static String name(JavaAccess<?> access) {
        return access.getTarget().getName();
    }

    private static String signature(JavaAccess<?> access) {
        return owner(access) + "." + name(access) + "(" + parameters(access) + ")";
    }

    private static String parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget unit
                ? String.join(
                        ", ",
                        unit.getRawParameterTypes().stream()
                                .map(JavaClass::getSimpleName)
                                .toList())
                : "";
    }

    private static boolean catches(JavaAccess<?> access, Class<? extends Exception> failure) {
        return access.getContainingTryBlocks().stream()
                .map(TryCatchBlock::getCaughtThrowables)
                .flatMap(Set::stream)
                .anyMatch(caught -> caught.isAssignableFrom(failure));
    }

    /** Everything that is not done, once. */
    @SuppressWarnings("unused")
    private static final class BadHabits {

        LocalDate today() {
            return LocalDate.now();
        }

        Clock clock() {
            return Clock.systemUTC();
        }

        LocalDateTime moment(Clock clock) {
            return LocalDateTime.now(clock);
        }

        ZoneId zone() {
            return ZoneId.systemDefault();
        }

        Locale language() {
            return Locale.getDefault();
        }

        String lower(String text) {
            return text.toLowerCase();
        }

        String text(int number) {
            return "%d".formatted(number);
        }

        void print(PrintStream out) {
            out.printf("%d", 1);
        }

        DateTimeFormatter pattern() {
            return DateTimeFormatter.ofPattern("d MMMM");
        }

        byte[] bytes(String text) {
            return text.getBytes();
        }

        String letters(ByteArrayOutputStream bytes) {
            return bytes.toString();
        }

        int whole(String text) {
            return Integer.parseInt(text);
        }

        BigDecimal decimal(String text) {
            return new BigDecimal(text);
        }

        List<Integer> mapped(List<String> texts) {
            return texts.stream().map(Integer::parseInt).toList();
        }

        int guarded(String text) {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException none) {
                return 0;
            }
        }

        LocalDate day(String text) {
            return LocalDate.parse(text);
        }

        Object calendar() {
            return Calendar.getInstance();
        }

        Object format() {
            return NumberFormat.getInstance();
        }
    }
}
