// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

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
        String setting = property == null
                ? "De instelling " + cause.getName() + " heeft een waarde die niet kan."
                : "De instelling " + property.getName() + " heeft een waarde die niet kan: \"" + property.getValue()
                        + "\".";
        return new FailureAnalysis(setting, "Verander de instelling, of laat haar weg voor de gewone waarde.", cause);
    }
}
