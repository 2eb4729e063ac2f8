/**
 * Keys and signatures with the JDK's cryptography.
 *
 * <p>Start at {@link optlight.server.trust.SigningKey} and {@link optlight.server.trust.EnvelopeVerifier}; the rules they
 * follow stand in {@link optlight.trust}.
 */
package optlight.server.trust;
