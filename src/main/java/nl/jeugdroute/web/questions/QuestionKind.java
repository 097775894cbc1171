// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

/** Question kind: how a question is answered. */
public enum QuestionKind {
    /** One answer. */
    KEUZE,
    /** Any number of answers. */
    MEERKEUZE,
    /** Areas of life, each for the child and for the parents. */
    LEEFGEBIEDEN,
    /** A whole number. */
    GETAL,
    /** A day. */
    DAG,
    /** A short text. */
    TEKST
}
