// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beveiliging;

/** The application was asked to open the demo accounts to other machines. */
final class DemoaccountsBereikbaar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoaccountsBereikbaar(String adres) {
        super("Jeugdroute start niet: met server.address op " + adres
                + " zouden anderen bij de demo-accounts kunnen, en hun wachtwoord is openbaar.");
    }
}
