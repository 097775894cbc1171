// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.jeugdroute.exchange.json.CasusEvaluator;
import nl.jeugdroute.exchange.json.CasusReadResult;
import nl.jeugdroute.exchange.json.CasusReadResult.ValidCasus;
import nl.jeugdroute.exchange.json.RejectedCasus;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Casus argument resolver: gives a handler the case in the body of the request, read as strictly as at every other
 * door. A message converter of Spring would stop at the first error, and would read a body that is announced as too
 * large before it is refused.
 */
@Component
final class CasusArgumentResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final CasusEvaluator evaluator;

    CasusArgumentResolver(CasusEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ValidCasus.class;
    }

    @Override
    public ValidCasus resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        CasusReadResult readResult = evaluator.read(RequestBodyReader.readCasus(http));
        if (readResult instanceof ValidCasus valid) {
            return valid;
        }
        throw new ProblemException(((RejectedCasus) readResult).problem());
    }
}
