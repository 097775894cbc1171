// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.groei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.bewijs.Bewijs;
import nl.jeugdroute.bewijs.Bewijsvoering;
import nl.jeugdroute.bewijs.logica.Grens;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.groei.Meter.Gemeten;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.triage.Willekeurig;

/** How time and memory grow with the rows of a pack, with the number of packs, and with the number of cases. */
public final class Groei {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final int CASUSSEN = 2_000;
    private static final int RONDEN = 5;
    private static final int VEEL = 10_000;

    private Groei() {}

    /** Measures all three and prints Markdown. */
    public static void main(String[] argumenten) throws IOException, InterruptedException {
        rijen(250); // the first reading pays for a cold machine
        Groeitabel rijen = new Groeitabel(
                "Een advies, naar het aantal rijen",
                "rijen die beslissen",
                "lezen (s)",
                "motor bouwen (s)",
                "geheugen (MB)",
                "een advies (µs)",
                "redenen per advies",
                "beloften bewijzen (s)");
        for (int aantal : new int[] {250, 2_500, VEEL}) {
            rijen.voeg(aantal, rijen(aantal));
        }
        Groeitabel pakketten = new Groeitabel(
                "Pakketten in geheugen",
                "pakketten",
                "alles lezen (s)",
                "geheugen gelezen (MB)",
                "eerste casus van elk (s)",
                "geheugen alle motoren (MB)");
        for (int aantal : new int[] {1, 10, 50, 150, 350}) {
            pakketten.voeg(aantal, pakketten(aantal));
        }
        Groeitabel casussen = new Groeitabel(
                "Casussen per seconde met adviseer", "casussen", "van begin tot eind (s)", "per seconde", "geheugen proces (MB)");
        for (int aantal : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
            casussen.voeg(aantal, Casussengroei.meet(aantal));
        }
        herladen();
        rijen.druk(4);
        pakketten.druk(4);
        casussen.druk(2);
    }

    private static void herladen() throws IOException {
        System.out.println("| Gewijzigde tabel | tot de nieuwe regels klaar zijn (s) |\n| --- | ---: |");
        for (String bestand : List.of(
                "gemeenten/noordoostpolder/zwaarte.csv", "gemeenten/emmen/deuren.csv", "landelijk/acties.csv")) {
            Path map = Files.createTempDirectory("jeugdroute-groei-");
            try {
                Regelmaker.metPakketten(map, Regelmaker.echtePakketten().size());
                System.out.println("| `" + bestand + "` | " + Meter.getal(Herladen.meet(map, bestand, KLOK)) + " |");
            } finally {
                ruimOp(map);
            }
        }
        System.out.println();
    }

    private static Double[] rijen(int aantal) throws IOException {
        Path map = Files.createTempDirectory("jeugdroute-groei-");
        try {
            Regelmaker.metRijen(map, 0);
            int echt = beslisrijen(map);
            ruimOp(map);
            Regelmaker.metRijen(map, Math.max(0, aantal - echt));
            long leeg = Meter.megabytes();
            Gemeten<Regelstand> gelezen = Meter.meet(() -> Regelstand.lees(map, KLOK));
            Regelset set = gelezen.uitkomst().voor("noordoostpolder", null);
            Gemeten<Integer> gebouwd = Meter.meet(set::aantalGeladenRijen);
            double[] redenen = new double[1];
            double advies = advies(gelezen.uitkomst(), set, redenen);
            double geheugen = Math.max(0, Meter.megabytes() - leeg);
            Gemeten<Bewijs> bewijs = Meter.meet(() -> Bewijsvoering.van(set, Grens.RUIM));
            if (bewijs.uitkomst().nietBewezen() != null) {
                System.err.println(aantal + " rijen: " + bewijs.uitkomst().nietBewezen());
            }
            return new Double[] {
                gelezen.seconden(), gebouwd.seconden(), geheugen, advies, redenen[0], bewijs.seconden()
            };
        } finally {
            ruimOp(map);
        }
    }

    private static int beslisrijen(Path map) {
        return Regelstand.lees(map, KLOK).voor("noordoostpolder", null).beslisrijen().size();
    }

    /** The median over rounds of the mean of many cases, in microseconds. */
    private static double advies(Regelstand stand, Regelset set, double[] redenen) {
        Triage triage = new Triage(new Regelbibliotheek(stand), KLOK);
        Willekeurig willekeurig = new Willekeurig(CASUSSEN, set.voorzieningcodes());
        List<Casus> casussen =
                Stream.generate(willekeurig::casus).limit(CASUSSEN).toList();
        List<Double> tijden = new ArrayList<>();
        for (int ronde = 0; ronde < RONDEN; ronde++) {
            Gemeten<Integer> gemeten = Meter.meet(() -> casussen.stream()
                    .mapToInt(casus -> triage.adviseer(
                                    casus, set, set.kenmerk().tijdvak().van())
                            .redenen()
                            .size())
                    .sum());
            tijden.add(gemeten.seconden() * 1e6 / CASUSSEN);
            redenen[0] = (double) gemeten.uitkomst() / CASUSSEN;
        }
        return Meter.mediaan(tijden);
    }

    private static Double[] pakketten(int aantal) throws IOException {
        Path map = Files.createTempDirectory("jeugdroute-groei-");
        try {
            Regelmaker.metPakketten(map, aantal);
            long leeg = Meter.megabytes();
            Gemeten<Regelstand> gelezen = Meter.meet(() -> Regelstand.lees(map, KLOK));
            double naLezen = Meter.megabytes() - leeg;
            Regelstand stand = gelezen.uitkomst();
            Triage triage = new Triage(new Regelbibliotheek(stand), KLOK);
            Gemeten<Integer> eerste = Meter.meet(() -> stand.sets().stream()
                    .mapToInt(set -> triage.adviseer(
                                    new Willekeurig(1, set.voorzieningcodes()).casus(),
                                    set,
                                    set.kenmerk().tijdvak().van())
                            .redenen()
                            .size())
                    .sum());
            double metMotoren = Meter.megabytes() - leeg;
            stand.sluit();
            return new Double[] {gelezen.seconden(), naLezen, eerste.seconden(), metMotoren};
        } finally {
            ruimOp(map);
        }
    }

    private static void ruimOp(Path map) throws IOException {
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.sorted(Comparator.reverseOrder()).filter(pad -> !pad.equals(map)).toList()) {
                Files.delete(pad);
            }
        }
    }
}
