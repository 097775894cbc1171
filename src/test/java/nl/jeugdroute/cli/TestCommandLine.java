// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import nl.jeugdroute.exchange.json.Json;
import tools.jackson.databind.JsonNode;

/** One run of the command line in this process, with what it said on both streams. */
record TestCommandLine(int uitkomst, String uit, String fout) {

    static TestCommandLine voer(String invoer, String... argumenten) {
        return voer(invoer.getBytes(UTF_8), argumenten);
    }

    static TestCommandLine voer(byte[] invoer, String... argumenten) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ByteArrayOutputStream fout = new ByteArrayOutputStream();
        int uitkomst = CommandLineLauncher.run(
                new ByteArrayInputStream(invoer), uit, new PrintStream(fout, true, UTF_8), argumenten);
        return new TestCommandLine(uitkomst, uit.toString(UTF_8), fout.toString(UTF_8));
    }

    List<JsonNode> regels() {
        return uit.lines()
                .map(regel -> (JsonNode) Json.mapper().readTree(regel))
                .toList();
    }

    JsonNode json() {
        return Json.mapper().readTree(uit);
    }
}
