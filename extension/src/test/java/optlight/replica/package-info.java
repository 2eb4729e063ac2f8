/**
 * LinkedIn's settings app rebuilt from what is publicly known of it, served on loopback under its real address.
 *
 * <p>Start at {@link optlight.replica.Replica}. The pages themselves are plain JavaScript among this package's
 * resources; {@code catalogue.json} holds the settings, {@code languages.json} the wording.
 */
package optlight.replica;
