// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.util.function.Function;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.exchange.json.CasusJson;
import nl.jeugdroute.exchange.json.ConclusionText;
import nl.jeugdroute.exchange.json.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Recorded JSON: case and advies as the database keeps them; what any earlier version recorded is still read. */
final class RecordedJson {

    /** What was recorded by an older version may hold names this version no longer has. */
    private static final JsonMapper MAPPER = Json.mapper()
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .addModule(new SimpleModule()
                    .addSerializer(ConclusionKey.class, new ConclusionSerializer())
                    .addDeserializer(ConclusionKey.class, new ConclusionDeserializer()))
            .build();

    private RecordedJson() {}

    static String write(Casus casus) {
        return MAPPER.writeValueAsString(CasusJson.write(casus));
    }

    static Casus readCasus(String json, Function<String, CasusFacts> facts) {
        return CasusJson.readRecorded(MAPPER.readTree(json), facts);
    }

    static String write(Advies advies) {
        return MAPPER.writeValueAsString(advies);
    }

    static Advies readAdvies(String json) {
        return MAPPER.readValue(json, Advies.class);
    }

    private static final class ConclusionSerializer extends StdSerializer<ConclusionKey> {

        ConclusionSerializer() {
            super(ConclusionKey.class);
        }

        @Override
        public void serialize(ConclusionKey conclusion, JsonGenerator json, SerializationContext context) {
            json.writeString(ConclusionText.write(conclusion));
        }
    }

    private static final class ConclusionDeserializer extends StdDeserializer<ConclusionKey> {

        ConclusionDeserializer() {
            super(ConclusionKey.class);
        }

        @Override
        public ConclusionKey deserialize(JsonParser json, DeserializationContext context) {
            return ConclusionText.read(json.getString());
        }
    }
}
