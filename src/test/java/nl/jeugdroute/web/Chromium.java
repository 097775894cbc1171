// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Debian's Chromium, started once for all browser tests. Where there is none the tests are skipped, except in CI. */
final class Chromium {

    private static final List<String> VLAGGEN = List.of(
            "--no-sandbox",
            "--disable-gpu",
            // The widths of print, as with windows; else the shell rounds every letter to whole pixels.
            "--font-render-hinting=none",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Longer than any page takes on a busy machine; only against a test that never ends. */
    static final double LONG_ENOUGH_MS = 120_000;

    private static @Nullable Browser browser;

    private Chromium() {}

    static synchronized Browser browser() {
        if (browser == null) {
            Optional<Path> programma = programma();
            if (!"true".equals(System.getenv("CI"))) {
                assumeTrue(programma.isPresent(), "geen Chromium op deze computer");
            }
            PlaywrightAssertions.setDefaultAssertionTimeout(LONG_ENOUGH_MS);
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(programma.orElseThrow())
                            .setArgs(VLAGGEN));
        }
        return browser;
    }

    private static Optional<Path> programma() {
        return Stream.of(
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
