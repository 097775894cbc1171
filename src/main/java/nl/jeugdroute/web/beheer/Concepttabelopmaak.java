// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.beheer.Concepttabel;
import nl.jeugdroute.beheer.Controle;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.vergelijking.Gewijzigderij;
import nl.jeugdroute.vergelijking.Gewijzigderij.Aard;
import nl.jeugdroute.web.beheer.Concepttabelpagina.Cel;
import nl.jeugdroute.web.beheer.Concepttabelpagina.Melding;
import nl.jeugdroute.web.beheer.Concepttabelpagina.Rijregel;
import nl.jeugdroute.web.beheer.Concepttabelpagina.Tekst;
import nl.jeugdroute.web.regels.Bronnenlijst;
import nl.jeugdroute.web.regels.Kolomindeling;
import nl.jeugdroute.web.regels.Kolomnamen;
import nl.jeugdroute.web.regels.Tabelpagina.Deel;
import nl.jeugdroute.web.regels.Tabelpagina.Groepskop;
import nl.jeugdroute.web.regels.Tabelpagina.Kolomkop;
import nl.jeugdroute.web.woorden.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a table of a concept readable: words for codes, old beside new, every message under its row. */
@Component
class Concepttabelopmaak {

    /** Columns that get no place of their own, but must show when they change or are wrong. */
    private static final Set<String> KLEIN =
            Set.of("geldig_van", "geldig_tot", "bron", "grondslag", "gecontroleerd_op");

    private static final Map<Rol, String> GROEPEN = Map.of(
            Rol.VOORWAARDE, "als", Rol.CONCLUSIE, "dan", Rol.BELOFTE, "dan", Rol.EIGENSCHAP, "is", Rol.KOP, "is");
    private static final int TEKSTLENGTE = 40;

    private final Kolomnamen namen;
    private final Bronnenlijst bronnen;

    Concepttabelopmaak(Kolomnamen namen, Bronnenlijst bronnen) {
        this.namen = namen;
        this.bronnen = bronnen;
    }

    Concepttabelpagina pagina(Concepttabel tabel, @Nullable Controle controle) {
        List<Bevinding> bevindingen = controle == null
                ? List.of()
                : Stream.concat(controle.bevindingen().stream(), controle.afwijkingen().stream())
                        .filter(bevinding -> bevinding.bestand().equals(tabel.bestand()))
                        .toList();
        Kolomindeling indeling = Kolomindeling.van(tabel.kolommen(), tabel.rijen());
        List<Kolom> naast = indeling.naast();
        Map<String, Gewijzigderij> wijzigingen = new HashMap<>();
        tabel.wijzigingen().forEach(wijziging -> wijzigingen.put(wijziging.id(), wijziging));
        List<Rij> rijen = metVerwijderde(tabel);
        List<Rijregel> regels = rijen.stream()
                .map(rij -> regel(tabel, rij, indeling, wijzigingen.get(rij.id()), bevindingen, controle))
                .toList();
        Set<String> bekend = Set.copyOf(rijen.stream().map(Rij::id).distinct().toList());
        return new Concepttabelpagina(
                tabel.tabel(),
                tabel.titel(),
                tabel.uitleg(),
                tabel.bestand(),
                tabel.hash(),
                tabel.gewijzigd(),
                tabel.gewijzigdDoor(),
                naast.stream()
                        .map(kolom -> new Kolomkop(namen.naam(kolom), GROEPEN.get(kolom.rol())))
                        .toList(),
                naast.stream().anyMatch(kolom -> kolom.rol() == Rol.VOORWAARDE),
                groepen(naast),
                naast.size() + 2,
                regels,
                bevindingen.stream()
                        .filter(bevinding -> bevinding.rij() == null || !bekend.contains(bevinding.rij()))
                        .map(bevinding -> melding(tabel, bevinding))
                        .toList());
    }

    /** A message with its place in words. */
    Melding melding(Concepttabel tabel, Bevinding bevinding) {
        String kolom = tabel.kolommen().stream()
                .filter(kandidaat -> kandidaat.naam().equals(bevinding.kolom()))
                .map(namen::naam)
                .findFirst()
                .orElse(bevinding.kolom());
        return new Melding(
                Ankers.melding(bevinding),
                Ankers.plaats(bevinding, kolom),
                Ankers.van(tabel.kolommen(), bevinding),
                bevinding.melding(),
                bevinding.rij(),
                bevinding.kolom(),
                Suggestieknop.voor(bevinding).orElse(null));
    }

