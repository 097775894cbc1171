// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Setting failure analyzer: names the setting with a value that it cannot have, without a stack trace. */
@Order(0)
final class SettingFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootCause, BindException cause) {
        ConfigurationProperty property = cause.getProperty();
        return property == null
                ? refused(cause.getName().toString(), null, cause)
                : refused(property.getName().toString(), property.getValue(), cause);
    }

    static FailureAnalysis refused(String name, @Nullable Object value, Throwable cause) {
        return new FailureAnalysis(
                "De instelling " + name + " heeft een waarde die niet kan"
                        + (value == null ? "." : ": \"" + value + "\"."),
                "Verander de instelling, of laat haar weg voor de gewone waarde.",
                cause);
    }
}
