package optlight.replica;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that tunnels one host to a loopback port, answers 403 to everything else, and remembers what that was. */
final class ConnectProxy implements AutoCloseable {
    private static final int LONGEST_HEAD = 16_384;

    private final ServerSocket listening;
    private final String host;
    private final int target;
    private final List<String> refused = new CopyOnWriteArrayList<>();

    ConnectProxy(String host, int target) {
        this.host = host;
        this.target = target;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start("replica-proxy", this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** The targets asked for and refused, {@code host:port} or a whole address, in order. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                start("replica-tunnel", () -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            String[] request = firstLine(client.getInputStream()).split(" ", -1);
            String asked = request.length > 1 ? request[1] : "";
            if (!request[0].equals("CONNECT") || !asked.equals(host + ":443")) {
                refused.add(asked);
                write(client, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                return;
            }
            try (var server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                write(client, "HTTP/1.1 200 OK\r\n\r\n");
                Thread back = start("replica-tunnel-back", () -> pour(server, client));
                pour(client, server);
                back.join();
            }
        } catch (IOException e) {
            // A browser drops connections as it likes; there is nobody to tell.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (head.size() < LONGEST_HEAD) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.write(next);
            if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    }

    private static void write(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        client.getOutputStream().flush();
    }

    private static void pour(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            // The other direction ends with it.
        }
    }

    private static Thread start(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
