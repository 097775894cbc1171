// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.regels.tabel.Rij;

/**
 * Which columns stand side by side and which below the row, so that what a row says fits the screen.
 *
 * @param naast short cells: conditions, conclusions, properties
 * @param onder reasons and other sentences
 */
public record Kolomindeling(List<Kolom> naast, List<Kolom> onder) {

    private static final Set<String> APART =
            Set.of("id", "geldig_van", "geldig_tot", "bron", "grondslag", "gecontroleerd_op");
    private static final int LANG = 60;

    public Kolomindeling {
        naast = List.copyOf(naast);
        onder = List.copyOf(onder);
    }

    /** Divides the columns of a table; a column without any text is left out. */
    public static Kolomindeling van(List<Kolom> kolommen, List<Rij> rijen) {
        List<Kolom> naast = new ArrayList<>();
        List<Kolom> onder = new ArrayList<>();
        for (Rol rol : List.of(Rol.VOORWAARDE, Rol.CONCLUSIE, Rol.BELOFTE, Rol.EIGENSCHAP, Rol.VERANTWOORDING)) {
            kolommen.stream()
                    .filter(kolom -> kolom.rol() == rol && !APART.contains(kolom.naam()))
                    .filter(kolom -> rijen.stream()
                            .anyMatch(rij -> !rij.cel(kolom.naam()).isEmpty()))
                    .forEach(kolom -> (hoortOnder(rijen, kolom, naast) ? onder : naast).add(kolom));
        }
        return new Kolomindeling(naast, onder);
    }

    private static boolean hoortOnder(List<Rij> rijen, Kolom kolom, List<Kolom> ervoor) {
        boolean lang = rijen.stream().anyMatch(rij -> rij.cel(kolom.naam()).length() > LANG);
        return kolom.rol() == Rol.VERANTWOORDING || kolom.rol() == Rol.EIGENSCHAP && lang && !ervoor.isEmpty();
    }
}
