// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.jeugdroute.regels.compileren.Kern;
import nl.jeugdroute.regels.compileren.Rijcompiler;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The Drools side of one rule set. It is built at the first case, for hundreds of municipalities can be loaded while few of
 * them are asked anything.
 */
final class Motor {

    private final String naam;
    private final Kern kern;
    private final Supplier<Collection<Model>> rijen;
    private final int aantalRijen;
    private volatile @Nullable Gebouwd gebouwd;

    /** Who uses the sessions kept ready: one for the set itself as long as it is open, and one for each case. */
    private final AtomicInteger gebruikers = new AtomicInteger(1);

    private final AtomicBoolean gesloten = new AtomicBoolean();

    private record Gebouwd(InternalKnowledgeBase kennis, KieSessionsPool sessies) {}

    /**
     * An engine for these rows.
     *
     * @param aantalRijen as many rules must come of it
     */
    Motor(String naam, Kern kern, Supplier<Collection<Model>> rijen, int aantalRijen) {
        this.naam = naam;
        this.kern = kern;
        this.rijen = rijen;
        this.aantalRijen = aantalRijen;
    }

    int aantalGeladenRijen() {
        return aantalRegels(gebouwd().kennis());
    }

    private static int aantalRegels(InternalKnowledgeBase kennis) {
        return kennis.getKiePackage(Rijcompiler.PAKKET).getRules().size();
    }

    <T> T inSessie(Function<KieSession, T> werk) {
        Gebouwd nu = gebouwd();
        boolean uitVoorraad = gebruikers.getAndUpdate(aantal -> aantal == 0 ? 0 : aantal + 1) > 0;
        try {
            KieSession sessie =
                    uitVoorraad ? nu.sessies().newKieSession() : nu.kennis().newKieSession();
            try {
                return werk.apply(sessie);
            } finally {
                sessie.dispose();
            }
        } finally {
            if (uitVoorraad) {
                laatLos();
            }
        }
    }

    void sluit() {
        if (gesloten.compareAndSet(false, true)) {
            laatLos();
        }
    }

    private void laatLos() {
        if (gebruikers.decrementAndGet() == 0) {
            Gebouwd nu = gebouwd;
            if (nu != null) {
                nu.sessies().shutdown();
            }
        }
    }

    private Gebouwd gebouwd() {
        Gebouwd nu = gebouwd;
        return nu == null ? bouw() : nu;
    }

    private synchronized Gebouwd bouw() {
        Gebouwd nu = gebouwd;
        if (nu != null) {
            return nu;
        }
        List<Model> modellen = new ArrayList<>(kern.modellen());
        modellen.addAll(rijen.get());
        InternalKnowledgeBase kennis = KieBaseBuilder.createKieBaseFromModel(
                modellen, KieServices.get().newKieBaseConfiguration());
        int geladen = aantalRegels(kennis);
        if (geladen != aantalRijen) {
            throw new IllegalStateException("pack " + naam + ": " + aantalRijen + " rows read but " + geladen
                    + " rules loaded; is a row id used twice?");
        }
        nu = new Gebouwd(kennis, kennis.newKieSessionsPool(Runtime.getRuntime().availableProcessors()));
        gebouwd = nu;
        return nu;
    }
}
