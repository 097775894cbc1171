// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.jeugdroute.regels.tabel.Rij;

/**
 * Makes a table of raw rows, whatever kind of file they come from: the header, no blank rows inside, every row as wide
 * as the header, every cell looked at. CSV and Excel files pass through here alike.
 */
public final class Inhoudbouwer {

    /** More rows than any table of rules ever has; above it a file is a mistake or an attack. */
    public static final int MEESTE_RIJEN = 20_000;

    private final String bestand;
    private final Bevindingen bevindingen;

    public Inhoudbouwer(String bestand, Bevindingen bevindingen) {
        this.bestand = bestand;
        this.bevindingen = bevindingen;
    }

    /** Builds the table; empty when the header cannot carry it. Whatever is wrong goes to the findings. */
    public Optional<Tabelinhoud> bouw(List<Ruwerij> ruw) {
        List<Ruwerij> regels = zonderStaart(ruw);
        if (regels.isEmpty()) {
            bevindingen.bestand(bestand, "Dit bestand is leeg. De eerste rij moet de kolomnamen bevatten.");
            return Optional.empty();
        }
        if (regels.size() > MEESTE_RIJEN) {
            bevindingen.bestand(
                    bestand, "Dit bestand heeft meer dan 20.000 rijen. Zo groot is een tabel met regels nooit.");
            return Optional.empty();
        }
        Ruwerij eerste = regels.get(0);
        if (eerste.nummer() != 1 || eerste.leeg()) {
            bevindingen.rij(bestand, 1, "De eerste rij is leeg. Daar moeten de kolomnamen staan.");
            return Optional.empty();
        }
        List<String> kop = kop(eerste);
        boolean goed = keurKop(kop);
        List<Rij> rijen = rijen(kop, regels);
        return goed ? Optional.of(new Tabelinhoud(kop, rijen)) : Optional.empty();
    }

    /** The name of a column as a spreadsheet shows it: A, B, ... Z, AA. */
    public static String letter(int plaats) {
        return plaats < 26
                ? String.valueOf((char) ('A' + plaats))
                : letter(plaats / 26 - 1) + (char) ('A' + plaats % 26);
    }

    private static List<Ruwerij> zonderStaart(List<Ruwerij> ruw) {
        int einde = ruw.size();
        while (einde > 0 && ruw.get(einde - 1).leeg()) {
            einde--;
        }
        return ruw.subList(0, einde);
    }

    private static List<String> kop(Ruwerij eerste) {
        int breedte = eerste.cellen().size();
        while (eerste.cel(breedte - 1).isEmpty()) {
            breedte--;
        }
        return eerste.cellen().subList(0, breedte);
    }

    private boolean keurKop(List<String> kop) {
        if (kop.get(0).startsWith("sep=")) {
            bevindingen.rij(bestand, 1, "De eerste rij is \"" + kop.get(0) + "\". Verwijder die rij.");
            return false;
        }
        boolean goed = true;
        Set<String> gezien = new HashSet<>();
        for (int k = 0; k < kop.size(); k++) {
            String kolom = kop.get(k);
            if (kolom.isEmpty()) {
                bevindingen.rij(
                        bestand, 1, "Kolom " + letter(k) + " heeft geen naam. Zet de kolomnaam in de eerste rij.");
                goed = false;
            } else if (!gezien.add(kolom)) {
                bevindingen.rij(
                        bestand,
                        1,
                        "De kolom \"" + Celkeuring.kort(kolom) + "\" staat er twee keer. Verwijder er een.");
                goed = false;
            }
            Optional<String> melding = Celkeuring.keur(kolom, kolom);
            if (melding.isPresent()) {
                bevindingen.cel(bestand, 1, null, "kolomnaam in " + letter(k), Celkeuring.kort(kolom), melding.get());
                goed = false;
            }
        }
        return goed;
    }

