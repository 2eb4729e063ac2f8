package optlight.replica;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The settings app of www.linkedin.com on loopback, over TLS, as a browser would find it. A browser gets here by mapping
 * the host to {@link #port()}, or through the proxy at {@link #proxyPort()}, which lets nothing else out.
 */
public final class Replica implements AutoCloseable {
    public static final String HOST = "www.linkedin.com";

    private final Catalogue catalogue = new Catalogue();
    private final Choices choices = new Choices(catalogue);
    private final SettingsSite site = new SettingsSite(catalogue, choices);
    private final ExecutorService workers = Executors.newFixedThreadPool(8, work -> {
        var thread = new Thread(work, "replica");
        thread.setDaemon(true);
        return thread;
    });
    private final String certificateSpki;
    private final HttpsServer server;
    private final ConnectProxy proxy;

    private Replica() throws IOException {
        Certificate certificate = Certificate.forHost(HOST);
        certificateSpki = certificate.spki();
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.sslContext()));
        server.setExecutor(workers);
        server.createContext("/", site);
        server.start();
        proxy = new ConnectProxy(HOST, port());
    }

    public static Replica start() {
        try {
            return new Replica();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a path on the real site. */
    public static String address(String path) {
        return "https://" + HOST + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public int proxyPort() {
        return proxy.port();
    }

    /** Base64 of the SHA-256 of the certificate's public key. */
    public String certificateSpki() {
        return certificateSpki;
    }

    /** What the proxy was asked for besides the replica, and refused. */
    public List<String> refusedHosts() {
        return proxy.refused();
    }

    /** Every request so far, the page's own among them, in order. */
    public List<Request> requests() {
        return site.requests();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Holds from the next navigation on, within the app or by a load. */
    public void show(PageVariant variant) {
        site.show(variant);
    }

    /** What is stored for a control: {@code on}, {@code off}, or the English text of the chosen option. */
    public String state(String setting, int control) {
        return choices.value(setting, control);
    }

    /** Stores a value behind the page's back; the page shows it from the next navigation on. */
    public void setState(String setting, int control, String value) {
        choices.choose(setting, control, value);
    }

    /** A fresh account, the usual pages, no request remembered. */
    public void reset() {
        choices.forget();
        site.show(PageVariant.usual());
        site.forgetRequests();
    }

    @Override
    public void close() {
        proxy.close();
        server.stop(0);
        workers.shutdownNow();
    }
}