    private static List<Rij> metVerwijderde(Concepttabel tabel) {
        List<Rij> rijen = new ArrayList<>(tabel.rijen());
        tabel.wijzigingen().stream()
                .filter(wijziging -> wijziging.aard() == Aard.VERWIJDERD)
                .forEach(weg -> {
                    Map<String, String> cellen = new HashMap<>();
                    weg.cellen().forEach(cel -> cellen.put(cel.kolom(), cel.nu()));
                    rijen.add(new Rij(weg.id(), 0, cellen));
                });
        rijen.sort(Comparator.comparing(Rij::id, NatuurlijkeOrde.INSTANTIE));
        return rijen;
    }

    private Rijregel regel(
            Concepttabel tabel,
            Rij rij,
            Kolomindeling indeling,
            @Nullable Gewijzigderij wijziging,
            List<Bevinding> bevindingen,
            @Nullable Controle controle) {
        List<Bevinding> eigen =
                bevindingen.stream().filter(b -> rij.id().equals(b.rij())).toList();
        Map<String, String> oud = new HashMap<>();
        if (wijziging != null && wijziging.aard() == Aard.GEWIJZIGD) {
            wijziging.cellen().forEach(cel -> oud.put(cel.kolom(), cel.nu()));
        }
        Stream<Kolom> onder = Stream.concat(
                indeling.onder().stream().filter(k -> !rij.cel(k.naam()).isEmpty() || oud.containsKey(k.naam())),
                tabel.kolommen().stream()
                        .filter(k -> !indeling.naast().contains(k)
                                && !indeling.onder().contains(k))
                        .filter(k -> oud.containsKey(k.naam()) || KLEIN.contains(k.naam()) && fout(eigen, k)));
        return new Rijregel(
                rij.id(),
                Ankers.rij(rij.id()),
                wijziging == null ? "" : wijziging.aard().name().toLowerCase(Locale.ROOT),
                rij.cel("grondslag").equals("AANNAME") ? Label.AANNAME : null,
                indeling.naast().stream()
                        .map(kolom -> cel(tabel, rij, kolom, oud, eigen))
                        .toList(),
                onder.map(kolom -> new Tekst(
                                namen.naam(kolom),
                                Ankers.cel(tabel.kolommen(), rij.id(), kolom.naam()),
                                leesbaar(kolom, rij.cel(kolom.naam())),
                                oud.containsKey(kolom.naam()) ? leesbaar(kolom, oud.get(kolom.naam())) : null,
                                fout(eigen, kolom)))
                        .toList(),
                bronnen.koppelingen(rij.cel("bron")),
                controle == null || controle.rijen() == 0
                        ? null
                        : Boolean.valueOf(controle.ongeraakt().contains(rij.id())),
                eigen.stream().map(bevinding -> melding(tabel, bevinding)).toList());
    }

    private Cel cel(Concepttabel tabel, Rij rij, Kolom kolom, Map<String, String> oud, List<Bevinding> bevindingen) {
        String tekst = rij.cel(kolom.naam());
        String soort =
                tekst.isEmpty() ? "leeg" : tekst.equals("*") ? "vrij" : tekst.length() > TEKSTLENGTE ? "tekst" : "code";
        return new Cel(
                namen.naam(kolom),
                GROEPEN.get(kolom.rol()),
                Ankers.cel(tabel.kolommen(), rij.id(), kolom.naam()),
                soort,
                delen(kolom, tekst),
                oud.containsKey(kolom.naam()) ? delen(kolom, oud.get(kolom.naam())) : List.of(),
                fout(bevindingen, kolom));
    }

    private List<Deel> delen(Kolom kolom, String tekst) {
        return tekst.isEmpty() ? List.of(new Deel("", "")) : namen.delen(kolom, tekst);
    }

    private String leesbaar(Kolom kolom, String tekst) {
        return tekst.isEmpty()
                ? "leeg"
                : String.join(
                        " ", namen.delen(kolom, tekst).stream().map(Deel::woord).toList());
    }

    private static boolean fout(List<Bevinding> bevindingen, Kolom kolom) {
        return bevindingen.stream().anyMatch(bevinding -> kolom.naam().equals(bevinding.kolom()));
    }

    private static List<Groepskop> groepen(List<Kolom> kolommen) {
        List<Groepskop> groepen = new ArrayList<>();
        for (Rol rol : List.of(Rol.VOORWAARDE, Rol.CONCLUSIE, Rol.BELOFTE, Rol.EIGENSCHAP)) {
            int breedte =
                    (int) kolommen.stream().filter(kolom -> kolom.rol() == rol).count();
            if (breedte > 0) {
                groepen.add(new Groepskop(
                        rol == Rol.VOORWAARDE ? "Als" : GROEPEN.get(rol).equals("dan") ? "Dan" : "",
                        GROEPEN.get(rol),
                        breedte));
            }
        }
        return groepen;
    }
}
