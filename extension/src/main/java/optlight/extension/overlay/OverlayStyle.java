package optlight.extension.overlay;

/** How the overlay looks. Its own colours, so that it stands out on LinkedIn's blue and grey, in the light and the dark. */
final class OverlayStyle {
    /**
     * {@code !important} on the host: a page's rule for {@code div} would win over {@code :host} otherwise. No blanks and no
     * lines but where CSS wants them: every page pays for this text. Nothing moves, so there is nothing to be asked about motion.
     */
    static final String CSS = """
            :host{\
            all:initial!important;\
            position:fixed!important;inset:0!important;width:auto!important;height:auto!important;\
            margin:0!important;border:0!important;padding:0!important;overflow:visible!important;\
            background:none!important;pointer-events:none!important;\
            color-scheme:light dark!important;\
            --ink:light-dark(#1d1b26,#f4f1fb);--soft:light-dark(#57536a,#bdb6d1);\
            --card:light-dark(#fffdf8,#24212e);--line:light-dark(#d9d3e6,#4a4459);\
            --mark:light-dark(#7a1fd1,#c792ff);\
            }\
            *{box-sizing:border-box;--tint:color-mix(in srgb,var(--mark) 18%,#0000)}\
            .done{--mark:light-dark(#0b6b3a,#6fdc9f)}\
            [part=spotlight]{\
            position:fixed;border:3px solid var(--mark);border-radius:10px;\
            box-shadow:0 0 0 2px var(--card),0 0 0 9px var(--tint);\
            }\
            [role=dialog]{\
            position:fixed;width:340px;max-width:calc(100% - 16px);max-height:calc(100% - 16px);\
            overflow:auto;pointer-events:auto;padding:14px 16px 16px;\
            color:var(--ink);background:var(--card);\
            border:1px solid var(--line);border-block-start:4px solid var(--mark);border-radius:10px;\
            box-shadow:0 8px 28px rgb(0 0 0/28%);\
            font:15px/1.45 system-ui,sans-serif;text-align:start;overflow-wrap:break-word;\
            }\
            [part=hint]{inset-block-end:8px;inset-inline-end:8px}\
            h2{margin:0;padding-inline-end:28px;font-size:17px;line-height:1.3;font-weight:650}\
            p{margin:8px 0 0}\
            .state{font-weight:650}\
            .place{margin:0 0 4px;padding-inline-end:28px;font-size:13px}\
            .cost,.note,.place{color:var(--soft)}\
            .step{\
            margin-block-start:10px;padding:8px 10px;border-radius:8px;font-weight:600;\
            background:var(--tint);\
            }\
            a{display:inline-block;margin-top:8px;color:var(--mark);font-weight:600}\
            [hidden]{display:none}\
            button{\
            position:absolute;inset-block-start:8px;inset-inline-end:8px;width:32px;height:32px;padding:0;\
            border:0;border-radius:50%;background:none;color:var(--soft);\
            font:22px/1 system-ui,sans-serif;\
            }\
            button:hover{background:var(--tint)}\
            :focus-visible{outline:3px solid var(--mark);outline-offset:2px}\
            @media(max-height:420px){\
            [role=dialog]{padding:6px 12px;font-size:14px}\
            h2{font-size:15px}\
            p,.step{margin-block-start:4px}\
            .step{padding:4px 8px}\
            button{inset-block-start:2px}\
            }\
            @media(forced-colors:active){\
            [part=spotlight]{border-color:Highlight}\
            [role=dialog],.step{border:1px solid}\
            }\
            """;

    private OverlayStyle() {}
}
