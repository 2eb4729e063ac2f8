package optlight.extension.compiled;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import optlight.webdriver.Tab;

/** {@code dom-accessibility-api}, a package of npm's that works out accessible names, as a script for a page. */
final class AccnameOracle {
    private static final String PROPERTIES = "/META-INF/maven/org.webjars.npm/dom-accessibility-api/pom.properties";
    private static final List<String> FILES = List.of(
            "polyfills/SetLike.js",
            "polyfills/array.from.js",
            "getRole.js",
            "util.js",
            "accessible-name-and-description.js",
            "accessible-name.js");

    private AccnameOracle() {}

    /** Defines {@code accnameOracle(element)}. The files are CommonJS modules; no two have the same last part. */
    static String script() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text(PROPERTIES)));
        String home =
                "/META-INF/resources/webjars/dom-accessibility-api/" + properties.getProperty("version") + "/dist/";
        StringBuilder script = new StringBuilder("var modules = {};"
                + "var required = function (path) { return modules[path.slice(path.lastIndexOf('/') + 1)]; };");
        for (String file : FILES) {
            String name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".js".length());
            script.append("modules[")
                    .append(Tab.quoted(name))
                    .append("] = {};\n(function (require, exports) {")
                    .append(text(home + file))
                    .append("\n})(required, modules[")
                    .append(Tab.quoted(name))
                    .append("]);\n");
        }
        return script
                + "globalThis.accnameOracle = function (element) { return modules['accessible-name']"
                + ".computeAccessibleName(element, {computedStyleSupportsPseudoElements: true}); };";
    }

    private static String text(String path) throws IOException {
        try (InputStream in = AccnameOracle.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
