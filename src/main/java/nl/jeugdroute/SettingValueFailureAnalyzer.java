// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Setting value failure analyzer: the same for a value that is refused before anything is made with it. */
@Order(0)
final class SettingValueFailureAnalyzer extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootCause, InvalidConfigurationPropertyValueException cause) {
        return SettingFailureAnalyzer.refused(cause.getName(), cause.getValue(), cause);
    }
}
