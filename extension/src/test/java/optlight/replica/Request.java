package optlight.replica;

/** One request the replica received: its method and its path with the query. */
public record Request(String method, String path) {
    @Override
    public String toString() {
        return method + " " + path;
    }
}
