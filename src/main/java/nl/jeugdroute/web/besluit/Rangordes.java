// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.besluit;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.archief.Regelarchief;
import nl.jeugdroute.dossier.Rangorde;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import org.springframework.stereotype.Component;

/** The order of weight an advies was made with, also when its rules no longer count. */
@Component
class Rangordes {

    private final Regelbibliotheek bibliotheek;
    private final Regelarchief archief;

    Rangordes(Regelbibliotheek bibliotheek, Regelarchief archief) {
        this.bibliotheek = bibliotheek;
        this.archief = archief;
    }

    /** Empty when neither the rules of then nor those of now know the route of the advies. */
    Optional<Rangorde> van(Advies advies) {
        String hash = advies.regelset().hash();
        return Stream.<Supplier<Optional<Regelset>>>of(
                        () -> met(bibliotheek.stand(), hash),
                        () -> archief.onder(hash, advies.berekendOp()).flatMap(stand -> met(stand, hash)),
                        () -> Optional.of(bibliotheek.voor(advies.gemeente(), advies.peildatum())))
                .map(Rangordes::probeer)
                .flatMap(Optional::stream)
                .map(Rangorde::van)
                .filter(orde -> orde.plaats(advies.hoofdroute()).isPresent())
                .findFirst();
    }

    private static Optional<Regelset> met(Regelstand stand, String hash) {
        return stand.sets().stream()
                .filter(set -> set.kenmerk().hash().equals(hash))
                .findFirst();
    }

    private static Optional<Regelset> probeer(Supplier<Optional<Regelset>> bron) {
        try {
            return bron.get();
        } catch (OnbekendPakket | GeenRegelsOpDatum | RegelsOngeldig nietMeerTeLezen) {
            return Optional.empty();
        }
    }
}
