package optlight.webdriver;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optlight.replica.Replica;

/** Chromium behind chromedriver, which speaks BiDi for it and passes raw DevTools commands through. */
final class Chromium implements Session {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final BrowserProcess driver;
    private final Path downloads;
    private final String driverAddress;
    private final String sessionId;
    private final Bidi bidi;
    private String extensionOrigin = "";

    private Chromium(LaunchOptions options, BrowserProcess driver, Path profile) {
        this.driver = driver;
        downloads = profile.resolve("downloads");
        // "started successfully on port 12345."
        driverAddress = "http://127.0.0.1:"
                + driver.outputAfter("started successfully on port ").replace(".", "");
        var chromeOptions = Map.of(
                "binary",
                Binary.find("chromium", "/usr/lib/chromium/chromium", "chromium", "chromium-browser")
                        .toString(),
                "args",
                arguments(options, profile),
                "prefs",
                // In developer mode it collects what it has to say against an extension.
                Map.of("download.default_directory", downloads.toString(), "extensions.ui.developer_mode", true));
        var capabilities = Map.of("browserName", "chrome", "webSocketUrl", true, "goog:chromeOptions", chromeOptions);
        JsonNode session = send(
                "POST",
                "/session",
                BodyPublishers.ofString(Bidi.MAPPER
                        .valueToTree(Map.of("capabilities", Map.of("alwaysMatch", capabilities)))
                        .toString()));
        if (!session.has("sessionId")) {
            throw new WebDriverException(
                    "Chromium did not start: " + session.path("message").asText());
        }
        sessionId = session.path("sessionId").asText();
        bidi = new Bidi(session.path("capabilities").path("webSocketUrl").asText());
    }

    static Chromium launch(LaunchOptions options) {
        Path chromedriver = Binary.find("chromium-driver", "/usr/bin/chromedriver", "chromedriver");
        Path profile = BrowserProcess.newProfile();
        // --lang alone leaves the extension's messages in English; the variable does it.
        BrowserProcess driver = BrowserProcess.start(
                List.of(chromedriver.toString(), "--port=0"),
                Map.of("LANGUAGE", options.language().replace('-', '_')),
                profile);
        Chromium chromium = null;
        try {
            chromium = new Chromium(options, driver, profile);
            if (options.extension().isPresent()) {
                chromium.extensionOrigin = "chrome-extension://" + Session.install(chromium.bidi, options);
            }
            return chromium;
        } catch (RuntimeException e) {
            if (chromium != null) {
                chromium.close();
            } else {
                driver.kill();
            }
            throw e;
        }
    }

    private static List<String> arguments(LaunchOptions options, Path profile) {
        var arguments = new ArrayList<>(List.of(
                "--user-data-dir=" + profile,
                "--lang=" + options.language(),
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--remote-debugging-pipe",
                "--enable-unsafe-extension-debugging"));
        if (!options.windowed()) {
            arguments.add("--headless=new");
        }
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--no-sandbox"); // Chromium does not start as root with it
        }
        options.replica().ifPresent(replica -> {
            arguments.add("--host-resolver-rules=MAP " + Replica.HOST + ":443 127.0.0.1:" + replica.port()
                    + ", MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost");
            arguments.add("--ignore-certificate-errors-spki-list=" + replica.certificateSpki());
        });
        return arguments;
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
        String session = bidi.call("goog:cdp.getSession", Map.of("context", tab.context()))
                .path("session")
                .asText();
        var features = List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", reducedMotion ? "reduce" : "no-preference"),
                Map.of("name", "forced-colors", "value", forcedColors ? "active" : "none"));
        devTools("Emulation.setEmulatedMedia", Map.of("features", features), session);
    }

    @Override
    public void stopBackground() {
        for (String worker : workers()) {
            devTools("Target.closeTarget", Map.of("targetId", worker), null);
        }
    }

    @Override
    public boolean backgroundRunning() {
        return !workers().isEmpty();
    }

    /** Its event is raised in the worker; keys from outside do not reach the browser's own window. */
    @Override
    public void command(String name) {
        String worker = workers().get(0);
        String session = devTools("Target.attachToTarget", Map.of("targetId", worker, "flatten", true), null)
                .path("sessionId")
                .asText();
        devTools(
                "Runtime.evaluate",
                Map.of("expression", "chrome.commands.onCommand.dispatch(" + Tab.quoted(name) + ")"),
                session);
        devTools("Target.detachFromTarget", Map.of("sessionId", session), null);
    }

    private List<String> workers() {
        var ids = new ArrayList<String>();
        for (JsonNode target : devTools("Target.getTargets", Map.of(), null).path("targetInfos")) {
            if (target.path("type").asText().equals("service_worker")
                    && target.path("url").asText().startsWith(extensionOrigin + "/")) {
                ids.add(target.path("targetId").asText());
            }
        }
        return ids;
    }

    @Override
    public String badgeText(Tab beside) {
        return beside.evalInPage("chrome.tabs.query({active: true})"
                        + ".then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))")
                .asText();
    }

    private JsonNode devTools(String method, Map<String, ?> params, String session) {
        var command = new HashMap<String, Object>(Map.of("method", method, "params", params));
        if (session != null) {
            command.put("session", session);
        }
        return bidi.call("goog:cdp.sendCommand", command).path("result");
    }

    private JsonNode send(String method, String path, BodyPublisher body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(driverAddress + path))
                    .timeout(PATIENCE)
                    .method(method, body)
                    .build();
            return Bidi.MAPPER
                    .readTree(http.send(request, BodyHandlers.ofString()).body())
                    .path("value");
        } catch (IOException e) {
            throw new WebDriverException(method + " " + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebDriverException(method + " " + path + ": interrupted", e);
        }
    }

    @Override
    public void close() {
        try {
            send("DELETE", "/session/" + sessionId, BodyPublishers.noBody());
        } catch (WebDriverException e) {
            // It may have crashed; its process goes in any case.
        } finally {
            bidi.close();
            driver.kill();
        }
    }
}
