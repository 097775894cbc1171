// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

/** Question kind: how a question is answered. */
public enum QuestionKind {
    /** One answer. */
    CHOICE,
    /** Any number of answers. */
    MULTIPLE_CHOICE,
    /** Areas of life, each for the child and for the parents. */
    LEEFGEBIEDEN,
    /** A whole number. */
    NUMBER,
    /** A day. */
    DATE,
    /** A short text. */
    TEXT
}
