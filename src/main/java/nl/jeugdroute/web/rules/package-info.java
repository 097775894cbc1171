// SPDX-License-Identifier: EUPL-1.2
/**
 * Pages of the rules as people read them: packs, tables, glossary, timeline, rule map, sources, and a pack to take
 * along as DMN. Nothing here changes a rule.
 */
@NullMarked
package nl.jeugdroute.web.rules;

import org.jspecify.annotations.NullMarked;
