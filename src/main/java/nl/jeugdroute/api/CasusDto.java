// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.oas.annotations.media.Schema;

/** Casus in JSON: a case, as far as no rule defines it; its facts are described from the rows that define them. */
@Schema(name = "Casus")
record CasusDto(String gemeente) {}
