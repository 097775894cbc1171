// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vergelijking;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Gelijk;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Kant;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Overeenkomst;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Plaats;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Rijnaam;
import nl.jeugdroute.vergelijking.onderwerp.Vondst;
import nl.jeugdroute.web.regels.Bronnenlijst;
import nl.jeugdroute.web.regels.Rijwijzer;
import nl.jeugdroute.web.vergelijking.Vergelijkingpagina.Blok;
import nl.jeugdroute.web.vergelijking.Vergelijkingpagina.Document;
import nl.jeugdroute.web.vergelijking.Vergelijkingpagina.Feit;
import nl.jeugdroute.web.vergelijking.Vergelijkingpagina.Kolom;
import nl.jeugdroute.web.vergelijking.Vergelijkingpagina.Proef;
import nl.jeugdroute.web.vergelijking.Vergelijkingpagina.Rij;
import nl.jeugdroute.web.vergelijking.Vergelijkingpagina.Uitkomst;
import nl.jeugdroute.web.vergelijking.Vergelijkingpagina.Vak;
import nl.jeugdroute.web.vergelijking.Vergelijkingpagina.Zelfde;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes packs side by side readable: every row points at its table and at its source. */
@Component
class Vergelijkingopmaak {

    /** More than this stays under its lid until somebody wants to read it. */
    private static final int METEEN = 4;

    /** No document; the label says so already. */
    private static final String AANNAME = "AANNAME";

    private final Regelbibliotheek bibliotheek;
    private final Bronnenlijst bronnen;

    Vergelijkingopmaak(Regelbibliotheek bibliotheek, Bronnenlijst bronnen) {
        this.bibliotheek = bibliotheek;
        this.bronnen = bronnen;
    }

    Vergelijkingpagina pagina(Naastelkaar naast) {
        return new Opmaak(naast).pagina();
    }

    /** One page, with the columns and the addresses of its rows at hand. */
    private final class Opmaak {

        private final Naastelkaar naast;
        private final Map<String, Kolom> kolommen = new LinkedHashMap<>();
        private final Map<String, Rijwijzer> wijzers = new LinkedHashMap<>();
        private final Set<String> codes = new TreeSet<>();

        Opmaak(Naastelkaar naast) {
            this.naast = naast;
            for (Kant kant : naast.kanten()) {
                kolommen.put(
                        kant.pakket(),
                        new Kolom(
                                kant.pakket(),
                                kant.naam(),
                                Label.van(kant.status()),
                                Tijdnotatie.tijdvak(kant.geldig()),
                                kant.cijfers()));
                wijzers.put(kant.pakket(), Rijwijzer.voor(bibliotheek, kant.pakket(), kant.dag()));
            }
        }

        Vergelijkingpagina pagina() {
            List<Blok> blokken = naast.blokken().stream().map(this::blok).toList();
            return new Vergelijkingpagina(
                    List.copyOf(kolommen.values()),
                    blokken,
                    naast.proeven().stream().map(this::proef).toList(),
                    documenten());
        }

        private Blok blok(Naastelkaar.Blok blok) {
            return new Blok(
                    blok.onderwerp().code(),
                    blok.onderwerp().titel(),
                    blok.onderwerp().vraag(),
                    blok.gelijk().stream().map(this::feit).toList(),
                    blok.gelijk().size() <= METEEN,
                    blok.vakken().stream().map(this::vak).toList());
        }

        private Vak vak(Naastelkaar.Vak vak) {
            String pakket = vak.pakket();
            return new Vak(
                    kolom(pakket),
                    vak.eigen().stream()
                            .map(vondst -> feit(vondst, List.of(rij(pakket, vondst))))
                            .toList(),
                    vak.zelfde().stream()
                            .map(zelfde -> new Zelfde(
                                    kolom(zelfde.als()).naam(),
                                    zelfde.vondsten().stream()
                                            .map(vondst -> rij(pakket, vondst))
                                            .toList()))
                            .toList(),
                    vak.leeg());
        }

        /** A row of a shared layer needs no name beside it; rows of several packs do. */
        private Feit feit(Gelijk gelijk) {
            boolean namen = gelijk.rijen().size() > 1;
            return feit(
                    gelijk.vondst(),
                    gelijk.rijen().stream()
                            .map(plaats ->
                                    rij(plaats, namen ? kolom(plaats.pakket()).naam() : ""))
                            .toList());
        }

        private Feit feit(Vondst vondst, List<Rij> rijen) {
            return new Feit(
                    vondst.aard().name().toLowerCase(Locale.ROOT),
                    vondst.naam(),
                    vondst.tekst(),
                    vondst.volgt(),
                    vondst.geenCriterium(),
                    rijen);
        }

        private Rij rij(String pakket, Vondst vondst) {
            return rij(pakket, vondst.laag(), vondst.rij(), "", vondst.bron(), vondst.aanname());
        }

        private Rij rij(Plaats plaats, String van) {
            return rij(plaats.pakket(), plaats.laag(), plaats.rij(), van, plaats.bron(), plaats.aanname());
        }

        private Rij rij(String pakket, String laag, String id, String van, String bron, boolean aanname) {
            return new Rij(id, adres(pakket, laag, id), van, bronnen(bron), aanname ? Label.AANNAME : null);
        }

        /** Columns are narrow: the code of the document here, its title once under the page. */
        private List<String> bronnen(String cel) {
            List<String> delen = Arrays.stream(cel.split("\\s*\\|\\s*"))
                    .filter(deel -> !deel.isEmpty() && !deel.startsWith(AANNAME))
                    .toList();
            delen.forEach(deel -> codes.add(deel.split(" ", 2)[0]));
            return delen;
        }

        private List<Document> documenten() {
            return codes.stream()
                    .map(code -> new Document(code, bronnen.koppelingen(code).get(0)))
                    .toList();
        }

        private @Nullable String adres(String pakket, String laag, String id) {
            Rijwijzer wijzer = wijzers.get(pakket);
            return wijzer == null ? null : wijzer.adres(laag, id);
        }

        private Proef proef(Naastelkaar.Proef proef) {
            return new Proef(
                    proef.titel(),
                    proef.verhaal(),
                    proef.overeenkomst().tekst(),
                    proef.overeenkomst() == Overeenkomst.ANDERS,
                    proef.uitkomsten().stream().map(this::uitkomst).toList());
        }

        private Uitkomst uitkomst(Naastelkaar.Uitkomst uitkomst) {
            return new Uitkomst(
                    kolom(uitkomst.pakket()),
                    uitkomst.routenaam(),
                    uitkomst.urgentie(),
                    String.join("; ", uitkomst.nevenroutes()),
                    uitkomst.hulp(),
                    uitkomst.acties(),
                    uitkomst.rijen().stream()
                            .map(rij -> rij(uitkomst.pakket(), rij))
                            .toList(),
                    uitkomst.melding());
        }

        private Rij rij(String pakket, Rijnaam naam) {
            return rij(pakket, naam.laag(), naam.rij(), "", "", false);
        }

        private Kolom kolom(String pakket) {
            return kolommen.get(pakket);
        }
    }
}
