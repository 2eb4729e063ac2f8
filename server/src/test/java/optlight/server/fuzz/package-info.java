/**
 * Whatever bytes arrive: an answer, never an exception nobody expects, never a hang. In an ordinary test run each test goes
 * through its kept inputs; {@code scripts/fuzz} looks for new ones.
 */
package optlight.server.fuzz;
