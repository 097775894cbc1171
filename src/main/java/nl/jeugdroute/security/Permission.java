// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

/** Permission: something only some roles may do. Reading rules, making an advies and practising are for everybody. */
public enum Permission {
    /** Recording the besluit on an advies. */
    DECIDE,
    /** Looking at drafts, their history and what is live. */
    READ_DRAFTS,
    /** Changing, submitting, approving, publishing and undoing rules; nobody approves a draft of their own. */
    CHANGE_RULES,
    /** Making stories to practise with. */
    TELL_STORIES
}
