package optlight.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeferredFunctionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            # case | as TeaVM writes it | as it is delivered
            no parameter                 | ^let a=()=>{b();};^ | ^var a=function(){b();};^
            one without brackets         | ^let a=b=>{return b;};^ | ^var a=function(b){return b;};^
            several                      | ^let a=($b,c,_)=>{return c;};^ | ^var a=function($b,c,_){return c;};^
            blanks and lines             | ^let a\\n = (b,\\n c) =>\\n {return c;};^ | ^var a=function(b,\\n c){return c;};^
            among other variables        | ^let a=1,b=c=>{return c;},d,e=()=>{};^ | ^var a=1,b=function(c){return c;},d,e=function(){};^
            a const and a var            | ^const a=()=>{};var b=()=>{};^ | ^const a=function(){};var b=function(){};^
            what is within one           | ^let a=b=>{let c=d=>{d();};return e=>{c(e);};};^ | ^var a=function(b){let c=d=>{d();};return e=>{c(e);};};^
            a this of another function's | ^let a=b=>{return function(){return this;};};^ | ^var a=function(b){return function(){return this;};};^
            what is no arrow function    | ^let a=1;let b=a+1,c;^ | ^var a=1;var b=a+1,c;^
            """)
    void isWrittenSoThatItCanBePutOff(String why, String written, String delivered) {
        assertEquals(in(lines(delivered)), DeferredFunctions.in(in(lines(written))), why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            # case | script
            without braces               | ^var a=b=>b+1;^
            a function already           | ^var a=function(b){return b;};function c(d){let e=d;}^
            an argument                  | ^a(()=>{b();},c=>{d();});^
            assigned later               | ^var a;a=()=>{b();};^
            in a block                   | ^{let a=()=>{b();};}if(c){let d=()=>{};}for(let e=0;e<1;e++){}^
            with a this                  | ^var a=b=>{this.c=b;};^
            with a this further in       | ^var a=b=>{b(()=>{c(()=>this);});};^
            with arguments               | ^var a=()=>{return arguments.length;};^
            in a text                    | ^var a="let b=()=>{c}",d='let e=()=>{f}',g=`let h=()=>{i}`;^
            in a regular expression      | ^var a=/let b=()=>{1}/.test(c);^
            in an object and a list      | ^var a={b:()=>{c();}},d=[()=>{e();}];^
            called on the spot           | ^var a=(()=>{return b;})();^
            one of two                   | ^var a=b?()=>{c();}:()=>{d();};^
            """)
    void staysAsItIs(String why, String script) {
        assertEquals(in(script), DeferredFunctions.in(in(script)), why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "let a=()=>{};",
                "(()=>{let a=()=>{};})",
                "var main;(function(){let a=()=>{;})();",
                "(function(){let a=(b=1)=>{};})();"
            })
    void refusesWhatIsNoScriptOfTeaVms(String script) {
        assertThrows(IllegalArgumentException.class, () -> DeferredFunctions.in(script));
    }

    /** Whatever way TeaVM writes in some day, most functions of ours must be of those that can be put off. */
    @ParameterizedTest
    @ValueSource(strings = {"arrival.js", "content.js"})
    void nothingIsLeftToChangeInAScriptThatPagesLoad(String file) throws IOException {
        String script = Files.readString(Path.of("target/chrome", file));
        assertEquals(script, DeferredFunctions.in(script));
        assertTrue(count(script, "=function(") > 2 * count(script, "=>{"), file);
    }

    @Test
    void rewritesEveryFileItIsGiven(@TempDir Path folder) throws IOException {
        Path one = Files.writeString(folder.resolve("one.js"), in("let b=c=>{return 'é';};"));
        Path other = Files.writeString(folder.resolve("other.js"), in(""));
        DeferredFunctions.main(new String[] {one.toString(), other.toString()});
        assertEquals(in("var b=function(c){return 'é';};"), Files.readString(one));
        assertEquals(in(""), Files.readString(other));
    }

    /** What TeaVM has around everything. */
    private static String in(String functions) {
        return "\"use strict\";\nvar main;(function(){" + functions + "main=a;})();";
    }

    private static String lines(String row) {
        return row.replace("\\n", "\n");
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
