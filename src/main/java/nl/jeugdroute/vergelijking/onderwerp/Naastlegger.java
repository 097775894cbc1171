// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking.onderwerp;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.OpenPuntomschrijving;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Blok;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Cijfers;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Gelijk;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Kant;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Plaats;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Rijnaam;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Vak;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Zelfde;
import nl.jeugdroute.vergelijking.onderwerp.Vondst.Aard;
import nl.jeugdroute.vergelijking.onderwerp.Vondst.Gevolgzin;

/** Lays packs side by side. */
public final class Naastlegger {

    /** The layer that every pack stands on. */
    static final String LANDELIJK = "landelijk";

    private final Regelstand stand;
    private final Onderwerpwijzer wijzer = new Onderwerpwijzer();
    private final Proefcasussen proeven;

    public Naastlegger(Regelstand stand, Clock klok) {
        this.stand = stand;
        this.proeven = new Proefcasussen(stand, klok);
    }

    /** A pack with the rules of its day. */
    record Gekozen(Pakket pakket, Pakketkeuze keuze, Regelset regels) {

        String id() {
            return pakket.id();
        }
    }

    /**
     * The packs side by side.
     *
     * @param onderwerpen the subjects to tell about
     * @throws Keuzefout when these packs cannot be laid side by side
     */
    public Naastelkaar leg(List<Pakketkeuze> keuzes, Collection<Vergelijkonderwerp> onderwerpen) {
        List<Pakket> pakketten = Pakketkeuze.zoek(keuzes, stand);
        List<Gekozen> gekozen = new ArrayList<>();
        for (int i = 0; i < keuzes.size(); i++) {
            gekozen.add(new Gekozen(pakketten.get(i), keuzes.get(i), regels(keuzes.get(i))));
        }
        return new Naastelkaar(
                gekozen.stream().map(this::kant).toList(),
                onderwerpen.stream().map(onderwerp -> blok(onderwerp, gekozen)).toList(),
                proeven.onder(gekozen));
    }

    private Regelset regels(Pakketkeuze keuze) {
        try {
            return stand.voor(keuze.pakket(), keuze.dag());
        } catch (GeenRegelsOpDatum buitenDePeriode) {
            throw new Keuzefout(keuze.pakket() + ": " + buitenDePeriode.getMessage());
        }
    }

    private Kant kant(Gekozen gekozen) {
        return new Kant(
                gekozen.id(),
                gekozen.pakket().naam(),
                gekozen.pakket().status(),
                stand.peildatum(gekozen.id(), gekozen.keuze().dag()),
                gekozen.pakket().geldigheid(),
                gekozen.pakket().lagen(),
                cijfers(gekozen.regels()));
    }

    private static Cijfers cijfers(Regelset regels) {
        int eigen = 0;
        int aannames = 0;
        for (var tabel : regels.tabellen()) {
            if (!tabel.laag().equals(LANDELIJK)) {
                eigen += tabel.rijen().size();
                aannames += (int) tabel.rijen().stream()
                        .filter(rij -> rij.cel("grondslag").equals("AANNAME"))
                        .count();
            }
        }
        List<Catalogusregel> hulp = regels.definities(Catalogusregel.class);
        int vrij = (int)
                hulp.stream().filter(regel -> regel.toegang() == Toegang.VRIJ).count();
        int maatregelen = (int) hulp.stream()
                .filter(regel -> regel.beschikking() == Beschikking.RECHTER)
                .count();
        return new Cijfers(
                vrij,
                hulp.size() - vrij - maatregelen,
                regels.definities(OpenPuntomschrijving.class).size(),
                eigen,
                aannames);
    }

