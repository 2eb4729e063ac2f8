package optlight.webdriver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A WebDriver BiDi connection: commands with their answers, and events.
 *
 * @see <a href="https://www.w3.org/TR/webdriver-bidi/">WebDriver BiDi</a>
 */
public final class Bidi implements AutoCloseable {
    private static final int TIMEOUT_S = 30;
    static final ObjectMapper MAPPER = new ObjectMapper();

    private final AtomicLong ids = new AtomicLong();
    private final Map<Long, CompletableFuture<JsonNode>> pending = new ConcurrentHashMap<>();
    private final Map<String, List<Consumer<JsonNode>>> listeners = new ConcurrentHashMap<>();
    private final WebSocket socket;

    Bidi(String address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Receiver())
                .join();
    }

    /** Sends a command and waits for its result. */
    public JsonNode call(String method, Map<String, ?> params) {
        long id = ids.incrementAndGet();
        var answered = new CompletableFuture<JsonNode>();
        pending.put(id, answered);
        ObjectNode command = MAPPER.createObjectNode().put("id", id).put("method", method);
        command.set("params", MAPPER.valueToTree(params));
        JsonNode answer;
        try {
            synchronized (this) { // the socket takes one message at a time
                socket.sendText(command.toString(), true).get(TIMEOUT_S, TimeUnit.SECONDS);
            }
            answer = answered.get(TIMEOUT_S, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new WebDriverException(method + ": no answer in " + TIMEOUT_S + " s", e);
        } catch (ExecutionException e) {
            throw new WebDriverException(method + ": " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WebDriverException(method + ": interrupted", e);
        } finally {
            pending.remove(id);
        }
        if (answer.has("error")) {
            String code = answer.path("error").asText();
            throw new WebDriverException(
                    method + ": " + code + ": " + answer.path("message").asText(), code);
        }
        return answer.path("result");
    }

    /** Calls the listener with the params of each such event, on the connection's own thread: it must not wait. */
    public void on(String event, Consumer<JsonNode> listener) {
        listeners.computeIfAbsent(event, any -> new CopyOnWriteArrayList<>()).add(listener);
    }

    @Override
    public void close() {
        socket.abort();
        fail("connection closed");
    }

    private void received(String text) {
        try {
            JsonNode message = MAPPER.readTree(text);
            CompletableFuture<JsonNode> waiting = pending.get(message.path("id").asLong(-1));
            if (waiting != null) {
                waiting.complete(message);
            } else {
                String event = message.path("method").asText();
                listeners.getOrDefault(event, List.of()).forEach(it -> it.accept(message.path("params")));
            }
        } catch (JsonProcessingException e) {
            fail("not JSON: " + text);
        }
    }

    private void fail(String why) {
        pending.values().forEach(it -> it.completeExceptionally(new WebDriverException(why)));
    }

    private final class Receiver implements WebSocket.Listener {
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                String text = parts.toString();
                parts.setLength(0);
                received(text);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            fail("the browser closed the connection: " + status + " " + reason);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            fail("connection lost: " + error);
        }
    }
}
