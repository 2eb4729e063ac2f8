/**
 * The browser's interfaces as this extension calls them: one type for each, and no logic. Nothing outside this package
 * and {@link optlight.extension.dom} holds JavaScript.
 *
 * <p>A method's script stays one expression or close to it: TeaVM reads it with a parser that does not know all of newer
 * JavaScript, and HtmlUnit, which runs the result in tests, knows neither {@code class} nor {@code async}.
 *
 * <p>Objects of the browser are declared as {@code @JSClass(transparent = true)}: else TeaVM's strict mode looks for a
 * JavaScript class of the Java name whenever one is cast.
 *
 * <p>Variables within a script have whole words for names: TeaVM calls the parameters {@code b}, {@code c}, {@code d} …
 * and does not look whether a variable is called so already.
 */
package optlight.extension.browser;
