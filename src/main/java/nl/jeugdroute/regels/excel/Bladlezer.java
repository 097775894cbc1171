// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.jeugdroute.regels.excel.Blad.Vondst;
import nl.jeugdroute.regels.lezen.Inhoudbouwer;
import nl.jeugdroute.regels.lezen.Ruwerij;

/** Reads a sheet row by row. Empty rows are left out; the numbers of the others stay. */
final class Bladlezer {

    private static final int BREEDSTE_RIJ = 200;
    private static final int MEESTE_VONDSTEN = 1_000;
    private static final int LAATSTE_RIJ = 1_048_576;

    private final Tekstlijst teksten;
    private final Cellezer cellezer;
    private final List<Ruwerij> rijen = new ArrayList<>();
    private final List<Vondst> vondsten = new ArrayList<>();
    private final BitSet verborgenKolommen = new BitSet();
    private final BitSet gevuldeKolommen = new BitSet();
    private boolean rijenStandaardVerborgen;
    private int nummer;

    Bladlezer(Celopmaak opmaak, Tekstlijst teksten, boolean vanaf1904) {
        this.teksten = teksten;
        this.cellezer = new Cellezer(opmaak, vanaf1904);
    }

    Blad lees(InputStream stroom) throws XMLStreamException, OnleesbaarBestand {
        XMLStreamReader xml = Xml.lezer(stroom);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "sheetFormatPr" -> rijenStandaardVerborgen = Xml.waar(xml, "zeroHeight");
                case "col" -> kolom(xml);
                case "row" -> rij(xml);
                case "mergeCell" -> samengevoegd(Xml.kenmerk(xml, "ref").orElse(""));
                default -> {
                    // Widths, panes, drop-downs and print settings say nothing about the cells.
                }
            }
        }
        verborgenKolommen.and(gevuldeKolommen);
        verborgenKolommen.stream()
                .forEach(k -> vind(new Vondst(1, k, null, "Deze kolom is verborgen. Maak de kolom zichtbaar.")));
        if (!rijen.isEmpty()) {
            // A sheet has no end of row: the header is as wide as the widest row, with empty cells.
            Ruwerij kop = rijen.get(0);
            rijen.set(0, new Ruwerij(kop.nummer(), vul(new ArrayList<>(kop.cellen()), gevuldeKolommen.length())));
        }
        return new Blad(rijen, vondsten);
    }

    private void kolom(XMLStreamReader xml) {
        if (Xml.waar(xml, "hidden")
                || Xml.kenmerk(xml, "width").filter(Bladlezer::nul).isPresent()) {
            int van = Xml.getal(xml, "min", 1) - 1;
            int tot = Math.min(Xml.getal(xml, "max", 1), BREEDSTE_RIJ);
            if (van >= 0 && van < tot) {
                verborgenKolommen.set(van, tot);
            }
        }
    }

    private void rij(XMLStreamReader xml) throws XMLStreamException, OnleesbaarBestand {
        int genoemd = Xml.getal(xml, "r", nummer + 1);
        if (genoemd <= nummer || genoemd > LAATSTE_RIJ) {
            throw new OnleesbaarBestand("Dit Excel-bestand is beschadigd. Open het in Excel en sla het opnieuw op.");
        }
        nummer = genoemd;
        boolean hoogte = Xml.kenmerk(xml, "ht").isPresent();
        boolean verborgen = Xml.waar(xml, "hidden")
                || Xml.kenmerk(xml, "ht").filter(Bladlezer::nul).isPresent()
                || rijenStandaardVerborgen && !hoogte;
        List<String> cellen = new ArrayList<>();
        List<Vondst> hier = new ArrayList<>();
        int plaats = -1;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("row")) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("c")) {
                continue;
            }
            plaats = Xml.kenmerk(xml, "r").map(Bladlezer::plaats).orElse(plaats + 1);
            cel(xml, plaats, cellen, hier);
        }
        if (cellen.stream().allMatch(String::isBlank) && hier.isEmpty()) {
            return;
        }
        if (rijen.size() > Inhoudbouwer.MEESTE_RIJEN) {
            throw new OnleesbaarBestand(
                    "Dit bestand heeft meer dan 20.000 rijen. Zo groot is een tabel met regels nooit.");
        }
        rijen.add(new Ruwerij(
                nummer, vul(cellen, rijen.isEmpty() ? 0 : rijen.get(0).cellen().size())));
        if (verborgen) {
            vind(new Vondst(
                    nummer,
                    Vondst.HELE_RIJ,
                    null,
                    "Deze rij is verborgen. Maak de rij zichtbaar, of verwijder de rij."));
        }
        hier.forEach(this::vind);
    }

    private void cel(XMLStreamReader xml, int plaats, List<String> cellen, List<Vondst> hier)
            throws XMLStreamException {
        Cellezer.Cel cel = Cellezer.Cel.van(xml, teksten);
        if (cel.leeg()) {
            return;
        }
        if (plaats >= BREEDSTE_RIJ || plaats < 0) {
            hier.add(new Vondst(
                    nummer, Math.max(plaats, 0), null, "Hier staat tekst ver buiten de tabel. Verwijder deze tekst."));
            return;
        }
        boolean doorgehaald = hier.stream().anyMatch(vondst -> vondst.melding().equals(Cellezer.DOORGEHAALD));
        String kolom = rijen.isEmpty() ? "" : rijen.get(0).cel(plaats);
        String tekst = cellezer.lees(cel, kolom, melding -> {
            if (!doorgehaald || !melding.equals(Cellezer.DOORGEHAALD)) {
                hier.add(new Vondst(nummer, plaats, cel.zichtbaar(), melding));
            }
        });
        while (cellen.size() <= plaats) {
            cellen.add("");
        }
        cellen.set(plaats, tekst);
        gevuldeKolommen.set(plaats);
    }

    private static List<String> vul(List<String> cellen, int breedte) {
        while (cellen.size() < breedte) {
            cellen.add("");
        }
        return cellen;
    }

    private void samengevoegd(String bereik) {
        String eerste = bereik.split(":", 2)[0];
        String cijfers = eerste.replaceAll("\\D", "");
        if (cijfers.length() < 8 && !cijfers.isEmpty()) {
            vind(new Vondst(
                    Integer.parseInt(cijfers),
                    plaats(eerste),
                    null,
                    "De cellen " + bereik + " zijn samengevoegd. Splits ze en vul elke cel zelf in."));
        }
    }

    private void vind(Vondst vondst) {
        if (vondsten.size() < MEESTE_VONDSTEN) {
            vondsten.add(vondst);
        }
    }

    private static boolean nul(String maat) {
        return maat.matches("0+(\\.0*)?");
    }

    /** The place of a cell from its name: A1 is 0, B7 is 1. */
    private static int plaats(String naam) {
        int plaats = 0;
        for (int i = 0; i < naam.length() && i < 4 && Character.isUpperCase(naam.charAt(i)); i++) {
            plaats = plaats * 26 + naam.charAt(i) - 'A' + 1;
        }
        return plaats - 1;
    }
}
