// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.jeugdroute.engine.compiling.RowCompiler;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Rule engine: the Drools side of one rule set. It is built at the first case, for hundreds of municipalities can be
 * loaded while few of them are asked anything.
 */
final class RuleEngine {

    private final String name;
    private final CoreRules core;
    private final Supplier<Collection<Model>> rows;
    private final int rowCount;
    private volatile @Nullable BuiltRuleEngine built;

    /** Who uses the sessions kept ready: one for the set itself as long as it is open, and one for each case. */
    private final AtomicInteger users = new AtomicInteger(1);

    private final AtomicBoolean closed = new AtomicBoolean();

    private record BuiltRuleEngine(InternalKnowledgeBase knowledgeBase, KieSessionsPool sessions) {}

    /**
     * An engine for these rows.
     *
     * @param rowCount as many rules must come of it
     */
    RuleEngine(String name, CoreRules core, Supplier<Collection<Model>> rows, int rowCount) {
        this.name = name;
        this.core = core;
        this.rows = rows;
        this.rowCount = rowCount;
    }

    int loadedRowCount() {
        return ruleCount(built().knowledgeBase());
    }

    private static int ruleCount(InternalKnowledgeBase knowledgeBase) {
        return knowledgeBase.getKiePackage(RowCompiler.PACKAGE).getRules().size();
    }

    <T> T inSession(Function<KieSession, T> work) {
        BuiltRuleEngine current = built();
        boolean fromPool = users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
        try {
            KieSession session = fromPool
                    ? current.sessions().newKieSession()
                    : current.knowledgeBase().newKieSession();
            try {
                return work.apply(session);
            } finally {
                session.dispose();
            }
        } finally {
            if (fromPool) {
                release();
            }
        }
    }

    void close() {
        if (closed.compareAndSet(false, true)) {
            release();
        }
    }

    private void release() {
        if (users.decrementAndGet() == 0) {
            BuiltRuleEngine current = built;
            if (current != null) {
                current.sessions().shutdown();
            }
        }
    }

    private BuiltRuleEngine built() {
        BuiltRuleEngine current = built;
        return current == null ? build() : current;
    }

    private synchronized BuiltRuleEngine build() {
        BuiltRuleEngine current = built;
        if (current != null) {
            return current;
        }
        List<Model> models = new ArrayList<>(core.models());
        models.addAll(rows.get());
        InternalKnowledgeBase knowledgeBase =
                KieBaseBuilder.createKieBaseFromModel(models, KieServices.get().newKieBaseConfiguration());
        int loaded = ruleCount(knowledgeBase);
        if (loaded != rowCount) {
            throw new IllegalStateException("pack " + name + ": " + rowCount + " rows read but " + loaded
                    + " rules loaded; is a row id used twice?");
        }
        current = new BuiltRuleEngine(
                knowledgeBase,
                knowledgeBase.newKieSessionsPool(Runtime.getRuntime().availableProcessors()));
        built = current;
        return current;
    }
}
