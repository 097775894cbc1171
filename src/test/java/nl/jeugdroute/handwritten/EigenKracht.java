// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Eigen kracht: whether family and network can carry this themselves (NOP 5.4.1). */
enum EigenKracht {
    TOEREIKEND,
    DEELS,
    ONTOEREIKEND,
    NIET_ONDERZOCHT
}
