package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import optlight.definition.Setting;

/**
 * A setting or form, and where it stands.
 *
 * @param file as seen from the authored folder, such as {@code settings/research.json}
 * @param json as written
 */
record AuthoredSetting(String file, JsonNode json, Setting setting) {}
