// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.jeugdroute.bewijs.verklaring.Casusverklaarder;
import nl.jeugdroute.bewijs.verklaring.Casusverklaarder.Geweigerd;
import nl.jeugdroute.bewijs.verklaring.Casusverklaarder.Uitkomst;
import nl.jeugdroute.bewijs.verklaring.Casusverklaarder.Verklaard;
import nl.jeugdroute.contract.Adviseur;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.contract.Jsonlijst;
import nl.jeugdroute.contract.OnleesbareJson;
import nl.jeugdroute.contract.Probleem;
import nl.jeugdroute.contract.Regellezer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Reads elementen and prints their explanations, in the form in which the elementen came. */
@Command(
        name = "verklaar",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        parameterListHeading = "%nGegevens:%n",
        description = {
            "Legt casussen uit: wat staat vast, wat als een feit anders was, en waarom niet een andere route.",
            "Leest JSON of NDJSON, zoals adviseer, en schrijft op elke regel een verklaring als JSON.",
            "Uitkomst: 0 goed, 1 bij een of meer casussen was er een probleem, 2 onbruikbaar."
        })
final class Verklaar implements Callable<Integer> {

    private final Stromen stromen;

    @Mixin
    private Regelmap regels;

    @Mixin
    private Casusinvoer invoer;

    @Option(
            names = "--waarom-niet",
            paramLabel = "ROUTE",
            description = "Een route waarvan u wilt weten waarom die het niet is; mag vaker. Anders alle routes.")
    private List<String> waaromNiet = new ArrayList<>();

    @Option(names = "--tekst", description = "Schrijft leesbare tekst in plaats van JSON; voor een casus.")
    private boolean tekst;

    private long casussen;
    private long problemen;

    Verklaar(Stromen stromen) {
        this.stromen = stromen;
    }

    @Override
    public Integer call() throws IOException {
        Casusverklaarder verklaarder = new Casusverklaarder(regels.laad(Clock.systemUTC()));
        OutputStream uit = new BufferedOutputStream(stromen.uit(), 64 * 1024);
        try (BufferedInputStream in = invoer.open(stromen)) {
            switch (Invoervorm.van(in)) {
                case LEEG -> throw new Onbruikbaar("Er staat niets in de invoer. Geef een casus als JSON.");
                case ENKEL ->
                    schrijf(verklaarder.verklaar(in.readNBytes(Adviseur.GROOTSTE_CASUS + 1), waaromNiet), uit);
                case LIJST -> lijst(verklaarder, in, uit);
                case REGELS -> regels(verklaarder, in, uit);
            }
            uit.flush();
        }
        return besluit();
    }

    private void lijst(Casusverklaarder verklaarder, InputStream in, OutputStream uit) throws IOException {
        try (Jsonlijst elementen = new Jsonlijst(in)) {
            for (JsonNode casus = elementen.volgende(); casus != null; casus = elementen.volgende()) {
                schrijf(verklaarder.verklaar(casus, waaromNiet), uit);
            }
        } catch (OnleesbareJson onleesbaar) {
            schrijf(new Geweigerd(Probleem.onleesbaar(onleesbaar.fout())), uit);
        }
    }

    private void regels(Casusverklaarder verklaarder, InputStream in, OutputStream uit) throws IOException {
        Regellezer lezer = new Regellezer(in, Adviseur.GROOTSTE_CASUS);
        for (Regellezer.Regel regel = lezer.volgende(); regel != null; regel = lezer.volgende()) {
            Uitkomst uitkomst = regel.teLang()
                    ? new Geweigerd(Probleem.teGroot())
                    : verklaarder.verklaar(regel.tekst(), waaromNiet);
            schrijf(
                    uitkomst instanceof Geweigerd geweigerd
                            ? new Geweigerd(geweigerd.probleem().opRegel(regel.nummer()))
                            : uitkomst,
                    uit);
        }
    }

    private void schrijf(Uitkomst uitkomst, OutputStream uit) throws IOException {
        casussen++;
        if (tekst && casussen > 1) {
            throw new Onbruikbaar("Met --tekst kan er maar een casus tegelijk. Laat --tekst weg voor meer casussen.");
        }
        if (uitkomst instanceof Verklaard verklaard) {
            uit.write(
                    tekst
                            ? Verklaartekst.van(verklaard.verklaring()).getBytes(StandardCharsets.UTF_8)
                            : Json.mapper().writeValueAsBytes(verklaard.verklaring()));
        } else {
            problemen++;
            uit.write(Json.mapper().writeValueAsBytes(((Geweigerd) uitkomst).probleem()));
        }
        uit.write('\n');
        uit.flush();
    }

    private int besluit() {
        if (problemen == 0) {
            return Opdrachtregel.GOED;
        }
        stromen.fout()
                .printf(
                        "Bij %d van %d casussen was er een probleem; daar staat het probleem in plaats van een"
                                + " verklaring.%n",
                        problemen, casussen);
        return Opdrachtregel.FOUTEN;
    }
}
