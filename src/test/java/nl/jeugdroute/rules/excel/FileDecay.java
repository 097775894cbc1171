// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.jeugdroute.rules.Upload;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A file with one mistake people really make, and where the message must point. */
record FileDecay(
        String fout,
        Upload upload,
        String doel,
        int rij,
        @Nullable String id,
        @Nullable String kolom,
        String melding) {

    static final String ZWAARTE = "gemeenten/noordoostpolder/zwaarte.csv";
    static final String RANGORDE = "gemeenten/noordoostpolder/rangorde.csv";
    static final String TERMEN = "gemeenten/noordoostpolder/termen.csv";
    static final String CATALOGUS = "gemeenten/noordoostpolder/voorzieningen.csv";
    static final String AANBOD = "gemeenten/noordoostpolder/preventief_aanbod.csv";

    /** The table as a CSV file. */
    static String csv(String bestand) {
        try {
            return Files.readString(ExcelRoundTripIT.RULES.resolve(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileDecay csv(
            String fout, String doel, String oud, String nieuw, int rij, String id, String kolom, String melding) {
        String tekst = csv(doel);
        if (!tekst.contains(oud)) {
            throw new IllegalArgumentException(doel + " does not hold \"" + oud + "\"; did the rules change?");
        }
        return bytes(fout, doel, tekst.replace(oud, nieuw).getBytes(StandardCharsets.UTF_8), rij, id, kolom, melding);
    }

    static FileDecay csv(
            String fout,
            UnaryOperator<String> verander,
            int rij,
            @Nullable String id,
            @Nullable String kolom,
            String melding) {
        byte[] bytes = verander.apply(csv(ZWAARTE)).getBytes(StandardCharsets.UTF_8);
        return bytes(fout, ZWAARTE, bytes, rij, id, kolom, melding);
    }

    static FileDecay bytes(
            String fout,
            String doel,
            byte[] bytes,
            int rij,
            @Nullable String id,
            @Nullable String kolom,
            String melding) {
        return new FileDecay("csv: " + fout, new Upload("tabel.csv", bytes), doel, rij, id, kolom, melding);
    }

    /** One cell of the table in Excel changed by hand. */
    static FileDecay cel(
            String fout, String doel, String id, String kolom, Consumer<XSSFCell> verander, int rij, String melding) {
        return boek(
                fout,
                doel,
                boek -> verander.accept(XlsxFixture.cel(boek, id, kolom)),
                rij,
                rij == 1 ? null : id,
                kolom,
                melding);
    }

    /** Something done to the sheet with the table. */
    static FileDecay blad(
            String fout,
            Consumer<XSSFSheet> verander,
            int rij,
            @Nullable String id,
            @Nullable String kolom,
            String melding) {
        return boek(fout, ZWAARTE, boek -> verander.accept(boek.getSheetAt(0)), rij, id, kolom, melding);
    }

    static FileDecay boek(
            String fout,
            String doel,
            Consumer<XSSFWorkbook> verander,
            int rij,
            @Nullable String id,
            @Nullable String kolom,
            String melding) {
        return xlsx(fout, doel, XlsxFixture.bewerk(ExcelRoundTripIT.xlsx(doel), verander), rij, id, kolom, melding);
    }

    static FileDecay xlsx(
            String fout,
            String doel,
            byte[] bytes,
            int rij,
            @Nullable String id,
            @Nullable String kolom,
            String melding) {
        return new FileDecay("xlsx: " + fout, new Upload("tabel.xlsx", bytes), doel, rij, id, kolom, melding);
    }

    static FileDecay naam(String fout, String naam, byte[] bytes, String melding) {
        return new FileDecay(fout, new Upload(naam, bytes), ZWAARTE, 0, null, null, melding);
    }

    @Override
    public String toString() {
        return fout;
    }
}