    private List<Rij> rijen(List<String> kop, List<Ruwerij> regels) {
        int id = kop.indexOf("id");
        List<Rij> rijen = new ArrayList<>();
        int eersteBreedte = regels.get(0).cellen().size();
        int verwacht = 2;
        for (Ruwerij regel : regels.subList(1, regels.size())) {
            if (bevindingen.vol()) {
                break;
            }
            if (regel.leeg()) {
                continue;
            }
            leeg(verwacht, regel.nummer() - 1);
            verwacht = regel.nummer() + 1;
            if (past(kop, eersteBreedte, regel, regel.cel(id))) {
                rijen.add(rij(kop, regel, regel.cel(id)));
            }
        }
        return rijen;
    }

    private void leeg(int van, int tot) {
        if (van == tot) {
            bevindingen.rij(bestand, van, "Deze rij is leeg. Verwijder de lege rij.");
        } else if (van < tot) {
            bevindingen.rij(
                    bestand, van, "De rijen " + van + " tot en met " + tot + " zijn leeg. Verwijder de lege rijen.");
        }
    }

    private boolean past(List<String> kop, int eersteBreedte, Ruwerij regel, String id) {
        Optional<String> regeleinde =
                regel.cellen().stream().filter(cel -> cel.indexOf('\n') >= 0).findFirst();
        if (regel.cellen().size() != kop.size() && regeleinde.isPresent()) {
            // A quote too many swallows the rows below it; their separators say nothing about this row.
            int k = regel.cellen().indexOf(regeleinde.get());
            meld(
                    regel,
                    id,
                    naam(kop, k),
                    regeleinde.get(),
                    Celkeuring.keur(naam(kop, k), regeleinde.get()).orElseThrow());
            return false;
        }
        for (int k = kop.size(); k < regel.cellen().size(); k++) {
            if (k >= eersteBreedte) {
                meld(
                        regel,
                        id,
                        letter(k),
                        regel.cel(k),
                        breedte(regel, kop) + " Zet tekst met een scheidingsteken tussen aanhalingstekens.");
                return false;
            }
            if (!regel.cel(k).isEmpty()) {
                meld(regel, id, letter(k), regel.cel(k), "Boven deze cel staat geen kolomnaam. Verwijder de tekst.");
                return false;
            }
        }
        if (regel.cellen().size() < kop.size() && !alleenToelichtingWeg(kop, regel)) {
            meld(
                    regel,
                    id,
                    kop.get(regel.cellen().size()),
                    "",
                    breedte(regel, kop) + " Vul de rij aan, tot en met de kolom " + kop.get(kop.size() - 1) + ".");
            return false;
        }
        return true;
    }

    private Rij rij(List<String> kop, Ruwerij regel, String id) {
        Map<String, String> cellen = new LinkedHashMap<>();
        for (int k = 0; k < kop.size(); k++) {
            String kolom = kop.get(k);
            String cel = regel.cel(k);
            Celkeuring.keur(kolom, cel).ifPresent(melding -> meld(regel, id, kolom, cel, melding));
            cellen.put(kolom, Datumcel.isDatumkolom(kolom) ? Datumcel.vast(cel) : cel);
        }
        return new Rij(id, regel.nummer(), cellen);
    }

    private void meld(Ruwerij regel, String id, String kolom, String cel, String melding) {
        bevindingen.cel(bestand, regel.nummer(), id, kolom, Celkeuring.kort(cel), melding);
    }

    private static String naam(List<String> kop, int k) {
        return k < kop.size() ? kop.get(k) : letter(k);
    }

    private static String breedte(Ruwerij regel, List<String> kop) {
        return "Deze rij heeft " + regel.cellen().size() + " cellen, de koprij heeft er " + kop.size() + ".";
    }

    /**
     * Excel forgets the last separator when the last column is empty in sixteen rows in a row. The cell before it must
     * then be a date, so that a row with a separator lost elsewhere never passes for one of these.
     */
    private static boolean alleenToelichtingWeg(List<String> kop, Ruwerij regel) {
        int breedte = kop.size();
        return regel.cellen().size() == breedte - 1
                && breedte > 2
                && kop.get(breedte - 1).equals("toelichting")
                && kop.get(breedte - 2).equals("gecontroleerd_op")
                && Datumcel.vast(regel.cel(breedte - 2)).matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
