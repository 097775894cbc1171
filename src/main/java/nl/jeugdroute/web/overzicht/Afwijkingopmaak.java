// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.overzicht;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.jeugdroute.dossier.overzicht.Regelafwijking;
import nl.jeugdroute.dossier.overzicht.Telregel;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.web.overzicht.Overzichtpagina.Afwijking;
import nl.jeugdroute.web.regels.Rijwijzer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts deviations in words, with the way to the row they are about. */
@Component
class Afwijkingopmaak {

    private final Regelbibliotheek bibliotheek;
    private final Groepsnamen namen;

    Afwijkingopmaak(Regelbibliotheek bibliotheek, Groepsnamen namen) {
        this.bibliotheek = bibliotheek;
        this.namen = namen;
    }

    List<Afwijking> regels(List<Regelafwijking> afwijkingen) {
        return afwijkingen.stream().map(this::regel).toList();
    }

    /** A row as it stands in the rules of now. */
    private record Plaats(@Nullable String adres, String tekst) {}

    private Afwijking regel(Regelafwijking afwijking) {
        Plaats plaats = bibliotheek.pakketten().stream()
                .map(pakket -> plaats(pakket, afwijking.laag(), afwijking.regel()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Plaats(null, "Deze rij staat niet meer in de regels."));
        return new Afwijking(
                afwijking.regel(),
                plaats.adres(),
                plaats.tekst(),
                afwijking.afgeweken().tekst(),
                afwijking.besluiten().tekst(),
                afwijking.procent(),
                switch (afwijking.richting()) {
                    case ONBEKEND -> "te weinig om te zeggen";
                    case VOORAL_ZWAARDER -> "vooral zwaarder";
                    case VOORAL_LICHTER -> "vooral lichter";
                    case BEIDE_KANTEN -> "beide kanten";
                },
                woorden(afwijking.naar(), namen::route),
                woorden(afwijking.redenen(), namen::reden));
    }

    private Optional<Plaats> plaats(Pakket pakket, String laag, String regel) {
        Regelset regels = bibliotheek.voor(pakket.id(), null);
        String adres = Rijwijzer.voor(
                        bibliotheek, pakket.id(), regels.kenmerk().tijdvak().van())
                .adres(laag, regel);
        return regels.tabellen().stream()
                .filter(tabel -> tabel.laag().equals(laag))
                .map(Tabel::rijen)
                .flatMap(List::stream)
                .filter((Rij rij) -> rij.id().equals(regel))
                .map(rij -> new Plaats(adres, rij.cel("reden").isEmpty() ? rij.cel("naam") : rij.cel("reden")))
                .findFirst();
    }

    private static String woorden(List<Telregel> regels, UnaryOperator<String> naam) {
        return regels.stream()
                .map(regel -> Overzichtopmaak.samen(regel, naam) + " "
                        + regel.aantal().tekst())
                .collect(Collectors.joining("; "));
    }
}