    private Blok blok(Vergelijkonderwerp onderwerp, List<Gekozen> gekozen) {
        Map<String, Map<String, Vondst>> perPakket = new LinkedHashMap<>();
        for (Gekozen kant : gekozen) {
            Map<String, Vondst> opInhoud = new LinkedHashMap<>();
            wijzer.vondsten(onderwerp, kant.regels(), stand.begrippen())
                    .forEach(vondst -> opInhoud.put(vondst.inhoud(), vondst));
            perPakket.put(kant.id(), opInhoud);
        }
        Map<String, Vondst> eerste = perPakket.values().iterator().next();
        List<Gelijk> gelijk = eerste.values().stream()
                .filter(vondst -> perPakket.values().stream().allMatch(kant -> kant.containsKey(vondst.inhoud())))
                .map(vondst -> gelijk(vondst, perPakket))
                .toList();
        Set<String> verteld = new LinkedHashSet<>();
        gelijk.forEach(deel -> verteld.add(deel.vondst().inhoud()));
        List<Vak> vakken = new ArrayList<>();
        perPakket.forEach((pakket, vondsten) -> vakken.add(vak(onderwerp, pakket, vondsten, verteld, perPakket)));
        return new Blok(onderwerp, gelijk, vakken);
    }

    /** A row of a shared layer has one place; rows of several packs that say the same have one each. */
    private static Gelijk gelijk(Vondst vondst, Map<String, Map<String, Vondst>> perPakket) {
        Map<Rijnaam, Plaats> plaatsen = new LinkedHashMap<>();
        List<Gevolgzin> volgt = new ArrayList<>(vondst.volgt());
        perPakket.forEach((pakket, vondsten) -> {
            Vondst hier = vondsten.get(vondst.inhoud());
            volgt.retainAll(hier.volgt());
            plaatsen.putIfAbsent(
                    new Rijnaam(hier.laag(), hier.rij()),
                    new Plaats(pakket, hier.laag(), hier.rij(), hier.bron(), hier.aanname()));
        });
        return new Gelijk(vondst.met(volgt), List.copyOf(plaatsen.values()));
    }

    private static Vak vak(
            Vergelijkonderwerp onderwerp,
            String pakket,
            Map<String, Vondst> vondsten,
            Set<String> overalGelijk,
            Map<String, Map<String, Vondst>> perPakket) {
        List<Vondst> eigen = new ArrayList<>();
        Map<String, List<Vondst>> zelfde = new LinkedHashMap<>();
        for (Vondst vondst : vondsten.values()) {
            if (!overalGelijk.contains(vondst.inhoud())) {
                String eerder = eersteMet(vondst.inhoud(), perPakket);
                // A name is short, and a column without it is not understood.
                if (eerder.equals(pakket) || vondst.aard() == Aard.ROUTE) {
                    eigen.add(vondst);
                } else {
                    zelfde.computeIfAbsent(eerder, als -> new ArrayList<>()).add(vondst);
                }
            }
        }
        boolean leeg = eigen.isEmpty() && zelfde.isEmpty();
        return new Vak(
                pakket,
                List.copyOf(eigen),
                zelfde.entrySet().stream()
                        .map(deel -> new Zelfde(deel.getKey(), List.copyOf(deel.getValue())))
                        .toList(),
                leeg ? waarom(onderwerp, vondsten.values()) : null);
    }

    private static String eersteMet(String inhoud, Map<String, Map<String, Vondst>> perPakket) {
        return perPakket.entrySet().stream()
                .filter(kant -> kant.getValue().containsKey(inhoud))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static String waarom(Vergelijkonderwerp onderwerp, Collection<Vondst> vondsten) {
        if (vondsten.isEmpty()) {
            return onderwerp == Vergelijkonderwerp.NIVEAUS
                    ? "Dit pakket noemt geen niveaus."
                    : "De bron geeft hier geen criterium.";
        }
        return vondsten.stream().allMatch(vondst -> vondst.laag().equals(LANDELIJK))
                ? "Deze gemeente heeft hier geen eigen regel. De landelijke regels gelden."
                : "Geen verschil. Alles staat bij wat overal gelijk is.";
    }
}
