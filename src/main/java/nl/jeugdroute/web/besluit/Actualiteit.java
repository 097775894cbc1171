// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.besluit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.archief.Herberekenaar;
import nl.jeugdroute.dossier.Dossierstand;
import nl.jeugdroute.dossier.Dossierstuk;
import nl.jeugdroute.regels.Regelbibliotheek;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whether the rules of a recorded advies still count, and what they say now. It never changes what was recorded. */
@Component
public class Actualiteit {

    private final Regelbibliotheek bibliotheek;
    private final Herberekenaar herberekenaar;

    Actualiteit(Regelbibliotheek bibliotheek, Herberekenaar herberekenaar) {
        this.bibliotheek = bibliotheek;
        this.herberekenaar = herberekenaar;
    }

    /** The rule sets that count now, by their hash. */
    public Set<String> geldendeHashes() {
        return bibliotheek.stand().sets().stream()
                .map(set -> set.kenmerk().hash())
                .collect(Collectors.toSet());
    }

    /** What the rules say now: "gelijk", "anders" or "geen advies". */
    public String uitkomstNu(Dossierstuk stuk) {
        return woord(stuk.advies(), herberekenaar.nu(stuk.casus(), stuk.advies()));
    }

    /** The advies of now, for making a new one from the same answers. */
    public Optional<Advies> nu(Dossierstuk stuk) {
        return herberekenaar.nu(stuk.casus(), stuk.advies());
    }

    Stempel stempel(Dossierstuk stuk, Dossierstand stand) {
        if (geldendeHashes().contains(stuk.advies().regelset().hash())) {
            return new Stempel(false, "", "", false, adres(stand.vorige()), adres(stand.volgende()));
        }
        Optional<Advies> nu = nu(stuk);
        String uitkomst = woord(stuk.advies(), nu);
        return new Stempel(
                true,
                uitkomst,
                nu.filter(advies -> !uitkomst.equals("gelijk"))
                        .map(advies -> advies.hoofdroute().naam())
                        .orElse(""),
                nu.isPresent(),
                adres(stand.vorige()),
                adres(stand.volgende()));
    }

    private static String woord(Advies toen, Optional<Advies> nu) {
        return nu.map(advies -> Herberekenaar.gelijk(toen, advies) ? "gelijk" : "anders")
                .orElse("geen advies");
    }

    private static @Nullable String adres(@Nullable UUID id) {
        return id == null ? null : "/adviezen/" + id;
    }
}
