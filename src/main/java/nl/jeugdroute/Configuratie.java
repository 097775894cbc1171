// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import nl.jeugdroute.archief.Herberekenaar;
import nl.jeugdroute.archief.Regelarchief;
import nl.jeugdroute.bewijs.verklaring.Casusverklaarder;
import nl.jeugdroute.contract.Adviseur;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.dossier.Adviezenlijst;
import nl.jeugdroute.dossier.Besluiten;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.Voorbeeldvoorstellen;
import nl.jeugdroute.dossier.overzicht.Overzicht;
import nl.jeugdroute.herladen.Herlader;
import nl.jeugdroute.herladen.Keurboek;
import nl.jeugdroute.herladen.Keuring;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.web.huisstijl.Huisstijl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the engine, which knows nothing of Spring, into the application. */
@Configuration(proxyBeanMethods = false)
class Configuratie {

    /** Instants are the same everywhere, but "today" is a day in the Netherlands. */
    static final Clock KLOK = Clock.system(ZoneId.of("Europe/Amsterdam"));

    @Bean
    Clock klok() {
        return KLOK;
    }

    /** The look a municipality chose; without a choice that of the theme. */
    @Bean
    Huisstijl huisstijl(
            @Value("${jeugdroute.huisstijl.naam:}") String naam,
            @Value("${jeugdroute.huisstijl.kleur:}") String kleur) {
        return new Huisstijl(naam, kleur);
    }

    @Bean
    Keuring keuring(JdbcClient jdbc, Clock klok) {
        return new Keuring(klok, new Keurboek(jdbc, klok));
    }

    /** What would be refused while the application runs is refused at the start as well. */
    @Bean
    Regelbibliotheek regelbibliotheek(
            @Value("${jeugdroute.rules}") Path map,
            Keuring keuring,
            Clock klok,
            ObjectProvider<Regelaanloop.Gelezen> aanloop) {
        Regelaanloop.Gelezen gelezen = aanloop.getIfAvailable();
        Regelstand stand = gelezen == null ? Regelstand.lees(map, klok) : gelezen.wacht();
        keuring.keur(stand);
        return new Regelbibliotheek(stand);
    }

    @Bean
    Regelarchief regelarchief(JdbcClient jdbc, Clock klok) {
        return new Regelarchief(jdbc, klok);
    }

    @Bean(initMethod = "start")
    Herlader herlader(
            @Value("${jeugdroute.rules}") Path map,
            @Value("${jeugdroute.herladen.elke:2s}") Duration elke,
            @Value("${jeugdroute.herladen.respijt:1m}") Duration respijt,
            Regelbibliotheek bibliotheek,
            Keuring keuring,
            Regelarchief archief,
            Clock klok) {
        return new Herlader(map, bibliotheek, keuring, archief, klok, new Herlader.Ritme(elke, respijt));
    }

    @Bean
    Herberekenaar herberekenaar(Regelarchief archief, Regelbibliotheek bibliotheek, Triage triage) {
        return new Herberekenaar(archief, bibliotheek, triage);
    }

    @Bean
    Triage triage(Regelbibliotheek bibliotheek, Clock klok) {
        return new Triage(bibliotheek, klok);
    }

    @Bean
    Casuslezer casuslezer(Regelbibliotheek bibliotheek) {
        return new Casuslezer(bibliotheek);
    }

    @Bean
    Adviseur adviseur(Casuslezer lezer, Triage triage) {
        return new Adviseur(lezer, triage);
    }

    @Bean
    Casusverklaarder casusverklaarder(Regelbibliotheek bibliotheek) {
        return new Casusverklaarder(bibliotheek);
    }

    @Bean(initMethod = "werkOudeUit")
    Dossier dossier(JdbcClient jdbc, Clock klok) {
        return new Dossier(jdbc, klok);
    }

    @Bean
    Adviezenlijst adviezenlijst(JdbcClient jdbc) {
        return new Adviezenlijst(jdbc);
    }

    @Bean
    Besluiten besluiten(JdbcClient jdbc, TransactionOperations transactie, Clock klok) {
        return new Besluiten(jdbc, transactie, klok);
    }

    @Bean
    Voorbeeldvoorstellen voorbeeldvoorstellen(JdbcClient jdbc, Clock klok) {
        return new Voorbeeldvoorstellen(jdbc, klok);
    }

    @Bean
    Overzicht overzicht(JdbcClient jdbc, Clock klok) {
        return new Overzicht(jdbc, klok);
    }
}
