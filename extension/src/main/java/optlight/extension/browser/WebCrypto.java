package optlight.extension.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Int8Array;

/** {@code crypto.subtle}: Ed25519 and SHA-256. */
public final class WebCrypto {
    private WebCrypto() {}

    /** Whether the signature holds; rejects in a browser without Ed25519 (before Chrome 137, Firefox 129). */
    public static JSPromise<JSBoolean> verify(byte[] key, byte[] signature, byte[] data) {
        return verify(
                Int8Array.copyFromJavaArray(key),
                Int8Array.copyFromJavaArray(signature),
                Int8Array.copyFromJavaArray(data));
    }

    /** The digest in hexadecimal digits. */
    public static JSPromise<JSString> sha256(byte[] data) {
        return sha256(Int8Array.copyFromJavaArray(data));
    }

    @JSBody(
            params = {"key", "signature", "data"},
            script = "return crypto.subtle.importKey('raw', key, {name: 'Ed25519'}, false, ['verify'])"
                    + ".then(function (k) { return crypto.subtle.verify({name: 'Ed25519'}, k, signature, data); })"
                    // A key that is no point of the curve: nothing holds with it.
                    + ".then(null, function (e) { if (e.name === 'NotSupportedError') { throw e; } return false; });")
    private static native JSPromise<JSBoolean> verify(Int8Array key, Int8Array signature, Int8Array data);

    @JSBody(
            params = "data",
            script = "return crypto.subtle.digest('SHA-256', data).then(function (digest) {"
                    + " return Array.from(new Uint8Array(digest), function (b) {"
                    + " return (b + 256).toString(16).slice(1); }).join(''); });")
    private static native JSPromise<JSString> sha256(Int8Array data);
}
