// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.Jeugdroute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a process of its own can show: signals, a closed pipe, a file that the system lets grow no further. */
@DisplayName("adviseer als proces")
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class AdviseProcessIT {

    private static final List<String> GEWONE_TEKENS = gewoneTekens();
    private static final String CASUS = "{\"gemeente\": \"noordoostpolder\", \"kenmerk\": \"k%d\"}\n";

    @TempDir
    private Path map;

    private Path in;
    private Path uit;
    private Path fout;
    private Process proces;

    @BeforeEach
    void schrijf_casussen() throws IOException {
        in = Files.writeString(
                map.resolve("in.ndjson"),
                IntStream.rangeClosed(1, 300).mapToObj(CASUS::formatted).collect(Collectors.joining()));
        uit = map.resolve("uit.ndjson");
        fout = map.resolve("fout.txt");
    }

    @AfterEach
    void ruim_op() {
        if (proces != null) {
            proces.destroyForcibly();
        }
    }

    /** Ctrl-C, and what stops a process that nobody sits in front of. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"INT, 130", "TERM, 143"})
    void laat_na_een_stopteken_hele_regels_achter_en_zegt_hoeveel(String teken, int einde) throws Exception {
        assumeTrue(
                komtAan(teken), "wie deze tests startte negeert SIG" + teken + ", en env kan dat hier niet herstellen");
        start("", "-", "--uit", uit.toString());
        try (OutputStream invoer = proces.getOutputStream()) {
            for (int i = 1; i <= 3; i++) {
                invoer.write(CASUS.formatted(i).getBytes(UTF_8));
                invoer.flush();
                wachtOpRegels(i);
            }
            new ProcessBuilder("kill", "-" + teken, String.valueOf(proces.pid())).start();

            assertThat(einde(proces)).isEqualTo(einde);
        }
        assertThat(Files.readString(uit)).endsWith("}\n").hasLineCount(3);
        assertThat(fout)
                .content()
                .contains(
                        "Gestopt.",
                        "3 casussen staan helemaal in \"" + uit + "\".",
                        "Ga verder met: jeugdroute adviseer - --uit " + uit + " --verder");
    }

    @Test
    void eindigt_stil_als_de_volgende_in_de_pijp_genoeg_heeft() throws Exception {
        start("", in.toString());
        proces.getOutputStream().close();
        try (var antwoorden = proces.inputReader(UTF_8)) {
            assertThat(antwoorden.readLine()).startsWith("{\"adviesId\":null,\"kenmerk\":\"k1\"");
        }

        assertThat(einde(proces)).isEqualTo(141);
        assertThat(fout).isEmptyFile();
    }

    @Test
    void maakt_af_wat_halverwege_een_regel_niet_meer_in_het_bestand_paste() throws Exception {
        start("ulimit -f 400; ", in.toString(), "--uit", uit.toString());
        assertThat(einde(proces)).isEqualTo(2);
        String half = Files.readString(uit);
        long heel = half.chars().filter(teken -> teken == '\n').count();
        assertThat(half).doesNotEndWith("\n");
        assertThat(heel).isBetween(2L, 299L);
        assertThat(fout)
                .content()
                .contains(heel + " casussen staan helemaal in")
                .doesNotContain("Exception");

        TestCommandLine regel =
                TestCommandLine.voer("", "adviseer", in.toString(), "--uit", uit.toString(), "--verder");

        assertThat(regel.uitkomst()).isZero();
        List<String> regels = Files.readAllLines(uit);
        assertThat(regels).hasSize(300);
        for (int i = 1; i <= 300; i++) {
            assertThat(regels.get(i - 1))
                    .startsWith("{\"adviesId\":null,\"kenmerk\":\"k" + i + "\"")
                    .endsWith("}");
        }
        assertThat(regels.subList(0, (int) heel))
                .isEqualTo(half.lines().limit(heel).toList());
    }

    /** Which day and language the machine has is told by its environment and by the options of Java. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "-Duser.language=th -Duser.country=TH",
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=ar -Duser.country=EG"
    })
    void geeft_op_een_machine_met_een_andere_taal_dag_en_tekenset_hetzelfde_antwoord(String taal) throws Exception {
        String casus = "{\"gemeente\": \"emmen\", \"leeftijd\": 8, \"peildatum\": \"2026-11-22\"}\n";
        String fouteCasus = "{\"gemeente\": \"emmen\", \"leeftijd\": \"I\u0307acht\u00e9\"}\n";
        Files.writeString(in, casus + fouteCasus);

        start(
                "export TZ=Pacific/Kiritimati LC_ALL=C JAVA_TOOL_OPTIONS='" + taal + " -Dfile.encoding=ISO-8859-1'; ",
                in.toString(),
                "--uit",
                uit.toString());

        assertThat(einde(proces)).isEqualTo(1);
        assertThat(zonderMoment(Files.readString(uit)))
                .isEqualTo(zonderMoment(TestCommandLine.voer(casus + fouteCasus, "adviseer", "-")
                        .uit()));
        assertThat(fout).content().contains("Bij 1 van 2 casussen was er een probleem");
    }

    private static String zonderMoment(String antwoorden) {
        return antwoorden.replaceAll("\"berekendOp\":\"[^\"]*\"", "");
    }

    private void start(String vooraf, String... argumenten) throws IOException {
        List<String> opdracht = new ArrayList<>(GEWONE_TEKENS);
        opdracht.addAll(List.of(
                "sh",
                "-c",
                vooraf + "exec \"$0\" \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Jeugdroute.class.getName(),
                "adviseer"));
        opdracht.addAll(List.of(argumenten));
        proces = new ProcessBuilder(opdracht).redirectError(fout.toFile()).start();
    }

    /** Far longer than any machine needs; only against a test that never ends. */
    private static int einde(Process proces) throws InterruptedException {
        assertThat(proces.waitFor(5, TimeUnit.MINUTES)).as("ended").isTrue();
        return proces.exitValue();
    }

    /** Whether a process we start hears this signal at all. */
    private static boolean komtAan(String teken) throws Exception {
        List<String> proef = new ArrayList<>(GEWONE_TEKENS);
        proef.addAll(List.of("sh", "-c", "kill -" + teken + " $$; exit 0"));
        return einde(new ProcessBuilder(proef).start()) != 0;
    }

    /**
     * A process in the background, such as a build server or {@code nohup} starts, may ignore signals, and whatever it
     * starts then ignores them too. This gives what we start its ears back, where the {@code env} of the system can.
     */
    private static List<String> gewoneTekens() {
        List<String> herstel = List.of("env", "--default-signal=INT,TERM,PIPE,XFSZ");
        try {
            Process proef = new ProcessBuilder(
                            Stream.concat(herstel.stream(), Stream.of("true")).toList())
                    .redirectErrorStream(true)
                    .start();
            return einde(proef) == 0 ? herstel : List.of();
        } catch (IOException | InterruptedException geenEnv) {
            return List.of();
        }
    }

    private void wachtOpRegels(int aantal) throws Exception {
        while (!Files.exists(uit)
                || Files.readString(uit).chars().filter(teken -> teken == '\n').count() < aantal) {
            assertThat(proces.isAlive()).as("still running").isTrue();
            Thread.sleep(20);
        }
    }
}
