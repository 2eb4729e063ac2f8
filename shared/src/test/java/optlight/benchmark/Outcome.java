package optlight.benchmark;

/**
 * What the engine made of a case.
 *
 * @param tier   how the answer was reached; {@code -} if none
 * @param reason as the engine says it
 * @param answer where it points; empty if nowhere
 */
record Outcome(Case of, Verdict verdict, String tier, String reason, String answer) {}
