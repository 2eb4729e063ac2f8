/**
 * How often the locator finds the right element after a redesign, and how often it points at a wrong one.
 *
 * <p>Pages are made in the mark-up of several years and many languages, changed by seeded operators, and shown to the
 * engine and to the baselines. What is right is known by reference to an element and stands nowhere in the page. Written
 * without looking at the engine's inside: it knows its signatures and what LinkedIn's pages are known to be like.
 *
 * <p>Start at {@link optlight.benchmark.Benchmark}.
 */
package optlight.benchmark;
