// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

import java.io.IOException;
import java.util.Map;
import nl.jeugdroute.Jeugdroute;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.dmn.AndereMotor;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.triage.Triage;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The real application on a free port of this machine with an empty database, and the addresses of the benchmark in it. */
final class Toepassing implements AutoCloseable {

    private static final String PAKKET = "noordoostpolder";
    private static final int STEEKPROEF = 20;

    /** The method that answers at an address of the benchmark. */
    private static final Map<Meetadres, String> EIGEN_ADRESSEN = Map.of(
            Meetadres.CONSTANTE, "constante",
            Meetadres.ZONDER_MOTOR, "zonderMotor",
            Meetadres.KIE, "kieDmn",
            Meetadres.JDMN, "jDmn");

    private final ConfigurableApplicationContext kader;
    private final Proefcasussen casussen;
    private final Meetadressen adressen;

    /** Starts it. Without jDMN its address answers nothing. */
    Toepassing(boolean metJdmn) throws IOException {
        kader = SpringApplication.run(
                Jeugdroute.class, "--server.port=0", "--spring.datasource.url=jdbc:h2:mem:meting;DB_CLOSE_DELAY=-1");
        Regelset set = kader.getBean(Regelbibliotheek.class).voor(PAKKET, null);
        casussen = new Proefcasussen(set);
        adressen = new Meetadressen(
                kader.getBean(Casuslezer.class),
                kader.getBean(Triage.class),
                casussen.regels(),
                vergeleken(AndereMotor.kie(set)),
                metJdmn ? vergeleken(AndereMotor.jdmn(set)) : null);
        EIGEN_ADRESSEN.forEach(this::hang);
    }

    Proefcasussen casussen() {
        return casussen;
    }

    /** The length of the constant answer, in bytes. */
    int lengteConstante() {
        return adressen.lengte();
    }

    String url(Meetadres adres) {
        return "http://127.0.0.1:" + kader.getEnvironment().getProperty("local.server.port") + adres.pad();
    }

    private AndereMotor vergeleken(AndereMotor motor) {
        for (Casus casus : casussen.steekproef(STEEKPROEF)) {
            motor.verschil(casus).ifPresent(verschil -> {
                throw new IllegalStateException("an engine gives another advies: " + verschil);
            });
        }
        return motor;
    }

    private void hang(Meetadres adres, String methode) {
        RequestMappingHandlerMapping wegwijzer =
                kader.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        wegwijzer.registerMapping(
                RequestMappingInfo.paths(adres.pad())
                        .methods(RequestMethod.POST)
                        .consumes(MediaType.APPLICATION_JSON_VALUE)
                        .produces(MediaType.APPLICATION_JSON_VALUE)
                        .options(wegwijzer.getBuilderConfiguration())
                        .build(),
                adressen,
                ReflectionUtils.findMethod(Meetadressen.class, methode, (Class<?>[]) null));
    }

    @Override
    public void close() {
        kader.close();
    }
}
