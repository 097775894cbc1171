// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

/** Eigen kracht: whether family and network can carry this themselves (NOP 5.4.1). */
public enum EigenKracht {
    TOEREIKEND,
    DEELS,
    ONTOEREIKEND,
    NIET_ONDERZOCHT
}
