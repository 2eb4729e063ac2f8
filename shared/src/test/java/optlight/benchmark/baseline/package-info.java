/**
 * What others do to find an element again, after their own descriptions: selectors as recorders write them, and Similo (Nass
 * et al., 2023) with its published weights. They see what is recorded on one page in English, and nothing of our definitions.
 *
 * <p>Start at {@link optlight.benchmark.baseline.Baselines}.
 */
package optlight.benchmark.baseline;
