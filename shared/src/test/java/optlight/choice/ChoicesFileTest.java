package optlight.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import optlight.benchmark.JacksonJson;
import optlight.format.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoicesFileTest {
    private static final String HEAD = "{'kind': 'optlight-choices', 'version': 2, 'choices': ";

    private static ChoicesFile.Reading read(String json) {
        Optional<JsonValue> value;
        try {
            value = Optional.of(new JacksonJson(new ObjectMapper().readTree(json.replace('\'', '"')), "$"));
        } catch (JsonProcessingException e) {
            value = Optional.empty();
        }
        return ChoicesFile.read(value);
    }

    @Test
    void readsAllOfIt() {
        var read = assertInstanceOf(
                        ChoicesFile.Reading.Read.class,
                        read(HEAD
                                + "{'mode': 'beside', 'language': 'pt-br', 'region': 'ch', 'reminder': 'off', 'prompt': 'on'},"
                                + " 'server': {'addresses': 'https://a.example', 'key': 'ed25519 x y'},"
                                + " 'states': {'genai-training/train': '1795435200000 off'},"
                                + " 'marks': {'external-data': '1795435200000 done'}}"))
                .file();
        assertEquals(
                Map.of(
                        Choice.MODE, "beside",
                        Choice.LANGUAGE, "pt-br",
                        Choice.REGION, "ch",
                        Choice.REMINDER, "off",
                        Choice.PROMPT, "on"),
                read.choices());
        assertEquals("https://a.example", read.addresses());
        assertEquals("ed25519 x y", read.key());
        assertEquals(Map.of("genai-training/train", "1795435200000 off"), read.states());
        assertEquals(Map.of("external-data", "1795435200000 done"), read.marks());
    }

    @Test
    void aFileOfTheFirstVersionHoldsAllTheSame() {
        var file = assertInstanceOf(
                        ChoicesFile.Reading.Read.class,
                        read("{'kind': 'optlight-choices', 'version': 1, 'choices': {'region': 'ch'},"
                                + " 'states': {'genai-training/train': '2 off 1 on'}}"))
                .file();
        assertEquals("ch", file.choices().get(Choice.REGION));
        assertEquals("off", file.choices().get(Choice.PROMPT));
        assertEquals(Map.of("genai-training/train", "2 off 1 on"), file.states());
        assertEquals(Map.of(), file.marks());
    }

    @Test
    void whatIsNotNamedIsAsOnTheFirstDay() {
        var file = assertInstanceOf(ChoicesFile.Reading.Read.class, read(HEAD + "{}}"))
                .file();
        assertEquals("page", file.choices().get(Choice.MODE));
        assertEquals("90", file.choices().get(Choice.REMINDER));
        assertEquals("", file.addresses() + file.key());
        assertTrue(file.states().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # case                    | the file                                                              | answer
            nothing                   | ``                                                                    | not ours
            not JSON                  | {'kind'                                                               | not ours
            a list                    | []                                                                    | not ours
            another program's         | {'version': 1, 'choices': {}}                                         | not ours
            guidance                  | {'kind': 'optlight-definitions', 'version': 1}                        | not ours
            a version in words        | {'kind': 'optlight-choices', 'version': 'one', 'choices': {}}         | not ours
            half a version            | {'kind': 'optlight-choices', 'version': 1.5, 'choices': {}}           | not ours
            a later version           | {'kind': 'optlight-choices', 'version': 3}                            | newer
            no choices                | {'kind': 'optlight-choices', 'version': 1}                            | $.choices
            choices in a list         | {'kind': 'optlight-choices', 'version': 1, 'choices': []}             | $.choices
            a mode there is not       | {'kind': 'optlight-choices', 'version': 1, 'choices': {'mode': 'both'}} | $.choices.mode
            a number                  | {'kind': 'optlight-choices', 'version': 1, 'choices': {'reminder': 90}} | $.choices.reminder
            null                      | {'kind': 'optlight-choices', 'version': 1, 'choices': {'mode': null}}   | $.choices.mode
            a choice there is not     | {'kind': 'optlight-choices', 'version': 1, 'choices': {'colour': 'red'}} | $.choices.colour
            a prototype               | {'kind': 'optlight-choices', 'version': 1, 'choices': {'__proto__': 'x'}} | $.choices.__proto__
            a language that climbs    | {'kind': 'optlight-choices', 'version': 1, 'choices': {'language': '../en'}} | $.choices.language
            a server that is a text   | {'kind': 'optlight-choices', 'version': 1, 'choices': {}, 'server': 'x'} | $.server
            a key that is a number    | {'kind': 'optlight-choices', 'version': 1, 'choices': {}, 'server': {'key': 7}} | $.server.key
            a state of nothing        | {'kind': 'optlight-choices', 'version': 1, 'choices': {}, 'states': {'x': '1 off'}} | $.states.x
            a state without a time    | {'kind': 'optlight-choices', 'version': 1, 'choices': {}, 'states': {'ab/cd': 'off'}} | $.states.ab/cd
            a time before 1970        | {'kind': 'optlight-choices', 'version': 1, 'choices': {}, 'states': {'ab/cd': '-1 off'}} | $.states.ab/cd
            a mark of a control       | {'kind': 'optlight-choices', 'version': 2, 'choices': {}, 'marks': {'ab/cd': '1 done'}} | $.marks.ab/cd
            a mark without a time     | {'kind': 'optlight-choices', 'version': 2, 'choices': {}, 'marks': {'ab': 'done'}} | $.marks.ab
            a mark that is a script   | {'kind': 'optlight-choices', 'version': 2, 'choices': {}, 'marks': {'ab': '1 <b>'}} | $.marks.ab
            a state that is a script  | {'kind': 'optlight-choices', 'version': 1, 'choices': {}, 'states': {'ab/cd': '1 <b>'}} | $.states.ab/cd
            """)
    void whatIsWrongIsNamedAndNothingOfItIsTaken(String why, String json, String expected) {
        ChoicesFile.Reading reading = read(json);
        String said = "read";
        if (reading instanceof ChoicesFile.Reading.NotOurs) {
            said = "not ours";
        } else if (reading instanceof ChoicesFile.Reading.Newer) {
            said = "newer";
        } else if (reading instanceof ChoicesFile.Reading.Wrong wrong) {
            said = wrong.where();
        }
        assertEquals(expected, said, why);
    }

    @Test
    void endlessNamesAreCut() {
        var wrong = assertInstanceOf(ChoicesFile.Reading.Wrong.class, read(HEAD + "{'" + "x".repeat(500) + "': 'y'}}"));
        assertEquals(61, wrong.where().length());
    }
}
