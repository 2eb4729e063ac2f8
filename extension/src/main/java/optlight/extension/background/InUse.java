package optlight.extension.background;

import optlight.definition.Definitions;
import optlight.definition.Texts;

/**
 * The definitions in use, believed and read.
 *
 * @param json    the document they were read from: another one means that there is something new
 * @param texts   our words in the member's language; those in English if there are none
 * @param english our words in English
 * @param server  where they came from; empty for the built-in ones
 */
record InUse(Definitions definitions, String json, Texts texts, Texts english, String server) {}
