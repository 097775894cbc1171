// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.security;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * Demo accounts configuration: accounts whose password everybody knows. They exist only where nobody from outside can
 * reach the application.
 */
@Configuration(proxyBeanMethods = false)
class DemoAccountsConfiguration {

    // The password stands in the README; hashing it would protect nothing and slow every API call down.
    private static final String PASSWORD = "{noop}demo";

    /** Two accounts where a second person has to look along. */
    private static final Map<Role, List<String>> ACCOUNTS = Map.of(
            Role.WERKER, List.of("werker", "werker2"),
            Role.BELEID, List.of("beleid", "beleid2"),
            Role.TRAINER, List.of("trainer"),
            Role.BEHEER, List.of("beheer"));

    @Bean
    UserDetailsService accounts(ServerProperties server) {
        InetAddress address = server.getAddress();
        if (address == null || !address.isLoopbackAddress()) {
            throw new DemoAccountsExposedException(address == null ? "elk adres" : address.getHostAddress());
        }
        List<UserDetails> accounts = ACCOUNTS.entrySet().stream()
                .flatMap(role -> role.getValue().stream().map(name -> account(name, role.getKey())))
                .toList();
        // Only the reading half: where a password can be replaced, Spring Security hashes it again at every request.
        return new InMemoryUserDetailsManager(accounts)::loadUserByUsername;
    }

    private static UserDetails account(String name, Role role) {
        return User.withUsername(name).password(PASSWORD).roles(role.name()).build();
    }
}
