/**
 * JSON on the JVM: strict reading, and the tree as {@link optlight.format.JsonValue}.
 *
 * <p>Start at {@link optlight.server.json.JacksonValue}.
 */
package optlight.server.json;
