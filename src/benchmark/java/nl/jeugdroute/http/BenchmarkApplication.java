// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

import java.io.IOException;
import java.util.Map;
import nl.jeugdroute.Jeugdroute;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.dmn.ForeignEngine;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The real application on a free port of this machine with an empty database, and the addresses of the benchmark in it.
 */
final class BenchmarkApplication implements AutoCloseable {

    private static final String PACK = "noordoostpolder";
    private static final int SAMPLE = 20;

    /** The method that answers at an address of the benchmark. */
    private static final Map<BenchmarkEndpoint, String> OWN_ADDRESSES = Map.of(
            BenchmarkEndpoint.CONSTANTE, "constante",
            BenchmarkEndpoint.ZONDER_MOTOR, "zonderMotor",
            BenchmarkEndpoint.KIE, "kieDmn",
            BenchmarkEndpoint.JDMN, "jDmn");

    private final ConfigurableApplicationContext context;
    private final BenchmarkCasussen casussen;
    private final BenchmarkController addresses;

    /** Starts it. Without jDMN its address answers nothing. */
    BenchmarkApplication(boolean withJdmn) throws IOException {
        context = SpringApplication.run(
                Jeugdroute.class, "--server.port=0", "--spring.datasource.url=jdbc:h2:mem:meting;DB_CLOSE_DELAY=-1");
        RuleSet ruleSet = context.getBean(RuleLibrary.class).ruleSetFor(PACK, null);
        casussen = new BenchmarkCasussen(ruleSet);
        addresses = new BenchmarkController(
                context.getBean(RuleLibrary.class),
                context.getBean(Triage.class),
                casussen.lines(),
                compared(ForeignEngine.kie(ruleSet)),
                withJdmn ? compared(ForeignEngine.jdmn(ruleSet)) : null);
        OWN_ADDRESSES.forEach(this::mount);
    }

    BenchmarkCasussen casussen() {
        return casussen;
    }

    /** The length of the constant answer, in bytes. */
    int constantLength() {
        return addresses.length();
    }

    String url(BenchmarkEndpoint address) {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + address.path();
    }

    private ForeignEngine compared(ForeignEngine engine) {
        for (Casus casus : casussen.sample(SAMPLE)) {
            engine.difference(casus).ifPresent(difference -> {
                throw new IllegalStateException("an engine gives another advies: " + difference);
            });
        }
        return engine;
    }

    private void mount(BenchmarkEndpoint address, String method) {
        RequestMappingHandlerMapping handlerMapping =
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        handlerMapping.registerMapping(
                RequestMappingInfo.paths(address.path())
                        .methods(RequestMethod.POST)
                        .consumes(MediaType.APPLICATION_JSON_VALUE)
                        .produces(MediaType.APPLICATION_JSON_VALUE)
                        .options(handlerMapping.getBuilderConfiguration())
                        .build(),
                addresses,
                ReflectionUtils.findMethod(BenchmarkController.class, method, (Class<?>[]) null));
    }

    @Override
    public void close() {
        context.close();
    }
}
