// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

/** Demo accounts exposed: the application was asked to open the demo accounts to other machines. */
final class DemoAccountsExposedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoAccountsExposedException(String address) {
        super("Jeugdroute start niet: met server.address op " + address
                + " zouden anderen bij de demo-accounts kunnen, en hun wachtwoord is openbaar.");
    }
}
