// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beveiliging;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Accounts whose password everybody knows. They exist only where nobody from outside can reach the application. */
@Configuration(proxyBeanMethods = false)
class Demoaccounts {

    // The password stands in the README; hashing it would protect nothing and slow every API call down.
    private static final String WACHTWOORD = "{noop}demo";

    @Bean
    UserDetailsService accounts(ServerProperties server) {
        InetAddress adres = server.getAddress();
        if (adres == null || !adres.isLoopbackAddress()) {
            throw new DemoaccountsBereikbaar(adres == null ? "elk adres" : adres.getHostAddress());
        }
        List<UserDetails> accounts = Arrays.stream(Demorol.values())
                .flatMap(rol -> rol.accounts().stream().map(naam -> account(naam, rol)))
                .toList();
        // Only the reading half: where a password can be replaced, Spring Security hashes it again at every request.
        return new InMemoryUserDetailsManager(accounts)::loadUserByUsername;
    }

    private static UserDetails account(String naam, Demorol rol) {
        return User.withUsername(naam).password(WACHTWOORD).roles(rol.name()).build();
    }
}
