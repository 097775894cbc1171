// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.lezen.Bronsecties;
import nl.jeugdroute.regels.lezen.Bronsecties.Bronsectie;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.web.woorden.Tijdnotatie;

/**
 * Where the rules come from: per document its sections, the rows that cite them, and what was left out on purpose.
 *
 * @param oud rows that nobody checked for over a year
 */
record Bronnenkaart(List<Document> documenten, List<Ouderij> oud) {

    private static final Pattern PARAGRAAF =
            Pattern.compile("(§ [\\d.]*\\d|bijlage [\\d.]*\\d|art\\. [\\d.:]*\\d[a-z]?).*");
    private static final List<String> KOLOMMEN = List.of("bron", "bron_a", "bron_b");

    /** A document. */
    record Document(String code, String titel, String adres, String anker, List<Sectie> secties) {

        /** How many sections became rules. */
        public long metRegels() {
            return secties.stream().filter(sectie -> !sectie.rijen().isEmpty()).count();
        }
    }

    /**
     * A section.
     *
     * @param status REGEL, PROFESSIONEEL_OORDEEL or GEEN_REGEL
     */
    record Sectie(String paragraaf, String titel, String status, String toelichting, List<Verwijzing> rijen) {}

    /** A row that cites a section. */
    record Verwijzing(String id, String adres) {}

    /** A row nobody checked for long. */
    record Ouderij(String id, String tabel, String adres, String sinds) {}

    /** Gives the title and address of a document by its code. */
    interface Documenten {
        Document van(String code, List<Sectie> secties);
    }

    static Bronnenkaart van(
            String pakket, Regelset regels, List<Bronsectie> secties, Documenten documenten, LocalDate vandaag) {
        Map<String, Map<String, List<Verwijzing>>> perBron = new LinkedHashMap<>();
        List<Ouderij> oud = new ArrayList<>();
        for (Tabel tabel : regels.tabellen()) {
            String pagina = "/regels/" + pakket + "/" + tabel.laag() + "/" + tabel.naam() + "#rij-";
            for (Rij rij : tabel.rijen()) {
                KOLOMMEN.forEach(
                        kolom -> verwijs(perBron, rij.cel(kolom), new Verwijzing(rij.id(), pagina + rij.id())));
                ouder(rij.cel("gecontroleerd_op"), vandaag)
                        .forEach(sinds -> oud.add(new Ouderij(rij.id(), tabel.titel(), pagina + rij.id(), sinds)));
            }
        }
        secties.forEach(sectie -> perBron.computeIfAbsent(sectie.bron(), nieuw -> new LinkedHashMap<>()));
        List<Document> lijst = perBron.entrySet().stream()
                .sorted(Comparator.comparingInt(bron -> -bron.getValue().size()))
                .map(bron -> documenten.van(bron.getKey(), secties(bron.getKey(), bron.getValue(), secties)))
                .toList();
        return new Bronnenkaart(lijst, oud);
    }

    private static void verwijs(Map<String, Map<String, List<Verwijzing>>> perBron, String cel, Verwijzing rij) {
        for (String deel : cel.split("\\s*\\|\\s*")) {
            String[] delen = deel.strip().split(" ", 2);
            if (delen.length == 2) {
                Matcher paragraaf = PARAGRAAF.matcher(delen[1]);
                List<Verwijzing> rijen = perBron.computeIfAbsent(delen[0], nieuw -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                paragraaf.matches() ? paragraaf.group(1) : delen[1], nieuw -> new ArrayList<>());
                if (!rijen.contains(rij)) {
                    rijen.add(rij);
                }
            }
        }
    }

    private static List<Sectie> secties(String bron, Map<String, List<Verwijzing>> geciteerd, List<Bronsectie> bekend) {
        List<Sectie> secties = new ArrayList<>();
        List<Bronsectie> eigen =
                bekend.stream().filter(sectie -> sectie.bron().equals(bron)).toList();
        for (Bronsectie sectie : eigen) {
            secties.add(new Sectie(
                    sectie.paragraaf(),
                    sectie.titel(),
                    sectie.status().name(),
                    sectie.toelichting(),
                    geciteerd.getOrDefault(sectie.paragraaf(), List.of())));
        }
        geciteerd.entrySet().stream()
                .filter(sectie -> eigen.stream().noneMatch(e -> e.paragraaf().equals(sectie.getKey())))
                .sorted(Map.Entry.comparingByKey(NatuurlijkeOrde.INSTANTIE))
                .forEach(sectie -> secties.add(
                        new Sectie(sectie.getKey(), "", Bronsecties.Status.REGEL.name(), "", sectie.getValue())));
        return secties;
    }

    private static Stream<String> ouder(String gecontroleerd, LocalDate vandaag) {
        try {
            LocalDate dag = LocalDate.parse(gecontroleerd);
            return dag.isBefore(vandaag.minusYears(1)) ? Stream.of(Tijdnotatie.dag(dag)) : Stream.empty();
        } catch (DateTimeParseException nooit) {
            return Stream.of("nooit");
        }
    }
}
