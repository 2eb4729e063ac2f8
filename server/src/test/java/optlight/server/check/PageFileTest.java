package optlight.server.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import optlight.locate.AccessibleName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what                        | mark   | head                                                             | written as    | read as
        nothing said                  | ``     | ``                                                               | UTF-8         | über
        Latin-1 by meta charset       | ``     | <meta charset=iso-8859-1>                                        | ISO-8859-1    | über
        Shift JIS by meta charset     | ``     | <meta charset=Shift_JIS>                                         | Shift_JIS     | 設定
        by http-equiv                 | ``     | <meta http-equiv=content-type content='text/html; charset=windows-1251'> | windows-1251 | данные
        UTF-8 by mark, meta lies      | efbbbf | <meta charset=iso-8859-1>                                        | UTF-8         | über
        UTF-16 by mark                | fffe   | ``                                                               | UTF-16LE      | über
        UTF-16 by mark, the other way | feff   | ``                                                               | UTF-16BE      | 設定
        a charset nobody knows        | ``     | <meta charset=klingon>                                           | UTF-8         | über
        no name for a charset         | ``     | <meta charset='?!'>                                              | UTF-8         | über
        Latin-1 that does not say so  | ``     | ``                                                               | ISO-8859-1    | \uFFFDber
        """)
    void tellsTheCharset(String what, String mark, String head, String charset, String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex(mark));
        String written = text.replace('\uFFFD', 'ü');
        bytes.write(("<!doctype html><html><head>" + head + "</head><body><h1>" + written + "</h1></body></html>")
                .getBytes(Charset.forName(charset)));
        assertEquals(text, heading(bytes.toByteArray()));
    }

    @Test
    void takesAnEmptyFileForAnEmptyPage() throws Exception {
        Path file = Files.write(folder.resolve("empty.html"), new byte[0]);
        assertEquals("html", PageFile.read(file).root().tag());
    }

    @Test
    void takesBytesThatAreNoPageForAPage() throws Exception {
        byte[] bytes = new byte[4_096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        assertEquals(
                "html",
                PageFile.read(Files.write(folder.resolve("noise.html"), bytes))
                        .root()
                        .tag());
    }

    @Test
    void readsUpToTheLimitAndNoFurther() throws Exception {
        byte[] bytes = new byte[PageFile.MAX_BYTES];
        Arrays.fill(bytes, (byte) ' ');
        Path file = Files.write(folder.resolve("huge.html"), bytes);
        assertEquals("html", PageFile.read(file).root().tag());
        Files.write(file, new byte[] {' '}, StandardOpenOption.APPEND);
        var refused = assertThrows(UncheckableException.class, () -> PageFile.read(file));
        assertTrue(refused.getMessage().contains("larger than 16777216 bytes"), refused.getMessage());
    }

    private String heading(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("page.html"), bytes);
        return AccessibleName.of(PageFile.read(file).root().select("h1").get(0));
    }
}
