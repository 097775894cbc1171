// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import org.jspecify.annotations.Nullable;

/**
 * Voorziening: a provision in an advies.
 *
 * @param interventieniveau 1 to 8, or null for measures without a level
 * @param niveaustatus how sure the level is, or null without a level
 * @param productcategorie best fitting iJw category (list JZ020), or null
 * @param voorwaarde a condition the case cannot test, or null
 */
public record Voorziening(
        String code,
        String naam,
        Herkomst herkomst,
        Toegang toegang,
        Beschikking beschikking,
        Organisatieniveau organisatieniveau,
        @Nullable WieBeslist wieBeslist,
        @Nullable Integer interventieniveau,
        @Nullable NiveauStatus niveaustatus,
        @Nullable String productcategorie,
        @Nullable String voorwaarde) {}
