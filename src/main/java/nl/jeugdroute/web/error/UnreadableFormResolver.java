// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Unreadable form resolver: a form whose parts cannot be told apart is a request we cannot read, not a failure of ours. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class UnreadableFormResolver implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception error) {
        if (!(error instanceof MultipartException) || error instanceof MaxUploadSizeExceededException) {
            return null;
        }
        try {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
