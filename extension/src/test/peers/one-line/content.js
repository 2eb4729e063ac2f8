globalThis.here = true;
