package optlight.extension.overlay;

/** How the overlay looks. Its own colours, so that it stands out on LinkedIn's blue and grey, in the light and the dark. */
final class OverlayStyle {
    /** {@code !important} on the host: a page's rule for {@code div} would win over {@code :host} otherwise. */
    static final String CSS = """
            :host {
              all: initial !important;
              position: fixed !important; inset: 0 !important; width: auto !important; height: auto !important;
              margin: 0 !important; border: 0 !important; padding: 0 !important; overflow: visible !important;
              background: none !important; pointer-events: none !important; z-index: 2147483647 !important;
              color-scheme: light dark !important;
              --ink: light-dark(#1d1b26, #f4f1fb); --soft: light-dark(#57536a, #bdb6d1);
              --card: light-dark(#fffdf8, #24212e); --line: light-dark(#d9d3e6, #4a4459);
              --mark: light-dark(#7a1fd1, #c792ff); --done: light-dark(#0b6b3a, #6fdc9f);
              --press: light-dark(#5d12a6, #e0c4ff); --on-mark: light-dark(#ffffff, #1d1b26);
            }
            * { box-sizing: border-box; }
            [hidden] { display: none !important; }
            [part=spotlight] {
              position: fixed; border: 3px solid var(--mark); border-radius: 10px;
              box-shadow: 0 0 0 2px var(--card), 0 0 0 9px color-mix(in srgb, var(--mark) 28%, transparent);
            }
            [part=spotlight].done {
              border-color: var(--done);
              box-shadow: 0 0 0 2px var(--card), 0 0 0 9px color-mix(in srgb, var(--done) 28%, transparent);
            }
            [part=popover], [part=hint] {
              position: fixed; width: 340px; max-width: calc(100% - 16px); max-height: calc(100% - 16px);
              overflow: auto; pointer-events: auto; padding: 14px 16px 16px;
              color: var(--ink); background: var(--card);
              border: 1px solid var(--line); border-block-start: 4px solid var(--mark); border-radius: 10px;
              box-shadow: 0 8px 28px rgb(0 0 0 / 28%);
              font: 15px/1.45 system-ui, sans-serif; text-align: start; overflow-wrap: break-word;
            }
            .done[part=popover] { border-block-start-color: var(--done); }
            [part=hint] { inset-block-end: 16px; inset-inline-end: 16px; }
            header { display: flex; align-items: start; gap: 8px; }
            h2 { flex: 1; margin: 0; font-size: 17px; line-height: 1.3; font-weight: 650; }
            p { margin: 8px 0 0; }
            .state { font-weight: 650; }
            .done .state { color: var(--done); }
            .place { margin: 0 0 4px; font-size: 13px; }
            .cost, .note, .more, .place { color: var(--soft); }
            .note { font-size: 14px; }
            .step {
              margin-block-start: 10px; padding: 8px 10px; border-radius: 8px; font-weight: 600;
              background: color-mix(in srgb, var(--mark) 12%, transparent);
            }
            .done .step { background: color-mix(in srgb, var(--done) 12%, transparent); }
            a { display: inline-block; color: var(--mark); font-weight: 600; text-underline-offset: 2px; }
            a:hover { color: var(--press); }
            button {
              flex: none; width: 32px; height: 32px; margin: -4px -6px 0 0; margin-inline: 0 -6px; padding: 0;
              border: 0; border-radius: 50%; background: none; color: var(--soft);
              font: 22px/1 system-ui, sans-serif; cursor: pointer;
            }
            button:hover { background: color-mix(in srgb, var(--mark) 14%, transparent); color: var(--ink); }
            button:focus-visible, a:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
            @media (forced-colors: active) {
              [part=spotlight] { border-color: Highlight; outline: 2px solid Canvas; }
              [part=popover], [part=hint] { border-color: CanvasText; }
            }
            """;

    private OverlayStyle() {}
}
