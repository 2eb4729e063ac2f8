/**
 * Drives a real Chromium or Firefox by WebDriver BiDi, with the extension as it is delivered.
 *
 * <p>Start at {@link optlight.webdriver.Browser}. Where the two browsers need different ways, the difference stands in
 * {@code Chromium} and {@code Firefox} and nowhere else.
 */
package optlight.webdriver;
