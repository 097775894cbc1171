// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.dossier.AdviezenListing;
import nl.jeugdroute.dossier.BesluitStore;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.DossierOverview;
import nl.jeugdroute.dossier.ExampleProposalStore;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.json.CasusEvaluator;
import nl.jeugdroute.exchange.json.CasusExplainer;
import nl.jeugdroute.explanation.Explainer;
import nl.jeugdroute.publication.AdviesRecalculator;
import nl.jeugdroute.publication.RuleArchive;
import nl.jeugdroute.publication.RulesReloader;
import nl.jeugdroute.publication.RulesValidation;
import nl.jeugdroute.publication.ValidationLedger;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.web.housestyle.HouseStyle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Engine configuration: puts the engine, which knows nothing of Spring, into the application. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    Clock clock() {
        return DutchTime.CLOCK;
    }

    /** The look a municipality chose; without a choice that of the theme. */
    @Bean
    HouseStyle houseStyle(
            @Value("${jeugdroute.huisstijl.naam:}") String name,
            @Value("${jeugdroute.huisstijl.kleur:}") String colour) {
        return new HouseStyle(name, colour);
    }

    @Bean
    RulesValidation validation(JdbcClient jdbc, Clock clock) {
        return new RulesValidation(clock, new ValidationLedger(jdbc, clock));
    }

    /**
     * Rules at the start: what would be refused on any day is refused at the start as well; what only begins to be wrong
     * on a later day is kept as a warning.
     */
    @Bean
    RulesAtStart rulesAtStart(
            @Value("${jeugdroute.rules}") Path folder,
            RulesValidation validation,
            Clock clock,
            ObjectProvider<RulesPreloader.PreloadedRules> preload) {
        RulesPreloader.PreloadedRules parsed = preload.getIfAvailable();
        Snapshot snapshot = parsed == null ? Snapshot.readAtStart(folder, clock) : parsed.await();
        return new RulesAtStart(snapshot, validation.validateAtStart(snapshot));
    }

    /** The rules an application begins with, and what begins to be wrong with them on a later day, by pack. */
    record RulesAtStart(Snapshot snapshot, Map<String, List<Finding>> later) {}

    @Bean
    RuleLibrary ruleLibrary(RulesAtStart start) {
        return new RuleLibrary(start.snapshot());
    }

    @Bean
    RuleArchive ruleArchive(JdbcClient jdbc, Clock clock) {
        return new RuleArchive(jdbc, clock);
    }

    @Bean(initMethod = "start")
    RulesReloader reloader(
            @Value("${jeugdroute.rules}") Path folder,
            @Value("${jeugdroute.herladen.elke:2s}") Duration every,
            @Value("${jeugdroute.herladen.respijt:1m}") Duration gracePeriod,
            RuleLibrary library,
            RulesAtStart atStart,
            RulesValidation validation,
            RuleArchive archive,
            Clock clock) {
        return new RulesReloader(
                folder,
                library,
                atStart.later(),
                validation,
                archive,
                clock,
                new RulesReloader.ReloadRhythm(every, gracePeriod));
    }

    @Bean
    AdviesRecalculator recalculator(RuleArchive archive, RuleLibrary library, Triage triage) {
        return new AdviesRecalculator(archive, library, triage);
    }

    @Bean
    Triage triage(Clock clock) {
        return new Triage(clock);
    }

    @Bean
    CasusEvaluator adviser(RuleLibrary library, Triage triage) {
        return new CasusEvaluator(library::snapshot, triage);
    }

    @Bean
    Explainer explainer() {
        return new Explainer();
    }

    @Bean
    CasusExplainer casusExplainer(RuleLibrary library, Explainer explainer) {
        return new CasusExplainer(library::snapshot, explainer);
    }

    @Bean(initMethod = "deriveOlder")
    Dossier dossier(JdbcClient jdbc, Clock clock, RuleLibrary library) {
        return new Dossier(jdbc, clock, gemeente -> library.snapshot().casusFacts(gemeente));
    }

    @Bean
    AdviezenListing adviezenList(JdbcClient jdbc) {
        return new AdviezenListing(jdbc);
    }

    @Bean
    BesluitStore besluiten(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        return new BesluitStore(jdbc, transaction, clock);
    }

    @Bean
    ExampleProposalStore exampleProposals(JdbcClient jdbc, Clock clock) {
        return new ExampleProposalStore(jdbc, clock);
    }

    @Bean
    DossierOverview overview(JdbcClient jdbc, Clock clock) {
        return new DossierOverview(jdbc, clock);
    }
}
