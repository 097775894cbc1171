// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.model;

/** How a decision comes to its value. */
public sealed interface Logica permits Beslistabel, Uitdrukking, Vakken {}
