package optlight.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code <style>} elements and style attributes hide, as a browser would: asked by {@code checkVisibility}, Chromium
 * answers as these tables and those of {@link SavedElementTest} do, but for {@code :has()}, which we pass over; a list of
 * selectors one of which is nonsense, which it drops as a whole; what says it is visible in a frame that is not; and
 * {@code area}, which has a place there against the standard.
 */
class StyleSheetTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what                       | style                                                   | element                                        | rendered
        nothing about it             | .a{color:red}                                           | <b id=t class=a>                               | true
        display                      | .a{display:none}                                        | <b id=t class=a>                               | false
        in capitals                  | .a{DISPLAY:NONE}                                        | <b id=t class=a>                               | false
        written with escapes         | .a{d\\69splay:n\\6fne}                                  | <b id=t class=a>                               | false
        visibility                   | .a{visibility:hidden}                                   | <b id=t class=a>                               | false
        collapse                     | .a{visibility:collapse}                                 | <b id=t class=a>                               | false
        of the holder                | .a{display:none}                                        | <p class=a><b id=t>                            | false
        visibility is inherited      | .a{visibility:hidden}                                   | <p class=a><i><b id=t>                         | false
        and taken back               | .a{visibility:hidden} b{visibility:visible}             | <p class=a><i><b id=t>                         | true
        display cannot be taken back | .a{display:none} b{display:block}                       | <p class=a><i><b id=t>                         | false
        inherit                      | .a{visibility:hidden} b{visibility:inherit}             | <p class=a><b id=t>                            | false
        content of the holder        | .a{content-visibility:hidden}                           | <p class=a><b id=t>                            | false
        but not itself               | .a{content-visibility:hidden}                           | <b id=t class=a>                               | true
        content later                | .a{content-visibility:auto}                             | <p class=a><b id=t>                            | true
        size and opacity             | .a{opacity:0;width:0;height:0;clip-path:inset(50%)}     | <b id=t class=a>                               | true
        the later of two             | .a{display:none} .a{display:block}                      | <b id=t class=a>                               | true
        the later declaration        | .a{display:none;display:block}                          | <b id=t class=a>                               | true
        the more specific            | b.a{display:none} .a{display:block}                     | <b id=t class=a>                               | false
        an id above classes          | #t{display:none} .a.a.a.a{display:block}                | <b id=t class=a>                               | false
        where has no weight          | :where(#t){display:none} b{display:block}               | <b id=t>                                       | true
        important                    | .a{display:none!important} #t{display:block}            | <b id=t class=a>                               | false
        important twice              | .a{display:none!important} #t{display:block!important}  | <b id=t class=a>                               | true
        style attribute above sheets | #t{display:none}                                        | <b id=t style='display:inline'>                | true
        but not above important      | b{display:none!important}                               | <b id=t style='display:inline'>                | false
        unless important itself      | #t{display:none!important}                              | <b id=t style='display:inline!important'>      | true
        the author shows what is hidden | [hidden]{display:block}                              | <b id=t hidden>                                | true
        by a style attribute         | ``                                                      | <b id=t hidden style='display:block'>          | true
        and goes back on it          | dialog{display:block} dialog{display:revert!important}  | <dialog id=t>                                  | false
        no such value                | .a{display:none;display:gone}                           | <b id=t class=a>                               | false
        none among others            | .a{display:none none}                                   | <b id=t class=a>                               | true
        two words                    | .a{display:none;display:inline flex}                    | <b id=t class=a>                               | true
        a string                     | .a{display:'none'}                                      | <b id=t class=a>                               | true
        a variable                   | .a{display:var(--x)}                                    | <b id=t class=a>                               | true
        screens                      | @media screen{.a{display:none}}                         | <b id=t class=a>                               | false
        only screens                 | @media only screen{.a{display:none}}                    | <b id=t class=a>                               | false
        all                          | @media all{.a{display:none}}                            | <b id=t class=a>                               | false
        print                        | @media print{.a{display:none}}                          | <b id=t class=a>                               | true
        print and screen             | @media print,screen{.a{display:none}}                   | <b id=t class=a>                               | false
        not print                    | @media not print{.a{display:none}}                      | <b id=t class=a>                               | false
        not screen                   | @media not screen{.a{display:none}}                     | <b id=t class=a>                               | true
        a width                      | @media screen and (max-width:9px){.a{display:none}}     | <b id=t class=a>                               | true
        a width in the newer way     | @media (width<9px){.a{display:none}}                    | <b id=t class=a>                               | true
        screen within print          | @media print{@media screen{.a{display:none}}}           | <b id=t class=a>                               | true
        after a medium               | @media print{.b{color:red}} .a{display:none}            | <b id=t class=a>                               | false
        another rule about print     | @media print{.a{display:none}} .a{color:red}            | <b id=t class=a>                               | true
        at-rules in between          | @font-face{src:url(x)} @page{margin:0} .a{display:none} | <b id=t class=a>                               | false
        keyframes                    | @keyframes a{from{display:none}}                        | <a id=t class=a>                               | true
        in a comment                 | /*.a{display:none}*/                                    | <b id=t class=a>                               | true
        broken before                | }} .x{color:;} ?{} .a{display:none}                     | <b id=t class=a>                               | false
        never closed                 | .a{display:none                                         | <b id=t class=a>                               | false
        """)
    void hidesWhatABrowserWould(String what, String style, String element, boolean rendered) {
        assertEquals(rendered, isRendered("<style>" + style + "</style>" + element));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # selector                     | element                                              | matches
        *                              | <b id=t>                                             | true
        B                              | <b id=t>                                             | true
        i                              | <b id=t>                                             | false
        b,i                            | <i id=t>                                             | true
        .x                             | <b id=t class='y x z'>                               | true
        .x                             | <b id=t class='xx'>                                  | false
        .X                             | <b id=t class='x'>                                   | false
        .x.y                           | <b id=t class='y'>                                   | false
        `#T`                           | <b id=t>                                             | false
        [a]                            | <b id=t a>                                           | true
        [A='x']                        | <b id=t a=x>                                         | true
        [a='X']                        | <b id=t a=x>                                         | false
        [a='X' i]                      | <b id=t a=x>                                         | true
        [type=RADIO]                   | <input id=t type=radio>                              | true
        [a~=x]                         | <b id=t a='w x'>                                     | true
        [a~=x]                         | <b id=t a='xy'>                                      | false
        [a~='(x+)+']                   | <b id=t a='xxxx'>                                    | false
        `[a|=x]`                       | <b id=t a='x-y'>                                     | true
        `[a|=x]`                       | <b id=t a='xy'>                                      | false
        [a^=x]                         | <b id=t a='xy'>                                      | true
        [a^='']                        | <b id=t a='xy'>                                      | false
        [a$=y]                         | <b id=t a='xy'>                                      | true
        [a*=y]                         | <b id=t a='xyz'>                                     | true
        [a*='']                        | <b id=t a='xyz'>                                     | false
        p b                            | <p><i><b id=t>                                       | true
        p>b                            | <p><i><b id=t>                                       | false
        .x > i b                       | <p class=x><i><u><i><b id=t>                         | true
        .y .x > b                      | <p class=x><u class=x><b id=t>                       | false
        i + b                          | <i></i>text<b id=t>                                  | true
        i + b                          | <i></i><u></u><b id=t>                               | false
        i ~ b                          | <i></i><u></u><b id=t>                               | true
        .x ~ p b                       | <i class=x></i><p></p><p><b id=t>                    | true
        i + p ~ p > b                  | <i></i><p></p><u></u><p><b id=t>                     | true
        :root b                        | <b id=t>                                             | true
        b:first-child                  | <p><b id=t>                                          | true
        b:last-child                   | <p><b id=t></b><i>                                   | false
        b:nth-child( 2n + 1 )          | <p><i></i><i></i><b id=t>                            | true
        b:nth-child(odd)               | <p><i></i><b id=t>                                   | false
        b:nth-of-type(2)               | <p><b></b><i></i><b id=t>                            | true
        b:only-child                   | <p><b id=t>                                          | true
        b:empty                        | <b id=t>x                                            | false
        b:not(.x)                      | <b id=t>                                             | true
        b:not(.x,#t)                   | <b id=t>                                             | false
        :is(i,b):where(#t)             | <b id=t>                                             | true
        b:not(:is(p b))                | <p><b id=t>                                          | false
        b:hover                        | <b id=t>                                             | false
        p:not(:hover) b                | <p><b id=t>                                          | true
        [popover]:not(:popover-open)   | <b id=t popover>                                     | true
        :checked                       | <input id=t type=checkbox checked>                   | true
        :disabled                      | <input id=t disabled>                                | true
        :enabled                       | <b id=t>                                             | false
        a:link                         | <a id=t href=x>                                      | true
        b::before                      | <b id=t>                                             | false
        b:before                       | <b id=t>                                             | false
        ::-webkit-scrollbar            | <b id=t>                                             | false
        b:has(i)                       | <b id=t><i>                                          | false
        b:contains(x)                  | <b id=t>x                                            | false
        b:matches(x)                   | <b id=t>x                                            | false
        b:nonsense                     | <b id=t>                                             | false
        b:nth-child(x)                 | <b id=t>                                             | false
        b, i:nonsense                  | <b id=t>                                             | true
        .\\31 x                        | <b id=t class=1x>                                    | true
        """)
    void knowsTheSelectorsOfStyleSheets(String selector, String element, boolean matches) {
        String page = "<!doctype html><style>" + selector + "{visibility:hidden}</style>" + element;
        assertEquals(matches, !isRendered(page));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # where the style stands                | page                                                                                                                   | rendered
        after the element                       | <b id=t></b><style>b{display:none}</style>                                                                             | false
        two of them, in order                   | <style>b{display:none}</style><style>b{display:inline}</style><b id=t>                                                 | true
        for print                               | <style media=print>b{display:none}</style><b id=t>                                                                     | true
        for screens                             | <style media='print, screen'>b{display:none}</style><b id=t>                                                           | false
        for what nobody can read                | <style media='(width<9px)'>b{display:none}</style><b id=t>                                                             | true
        of a type                               | <style type=text/css>b{display:none}</style><b id=t>                                                                   | false
        of another type                         | <style type=text/less>b{display:none}</style><b id=t>                                                                  | true
        in noscript                             | <noscript><style>b{display:none}</style></noscript><b id=t>                                                            | true
        in a template                           | <template><style>b{display:none}</style></template><b id=t>                                                            | true
        the document's, not in a shadow root    | <style>b{display:none}</style><x-r><template shadowrootmode=open><b id=t></b></template></x-r>                         | true
        but of its host                         | <style>x-r{display:none}</style><x-r><template shadowrootmode=open><b id=t></b></template></x-r>                       | false
        and inherited by it                     | <style>x-r{visibility:hidden}</style><x-r><template shadowrootmode=open><b id=t></b></template></x-r>                  | false
        a shadow root's own                     | <x-r><template shadowrootmode=open><style>b{display:none}</style><b id=t></b></template></x-r>                         | false
        a shadow root's, not out of it          | <x-r><template shadowrootmode=open><style>b{display:none}</style><slot></slot></template><b id=t></b></x-r>            | true
        around a slot                           | <x-r><template shadowrootmode=open><style>i{display:none}</style><i><slot></slot></i></template><b id=t></b></x-r>     | false
        a selector over the border              | <style>x-r b{display:none}</style><x-r><template shadowrootmode=open><b id=t></b></template></x-r>                     | true
        a shadow root's, of what is above it    | <x-r><template shadowrootmode=open><style>x-r b{display:none}</style><b id=t></b></template></x-r>                     | true
        a frame's own                           | <iframe srcdoc='<style>b{display:none}</style><b id=t>'></iframe>                                                      | false
        the document's, not in a frame          | <style>b{display:none}</style><iframe srcdoc='<b id=t>'></iframe>                                                      | true
        but of the frame                        | <style>iframe{visibility:hidden}</style><iframe srcdoc='<b id=t style=visibility:visible>'></iframe>                   | false
        """)
    void appliesWhereAStyleApplies(String where, String page, boolean rendered) {
        assertEquals(rendered, isRendered(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@media screen{",
                "b{width:calc(",
                ":not(",
                "[a",
                "{",
                "@x{",
                "}",
                "(",
                "\\",
                "/*",
                "'",
                "b{display:"
            })
    void takesWhatIsNoStyleSheetForNone(String repeated) {
        assertTrue(isRendered("<style>/*display*/" + repeated.repeat(100_000) + "</style><b id=t>"));
    }

    @Test
    void givesUpOnSelectorsMadeToTakeForever() {
        String nested = ":not(".repeat(20) + "i" + " div)".repeat(20);
        String page =
                "<style>" + nested + " b{display:none} b{display:none}</style>" + "<div>".repeat(200) + "<b id=t>";
        assertTrue(isRendered(page));
        String flat =
                "<style>* ~ * ~ * ~ * ~ * > * ~ * ~ i b{display:none}</style>" + "<p></p>".repeat(5_000) + "<b id=t>";
        assertTrue(isRendered(flat));
    }

    @Test
    void matchesInEitherCaseWithoutADoctype() {
        String page = "<style>.X{display:none}</style><b id=t class=x>";
        assertFalse(isRendered(page));
        assertTrue(isRendered("<!doctype html>" + page));
    }

    private static boolean isRendered(String page) {
        return SavedPage.of(page).root().select("#t").get(0).rendered();
    }
}
