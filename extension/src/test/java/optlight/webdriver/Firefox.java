package optlight.webdriver;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optlight.replica.Replica;

/** Firefox by BiDi; scripts in the scope of its own window, by Marionette, do what BiDi has no command for. */
final class Firefox implements Session {
    /** The id in the manifest. */
    private static final String EXTENSION_ID = "optlight@optlight.invalid";

    private final BrowserProcess process;
    private final Path downloads;
    private final Marionette marionette;
    private final Bidi bidi;
    private String extensionId = "";
    private String extensionOrigin = "";
    private String media = "";

    private Firefox(BrowserProcess process, Path profile, LaunchOptions options) {
        this.process = process;
        downloads = downloads(profile);
        process.outputAfter("WebDriver BiDi listening on ");
        marionette = new Marionette(profile);
        boolean insecure = options.replica().isPresent();
        JsonNode session =
                marionette.call("WebDriver:NewSession", Map.of("acceptInsecureCerts", insecure, "webSocketUrl", true));
        bidi = new Bidi(session.path("capabilities").path("webSocketUrl").asText());
    }

    static Firefox launch(LaunchOptions options) {
        Path binary = Binary.find("firefox-esr", "/usr/lib/firefox-esr/firefox-esr", "firefox-esr", "firefox");
        Path profile = BrowserProcess.newProfile();
        writePreferences(profile, options);
        BrowserProcess process =
                BrowserProcess.start(command(binary, options, profile), environment(options, profile), profile);
        Firefox firefox = null;
        try {
            firefox = new Firefox(process, profile, options);
            firefox.prepare(options);
            return firefox;
        } catch (RuntimeException e) {
            if (firefox != null) {
                firefox.bidi.close();
                firefox.marionette.close();
            }
            process.kill();
            throw e;
        }
    }

    private static List<String> command(Path binary, LaunchOptions options, Path profile) {
        var command = new ArrayList<>(List.of(
                binary.toString(),
                "--no-remote",
                "--profile",
                profile.toString(),
                "--marionette",
                "--remote-debugging-port",
                "0",
                "--remote-allow-system-access"));
        if (!options.windowed()) {
            command.add("--headless");
        }
        return command;
    }

    /**
     * With a home folder of its own if an organisation has set anything: Firefox looks there.
     *
     * @see <a href="https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Native_manifests">Native manifests</a>
     */
    private static Map<String, String> environment(LaunchOptions options, Path profile) {
        if (options.managed().isEmpty()) {
            return Map.of();
        }
        Path home = profile.resolve("home");
        Path folder = home.resolve(".mozilla/managed-storage");
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(EXTENSION_ID + ".json"),
                    "{\"name\": \"" + EXTENSION_ID + "\", \"description\": \"set by a test\", \"type\": \"storage\","
                            + " \"data\": " + options.managed().get() + "}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("HOME", home.toString());
    }

    private static void writePreferences(Path profile, LaunchOptions options) {
        try (InputStream in = Firefox.class.getResourceAsStream("firefox-prefs.js")) {
            var preferences = new StringBuilder(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            preferences.append("user_pref(\"browser.download.folderList\", 2);\nuser_pref(\"browser.download.dir\", "
                    + Tab.quoted(downloads(profile).toString()) + ");\n");
            options.replica().ifPresent(replica -> preferences.append(throughProxy(replica)));
            Files.writeString(profile.resolve("user.js"), preferences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path downloads(Path profile) {
        return profile.resolve("downloads");
    }

    /** Everything goes to the replica's proxy, and nothing goes around it; loopback itself stays direct. */
    private static String throughProxy(Replica replica) {
        return """
                user_pref("network.proxy.type", 1);
                user_pref("network.proxy.http", "127.0.0.1");
                user_pref("network.proxy.http_port", %1$d);
                user_pref("network.proxy.ssl", "127.0.0.1");
                user_pref("network.proxy.ssl_port", %1$d);
                user_pref("network.proxy.no_proxies_on", "");
                user_pref("network.proxy.failover_direct", false);
                user_pref("network.proxy.allow_bypass", false);
                user_pref("network.trr.mode", 5);
                """.formatted(replica.proxyPort());
    }

    private void prepare(LaunchOptions options) {
        if (!options.language().equals("en-US")) {
            // Before the install: an extension's messages are chosen then. No language pack is needed for them.
            String locale = Tab.quoted(options.language());
            marionette.inWindow("Services.locale.availableLocales = [" + locale + ", 'en-US'];"
                    + "Services.locale.requestedLocales = [" + locale + "];");
        }
        if (options.extension().isPresent()) {
            extensionId = Session.install(bidi, options);
            extensionOrigin = "moz-extension://" + marionette.inWindow("return " + policy() + ".mozExtensionHostname");
        }
    }

    @Override
    public Bidi bidi() {
        return bidi;
    }

    @Override
    public Path downloads() {
        return downloads;
    }

    @Override
    public String extensionOrigin() {
        return extensionOrigin;
    }

    @Override
    public void media(Tab tab, boolean dark, boolean reducedMotion, boolean forcedColors) {
        String preferences = "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', "
                + (dark ? 0 : 1)
                + ");"
                + "Services.prefs.setIntPref('ui.prefersReducedMotion', " + (reducedMotion ? 1 : 0) + ");"
                // 2: always the system's colours; dark reads as false then
                + "Services.prefs.setIntPref('browser.display.document_color_use', " + (forcedColors ? 2 : 0) + ");";
        if (!preferences.equals(media)) {
            // Even to what it is already, setting them takes a tenth of a second; and each test does.
            marionette.inWindow(preferences);
            media = preferences;
        }
    }

    @Override
    public void stopBackground() {
        marionette.inWindow("return " + policy() + ".extension.terminateBackground().then(() => 1)");
    }

    @Override
    public boolean backgroundRunning() {
        return marionette
                .inWindow("return " + policy() + ".extension.backgroundState")
                .equals("running");
    }

    /** There each window has a key element of its own for a command. */
    @Override
    public void command(String name) {
        marionette.inWindow(
                "const keys = [...document.querySelectorAll('keyset[id^=ext-keyset] key')];if (keys.length !== 1) {"
                        + " throw new Error(keys.length + ' commands'); } keys[0].doCommand(); return 1;");
    }

    @Override
    public String badgeText(Tab beside) {
        return marionette.inWindow(
                "return ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent"
                        + ".apiManager.global.browserActionFor(" + policy() + ".extension)"
                        + ".action.getProperty(gBrowser.selectedTab, 'badgeText')");
    }

    private String policy() {
        return "WebExtensionPolicy.getByID(" + Tab.quoted(extensionId) + ")";
    }

    @Override
    public void close() {
        try {
            marionette.call("Marionette:Quit", Map.of("flags", List.of("eForceQuit")));
        } catch (WebDriverException e) {
            // It may have crashed, or dropped the connection before it answered.
        } finally {
            bidi.close();
            marionette.close();
            process.close();
        }
    }
}
