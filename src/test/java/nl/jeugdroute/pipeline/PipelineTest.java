// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing here waits for a clock: who has to wait, waits for a door that another opens. */
@DisplayName("De lopende band")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PipelineTest {

    private static final int KERNEN = Runtime.getRuntime().availableProcessors();
    private static final int VENSTER = 64 * KERNEN;

    private final List<Integer> uitkomsten = new ArrayList<>();

    @Test
    void geeft_alles_door_op_volgorde() {
        Pipeline.process(PipelineSource.of(IntStream.range(0, 10_000)), i -> -i, uitkomsten::add);

        assertThat(uitkomsten)
                .isEqualTo(IntStream.range(0, 10_000).map(i -> -i).boxed().toList());
    }

    @Test
    void doet_niets_zonder_werk() {
        Pipeline.process(PipelineSource.of(IntStream.empty()), i -> i, uitkomsten::add);

        assertThat(uitkomsten).isEmpty();
    }

    @Test
    void werkt_op_alle_kernen_tegelijk() {
        CountDownLatch iedereen = new CountDownLatch(KERNEN);

        Pipeline.process(
                PipelineSource.of(IntStream.range(0, KERNEN)),
                i -> {
                    iedereen.countDown();
                    wachtOp(iedereen);
                    return i;
                },
                uitkomsten::add);

        assertThat(uitkomsten).hasSize(KERNEN);
    }

    @Test
    void werkt_door_achter_een_traag_stuk() {
        CountDownLatch deRest = new CountDownLatch(KERNEN == 1 ? 0 : VENSTER - 1);

        Pipeline.process(
                PipelineSource.of(IntStream.range(0, VENSTER)),
                i -> {
                    if (i == 0) {
                        wachtOp(deRest);
                    } else {
                        deRest.countDown();
                    }
                    return i;
                },
                uitkomsten::add);

        assertThat(uitkomsten).hasSize(VENSTER).isSorted();
    }

    @Test
    void haalt_nooit_meer_op_dan_in_het_venster_past() {
        AtomicInteger opgehaald = new AtomicInteger();
        AtomicInteger verst = new AtomicInteger();

        Pipeline.process(
                PipelineSource.of(IntStream.range(0, 5_000).peek(i -> opgehaald.incrementAndGet())),
                i -> i,
                uitkomst -> {
                    uitkomsten.add(uitkomst);
                    verst.accumulateAndGet(opgehaald.get() - uitkomsten.size(), Math::max);
                });

        assertThat(verst.get()).isBetween(1, VENSTER);
    }

    @Test
    void houdt_van_grote_stukken_minder_tegelijk_vast() {
        AtomicInteger opgehaald = new AtomicInteger();
        AtomicInteger verst = new AtomicInteger();
        PipelineSource<Integer, RuntimeException> groot = new PipelineSource<>() {
            @Override
            public @Nullable Integer next() {
                return opgehaald.get() == 500 ? null : opgehaald.incrementAndGet();
            }

            @Override
            public int size(Integer stuk) {
                return 1024 * 1024;
            }
        };

        Pipeline.process(groot, i -> i, uitkomst -> {
            uitkomsten.add(uitkomst);
            verst.accumulateAndGet(opgehaald.get() - uitkomsten.size(), Math::max);
        });

        assertThat(uitkomsten).hasSize(500);
        assertThat(verst.get()).isLessThan(2 * KERNEN);
    }

    @Test
    void geeft_een_uitkomst_door_voordat_er_op_het_volgende_stuk_wordt_gewacht() {
        BlockingQueue<Integer> lijn = new LinkedBlockingQueue<>(List.of(1));
        PipelineSource<Integer, RuntimeException> traag = new PipelineSource<>() {
            @Override
            public @Nullable Integer next() {
                try {
                    int stuk = lijn.take();
                    return stuk > 300 ? null : stuk;
                } catch (InterruptedException onderbroken) {
                    throw new IllegalStateException(onderbroken);
                }
            }

            @Override
            public boolean isReady() {
                return !lijn.isEmpty();
            }
        };

        Pipeline.process(traag, i -> i, uitkomst -> {
            uitkomsten.add(uitkomst);
            lijn.add(uitkomst + 1);
        });

        assertThat(uitkomsten).hasSize(300).isSorted();
    }

    @Test
    void een_fout_in_het_werk_komt_zelf_naar_buiten_na_wat_ervoor_kwam() {
        IllegalArgumentException fout = new IllegalArgumentException("stuk 70");

        assertThatThrownBy(() -> Pipeline.process(
                        PipelineSource.of(IntStream.range(0, 1_000)),
                        i -> {
                            if (i == 70) {
                                throw fout;
                            }
                            return i;
                        },
                        uitkomsten::add))
                .isSameAs(fout);
        assertThat(uitkomsten).hasSize(70);
    }

    @Test
    void een_zware_fout_wordt_geen_gewone() {
        assertThatThrownBy(() -> Pipeline.process(
                        PipelineSource.of(IntStream.range(0, 10)),
                        i -> {
                            throw new StackOverflowError();
                        },
                        uitkomst -> {}))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void stopt_als_de_afnemer_niet_meer_kan() {
        AtomicInteger begonnen = new AtomicInteger();
        AtomicInteger bezig = new AtomicInteger();

        assertThatThrownBy(() -> Pipeline.<Integer, Integer, IOException>process(
                        PipelineSource.of(IntStream.range(0, 1_000_000))::next,
                        i -> {
                            begonnen.incrementAndGet();
                            bezig.incrementAndGet();
                            Thread.yield();
                            bezig.decrementAndGet();
                            return i;
                        },
                        uitkomst -> {
                            throw new IOException("dicht");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("dicht");

        assertThat(bezig.get()).isZero();
        int tenslotte = begonnen.get();
        assertThat(tenslotte).isLessThanOrEqualTo(VENSTER);
        Pipeline.process(PipelineSource.of(IntStream.range(0, 1_000)), i -> i, uitkomsten::add);
        assertThat(begonnen.get()).as("nothing was left behind in the line").isEqualTo(tenslotte);
    }

    @Test
    void stopt_als_de_aanroeper_wordt_onderbroken_en_laat_niets_achter() throws InterruptedException {
        CountDownLatch begonnen = new CountDownLatch(1);
        CountDownLatch door = new CountDownLatch(1);
        AtomicInteger gedaan = new AtomicInteger();
        List<Throwable> gezien = new ArrayList<>();
        Thread aanroeper = new Thread(() -> {
            try {
                Pipeline.process(
                        PipelineSource.of(IntStream.range(0, 1_000_000)),
                        i -> {
                            begonnen.countDown();
                            wachtOp(door);
                            return gedaan.incrementAndGet();
                        },
                        uitkomst -> {});
            } catch (CancellationException onderbroken) {
                gezien.add(onderbroken);
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            }
        });
        aanroeper.start();
        wachtOp(begonnen);

        aanroeper.interrupt();
        door.countDown();
        aanroeper.join();

        assertThat(gezien).hasSize(1);
        assertThat(gedaan.get()).isLessThanOrEqualTo(VENSTER);
    }

    @Test
    void merkt_ook_zonder_wachten_dat_de_aanroeper_is_onderbroken() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() ->
                            Pipeline.process(PipelineSource.of(IntStream.range(0, 1_000)), i -> i, uitkomsten::add))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(uitkomsten).isEmpty();
    }

    @Test
    void een_fout_van_de_bron_komt_zelf_naar_buiten() {
        PipelineSource<Integer, IOException> stuk = new PipelineSource<>() {
            @Override
            public Integer next() {
                return 1;
            }

            @Override
            public boolean isReady() throws IOException {
                throw new IOException("stuk");
            }
        };

        assertThatThrownBy(() -> Pipeline.<Integer, Integer, IOException>process(stuk, i -> i, uitkomsten::add))
                .isInstanceOf(IOException.class)
                .hasMessage("stuk");
    }

    @Test
    void laat_geen_draden_achter() throws InterruptedException {
        Pipeline.process(PipelineSource.of(IntStream.range(0, 1_000)), i -> i, uitkomsten::add);

        for (Thread draad : Thread.getAllStackTraces().keySet()) {
            if (draad.getName().equals("lopende band")) {
                draad.join();
            }
        }
        Pipeline.process(PipelineSource.of(IntStream.range(0, 1_000)), i -> i, uitkomsten::add);
        assertThat(uitkomsten).hasSize(2_000);
    }

    private static void wachtOp(CountDownLatch deur) {
        try {
            deur.await();
        } catch (InterruptedException onderbroken) {
            throw new IllegalStateException(onderbroken);
        }
    }
}
