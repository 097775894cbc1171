// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes rows of a table in a copy of the rules, as a hasty hand would. For tables without quoted cells. */
public record TableSurgery(Path map) {

    /** Takes a row out. */
    public TableSurgery weg(String bestand, String rij) {
        return rijen(bestand, rij, cellen -> null);
    }

    /** Puts something else in a cell. */
    public TableSurgery cel(String bestand, String rij, String kolom, String waarde) {
        int plaats = kop(bestand).indexOf(kolom);
        if (plaats < 0) {
            throw new IllegalArgumentException(bestand + " has no column " + kolom);
        }
        return rijen(bestand, rij, cellen -> {
            cellen.set(plaats, waarde);
            return cellen;
        });
    }

    /** Adds a copy of a row with another id, or other dates, or what else the change makes of it. */
    public TableSurgery erbij(String bestand, String rij, UnaryOperator<List<String>> anders) {
        List<String> regels = lees(bestand);
        int bron = plaats(bestand, regels, rij);
        regels.add(bron + 1, String.join(";", anders.apply(cellen(regels.get(bron)))));
        return schrijf(bestand, regels);
    }

    private TableSurgery rijen(String bestand, String rij, UnaryOperator<List<String>> anders) {
        List<String> regels = lees(bestand);
        int plaats = plaats(bestand, regels, rij);
        List<String> nieuw = anders.apply(cellen(regels.get(plaats)));
        if (nieuw == null) {
            regels.remove(plaats);
        } else {
            regels.set(plaats, String.join(";", nieuw));
        }
        return schrijf(bestand, regels);
    }

    private static int plaats(String bestand, List<String> regels, String rij) {
        for (int i = 1; i < regels.size(); i++) {
            if (regels.get(i).startsWith(rij + ";")) {
                return i;
            }
        }
        throw new IllegalArgumentException(bestand + " has no row " + rij + "; did the rules change?");
    }

    private List<String> kop(String bestand) {
        return cellen(lees(bestand).get(0).replace("\uFEFF", ""));
    }

    private static List<String> cellen(String regel) {
        if (regel.contains("\"")) {
            throw new IllegalArgumentException("a row with quotes; choose another: " + regel);
        }
        return new ArrayList<>(Arrays.asList(regel.split(";", -1)));
    }

    private List<String> lees(String bestand) {
        try {
            return new ArrayList<>(
                    Arrays.asList(Files.readString(map.resolve(bestand)).split("\r\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableSurgery schrijf(String bestand, List<String> regels) {
        try {
            Files.writeString(map.resolve(bestand), String.join("\r\n", regels) + "\r\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
