package optlight.locate;

import static optlight.TestDefinitions.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import optlight.TestDefinitions;
import optlight.definition.Names;
import optlight.definition.Setting;
import optlight.guide.Wayfinder;
import optlight.saved.SavedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Switches on their own pages. In the tables {@code {title}} and {@code {label}} stand for LinkedIn's English texts, and
 * {@code data-is} says what an element is in truth.
 */
class SwitchTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # generation                          | page                                                                                                                                                            | result
        2025 key without such an element      | <h1>{title}</h1><h4>Can we?</h4><div><p>{label}</p><div><div><input data-is=target type=checkbox role=switch aria-labelledby=genAi></div></div></div>            | located target B NAME_AND_SECTION
        2025 key that is an element's id      | <h1>{title}</h1><p id=genAi>{label}</p><input data-is=target type=checkbox role=switch aria-labelledby=genAi>                                                   | located target B NAME_AND_SECTION
        2024 <p> in the great-grandparent     | <h1>{title}</h1><div><div><p>{label}</p></div><div><div><input class=_switchCheckbox_12ycew data-is=target type=checkbox role=switch></div></div></div>          | located target B NAME_AND_SECTION
        row with label and explanation        | <h1>{title}</h1><div><p>{label}</p><p>Private messages are left out.</p><div><input data-is=target type=checkbox role=switch></div></div>                       | located target B NAME_AND_SECTION
        <p> five steps away                    | <h1>{title}</h1><div><p>{label}</p><div><div><div><input data-is=target type=checkbox role=switch></div></div></div></div>                                      | located target B NAME_AND_SECTION
        <p> beyond the row                    | <h1>{title}</h1><div><p>{label}</p><div><div><div><div><div><div><input data-is=target type=checkbox role=switch></div></div></div></div></div></div></div> | hinted target ALONE
        a card that is an article             | <article><h2>{title}</h2><label>{label}<input data-is=target type=checkbox></label></article>                                                                   | located target B NAME_AND_SECTION
        label that holds the state alone      | <h1>{title}</h1><div><p>{label}</p><input data-is=target type=checkbox role=switch id=x><label for=x>Off</label></div>                                         | located target B NAME_AND_SECTION
        the state at the label's end          | <h1>{title}</h1><label>{label} Off<input data-is=target type=checkbox></label>                                                                                  | located target B NAME_AND_SECTION
        state word nearer than the label      | <h1>{title}</h1><div><div>{label}</div><div><span>On</span><input data-is=target type=checkbox role=switch></div></div>                                         | located target B NAME_AND_SECTION
        label with explanation and state      | <h1>{title}</h1><label for=x><b>{label}</b><div>Private messages are left out.</div><i>On</i></label><input data-is=target type=checkbox role=switch id=x>                | located target B NAME_AND_SECTION
        label's first text by labelledby      | <h1>{title}</h1><div id=n><div>{label}</div><div>More about it.</div></div><input data-is=target type=checkbox role=switch aria-labelledby='n s'><span id=s>On</span>    | located target B NAME_AND_SECTION
        label that nobody sees, alone         | <h1>{title}</h1><p id=n hidden>{label}</p><div><input data-is=target type=checkbox role=switch aria-labelledby=n></div>                                          | located target B NAME_AND_SECTION
        label that nobody sees, and one beside | <h1>{title}</h1><p id=n hidden>{label}</p><div><p>{label}</p><input data-is=target type=checkbox role=switch aria-labelledby=n></div>                           | located target B NAME_AND_SECTION
        in a dialog outside the main part     | <h1>Other page</h1></main><div role=dialog aria-modal=true><h2>{title}</h2><label>{label}<input data-is=target type=checkbox></label></div>                      | located target B NAME_AND_SECTION
        in a dialog that is named, not headed | <h1>Other page</h1></main><dialog open aria-label='{title}'><label>{label}<input data-is=target type=checkbox></label></dialog>                                     | located target B NAME_AND_SECTION
        a dialog's heading between the two    | <h1>{title}</h1><div role=dialog><h2>Company page</h2></div><label>{label}<input data-is=target type=checkbox></label>                                              | located target B NAME_AND_SECTION
        no heading, the other one is a rival's | <label>{label}<input data-is=target type=checkbox></label><label>Message nudges<input type=checkbox></label>                                                    | located target B NAME_AND_SECTION
        label[for]                            | <h1>{title}</h1><label for=x>{label}</label><input data-is=target type=checkbox role=switch id=x>                                                               | located target B NAME_AND_SECTION
        label around a bare checkbox          | <h1>{title}</h1><label><input data-is=target type=checkbox> {label}</label>                                                                                     | located target B NAME_AND_SECTION
        button[role=switch]                   | <h1>{title}</h1><button data-is=target role=switch aria-checked=true aria-label='{label}'></button>                                                             | located target B NAME_AND_SECTION
        button[aria-pressed]                  | <h1>{title}</h1><button data-is=target aria-pressed=true>{label}</button>                                                                                       | located target B NAME_AND_SECTION
        div[role=switch] around native input  | <h1>{title}</h1><div data-is=target role=switch aria-checked=true aria-label='{label}'><input type=checkbox checked></div>                                      | located target B NAME_AND_SECTION
        artdeco legacy                        | <h1 class=banner-title>{title}</h1><div class=artdeco-toggle><input class=a11y-text data-is=target type=checkbox role=switch id=t><label for=t>{label}</label></div> | located target B NAME_AND_SECTION
        native input hidden, proxy beside     | <h1>{title}</h1><label for=x>{label}</label><input id=x type=checkbox aria-hidden=true><div data-is=target role=switch aria-checked=false aria-label='{label}'></div> | located target B NAME_AND_SECTION
        title in the header of a card         | <section><header><h2>{title}</h2></header><label>{label} <input data-is=target type=checkbox></label></section><label>Other <input type=checkbox></label>         | located target B NAME_AND_SECTION
        switch in the header of a card        | <header><h1>{title}</h1><label>{label} <input data-is=target type=checkbox></label></header>                                                                       | located target B NAME_AND_SECTION
        heading by role                       | <div role=heading>{title}</div><label>{label}<input data-is=target type=checkbox></label>                                                                       | located target B NAME_AND_SECTION
        marks, spaces and case differ         | <h1>{title}\u200f</h1><label>USE my data\u00a0for train\u00ading content-creation AI models.<input data-is=target type=checkbox></label>                         | located target B NAME_AND_SECTION
        no heading, but alone                 | <label>{label}<input data-is=target type=checkbox></label>                                                                                                      | located target B NAME_AND_SECTION
        another switch under another heading  | <h1>{title}</h1><label>{label}<input data-is=target type=checkbox></label><h2>Search history</h2><label>Keep it<input type=checkbox></label>                     | located target B NAME_AND_SECTION
        two letters swapped                   | <h1>{title}</h1><label>Use my data for training content craetion AI models<input data-is=target type=checkbox></label>                                          | located target C NEAR_NAME_AND_SECTION
        two letters swapped further on        | <h1>{title}</h1><label>Use my data for training content creatoin AI models<input data-is=target type=checkbox></label>                                          | located target C NEAR_NAME_AND_SECTION
        a little word less                    | <h1>{title}</h1><label>Use data for training content creation AI models<input data-is=target type=checkbox></label>                                            | located target C NEAR_NAME_AND_SECTION
        a badge beside the label              | <h1>{title}</h1><label><span>{label}</span> <span>Beta</span><input data-is=target type=checkbox></label>                                                       | located target B NAME_AND_SECTION
        a badge on the heading                | <h1>{title} (new)</h1><label>{label}<input data-is=target type=checkbox></label><label>Other<input type=checkbox></label>                                       | located target B NAME_AND_SECTION
        the label goes on in a span           | <h1>{title}</h1><div><p>Use my data for training <span>content creation AI models</span></p><input data-is=target type=checkbox role=switch></div>              | located target B NAME_AND_SECTION
        row whose only text is a link         | <h1>{title}</h1><div><a href=/help>{label}</a><div><input data-is=target type=checkbox role=switch></div></div>                                                 | located target B NAME_AND_SECTION
        row with a link to help               | <h1>{title}</h1><div><p>{label}</p><a href=/help>Learn more</a><div><input data-is=target type=checkbox role=switch></div></div>                                | located target B NAME_AND_SECTION
        a label of the state, one of the name | <h1>{title}</h1><label for=x>On</label><input data-is=target type=checkbox role=switch id=x><label for=x><p>{label}</p></label>                                 | located target B NAME_AND_SECTION
        two labels, both the state            | <h1>{title}</h1><div><p>{label}</p><input data-is=target type=checkbox role=switch id=x><label for=x>On</label><label for=x>On</label></div>                    | located target B NAME_AND_SECTION
        a letter doubled                      | <h1>{title}</h1><label>Use my data for trainning content creation AI models<input data-is=target type=checkbox></label>                                         | located target C NEAR_NAME_AND_SECTION
        two radios named by a legend          | <h1>{title}</h1><fieldset><legend>{label}</legend><label>On<input type=radio name=a checked></label><label>Off<input data-is=target type=radio name=a></label></fieldset> | located target B NAME_AND_SECTION
        a row's text that ends like a state   | <h1>{title}</h1><div><p>{label}</p><p>Used for personalization.</p><input data-is=target type=checkbox role=switch></div>                                       | located target B NAME_AND_SECTION
        two radios, on and off                | <h1>{title}</h1><div role=radiogroup aria-label='{label}'><label>On<input type=radio name=a checked></label><label>Off<input data-is=target type=radio name=a></label></div> | located target B NAME_AND_SECTION
        the other way round, named by a text  | <h1>{title}</h1><p id=n>{label}</p><div role=radiogroup aria-labelledby=n><label>Aus<input data-is=target type=radio name=a></label><label>Ein<input type=radio name=a></label></div> | located target B NAME_AND_SECTION
        drawn outside the main part           | <p>-</p></main><div><h2>{title}</h2><label>{label}<input data-is=target type=checkbox></label></div>                                                            | located target B NAME_AND_SECTION
        a badge without a blank               | <h1>{title}</h1><label>{label}<span>New</span><input data-is=target type=checkbox></label>                                                                      | located target B NAME_AND_SECTION
        a badge and a state without blanks    | <h1>{title}</h1><div><p>{label}<b>Beta</b><i><i>Off</i></i></p><input data-is=target type=checkbox role=switch></div>                                           | located target B NAME_AND_SECTION
        a badge on the heading, without a blank| <h1>{title}<span>New</span></h1><label>{label}<input data-is=target type=checkbox></label><label>Other<input type=checkbox></label>                             | located target B NAME_AND_SECTION
        an article outside the main part      | <p>-</p></main><div><article><h2>{title}</h2><label>{label}<input data-is=target type=checkbox></label></article></div>                                         | located target B NAME_AND_SECTION
        an explanation of two words           | <h1>{title}</h1><div><p>{label}</p><p>EU only.</p><input data-is=target type=checkbox role=switch></div>                                                        | located target B NAME_AND_SECTION
        a message that it was saved           | <h1>{title}</h1><div><p>{label}</p><input data-is=target type=checkbox role=switch><span role=status>Saved</span></div>                                         | located target B NAME_AND_SECTION
        """)
    void findsTheAiSwitchInEveryGeneration(String why, String main, String expected) {
        assertEquals(expected, onGenAiPage("en", main));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what stands there instead              | page                                                                                                                                                | result
        nothing                                  | <h1>{title}</h1><p>{label}</p>                                                                                                                      | absent NO_CANDIDATE
        only a link of that name                 | <h1>{title}</h1><a href=/help/linkedin/answer/a6278444>{label}</a>                                                                                  | absent NO_CANDIDATE
        only a plain button of that name         | <h1>{title}</h1><button>{label}</button>                                                                                                            | absent NO_CANDIDATE
        only a menu item that can be checked     | <h1>{title}</h1><input type=checkbox role=menuitemcheckbox aria-label='{label}'>                                                                    | absent NO_CANDIDATE
        only a copy with the hidden attribute    | <h1>{title}</h1><div hidden><label>{label}<input type=checkbox></label></div>                                                                       | absent NO_CANDIDATE
        only a copy with display:none            | <h1>{title}</h1><div style='display: none'><label>{label}<input type=checkbox></label></div>                                                        | absent NO_CANDIDATE
        only a copy with visibility:hidden       | <h1>{title}</h1><div style='visibility:hidden'><label>{label}<input type=checkbox></label></div>                                                    | absent NO_CANDIDATE
        only a copy in a closed dialog           | <h1>{title}</h1><dialog><label>{label}<input type=checkbox></label></dialog>                                                                        | absent NO_CANDIDATE
        only a copy that is aria-hidden          | <h1>{title}</h1><div aria-hidden=true><label>{label}<input type=checkbox></label></div>                                                             | absent NO_CANDIDATE
        only an inert copy                       | <h1>{title}</h1><div inert><label>{label}<input type=checkbox></label></div>                                                                        | absent NO_CANDIDATE
        the page behind an open modal            | </main></div><div aria-hidden=true><main><h1>{title}</h1><label>{label}<input type=checkbox></label>                                                 | absent NO_CANDIDATE
        only a copy in an aside                  | <h1>{title}</h1><aside><label>{label}<input type=checkbox></label></aside>                                                                          | absent NO_CANDIDATE
        only a copy in a search landmark         | <h1>{title}</h1><div role=search><label>{label}<input type=checkbox></label></div>                                                                  | absent NO_CANDIDATE
        only a copy outside the main region      | <h1>{title}</h1></main><label>{label}<input type=checkbox></label>                                                                                  | absent NO_CANDIDATE
        renamed                                  | <h1>{title}</h1><label>Use my data for improving job matches<input type=checkbox></label>                                                           | absent NAME_CONFLICT
        one word other                           | <h1>{title}</h1><label>Use my data for training content moderation AI models<input type=checkbox></label>                                           | absent NAME_CONFLICT
        one word nearly that word                | <h1>{title}</h1><label>Use my data for training content curation AI models<input type=checkbox></label>                                             | absent NAME_CONFLICT
        one word more: negated                   | <h1>{title}</h1><label>Do not use my data for training content creation AI models<input type=checkbox></label>                                      | absent NAME_CONFLICT
        one word less                            | <h1>{title}</h1><label>Use my data for training creation AI models<input type=checkbox></label>                                                | absent NAME_CONFLICT
        one short word other                     | <h1>{title}</h1><label>Use my data for training content creation ad models<input type=checkbox></label>                                             | absent NAME_CONFLICT
        two words mistyped                       | <h1>{title}</h1><label>Use my data for traning contnt creation AI models<input type=checkbox></label>                                               | absent NAME_CONFLICT
        mistyped, and no heading                 | <label>Use my data for trainign content creation AI models<input type=checkbox></label>                                                              | absent WEAK_EVIDENCE
        same label under another heading         | <h1>{title}</h1><h2>Company page</h2><label>{label}<input type=checkbox></label>                                                                    | absent FOREIGN_SECTION
        same label, other heading in a header    | <h1>{title}</h1><section><header><h2>Company page</h2></header><label>{label}<input type=checkbox></label></section>                                | absent FOREIGN_SECTION
        same label, an empty heading between     | <h1>{title}</h1><h2>Company page</h2><h3> </h3><label>{label}<input type=checkbox></label>                                                            | absent FOREIGN_SECTION
        same label under a rival's heading       | <h1>{title}</h1><h2>Search history</h2><label>{label}<input type=checkbox></label>                                                                  | absent RIVAL_CLAIMED
        a rival's label                          | <h1>{title}</h1><label>Message nudges<input type=checkbox></label>                                                                                  | absent RIVAL_CLAIMED
        a rival's key                            | <h1>{title}</h1><label>{label}<input type=checkbox role=switch name=allowAnonymizedDataResearch></label>                                            | absent RIVAL_CLAIMED
        a rival's label in its row               | <h1>{title}</h1><div><p>Message nudges</p><p>Get reminded</p><div><input type=checkbox role=switch></div></div>                                     | absent RIVAL_CLAIMED
        a nameless one with other texts in row   | <h1>{title}</h1><div><p>Company data</p><p>What your company sees</p><div><input type=checkbox role=switch></div></div>                             | absent NAME_CONFLICT
        a nameless one, other text in a span      | <h1>{title}</h1><div><span>Company data</span><input data-is=decoy type=checkbox role=switch></div>                                                 | absent NAME_CONFLICT
        a nameless one without any text          | <h1>{title}</h1><div><input data-is=decoy type=checkbox role=switch></div>                                                                          | hinted decoy ALONE
        the label's switch is gone, a row below  | <h1>{title}</h1><div><div><p>{label}</p></div><div><span>Company data</span><input type=checkbox role=switch></div></div>                           | absent NAME_CONFLICT
        the label is not the first text          | <h1>{title}</h1><label><div>I do not want LinkedIn to</div><div>{label}</div><input type=checkbox></label>                                          | absent NAME_CONFLICT
        a post that quotes the label             | <h1>{title}</h1><article><p>Look at this</p><label>{label}<input type=checkbox></label></article>                                                     | absent FOREIGN_SECTION
        same label, a dialog's other heading     | <h1>{title}</h1><div role=dialog><h2>Company page</h2><label>{label}<input type=checkbox></label></div>                                             | absent FOREIGN_SECTION
        same label, a dialog's other name        | <h1>{title}</h1></main><div role=dialog aria-label='Company page'><label>{label}<input type=checkbox></label></div>                                  | absent FOREIGN_SECTION
        mistyped, and a nameless one beside it   | <h1>{title}</h1><label>Use my data for trainign content creation AI models<input type=checkbox></label><div><input type=checkbox></div>                 | absent CLOSE_RUNNER_UP
        the label in the row, but hidden         | <h1>{title}</h1><div><p hidden>{label}</p><p>Company data</p><input type=checkbox role=switch></div>                                                | absent NAME_CONFLICT
        a hidden copy's label, another's beside it | <h1>{title}</h1><p id=n hidden>{label}</p><div><p>Company data</p><input type=checkbox role=switch aria-labelledby=n></div>                          | absent NAME_CONFLICT
        the same by a label element              | <h1>{title}</h1><label for=x hidden>{label}</label><div><p>Company data</p><input type=checkbox role=switch id=x></div>                            | absent NAME_CONFLICT
        a seen copy's label, another's beside it | <h1>{title}</h1><div aria-hidden=true><p id=n>{label}</p><input type=checkbox role=switch></div><div><p>Company data</p><input type=checkbox role=switch aria-labelledby=n></div> | absent NAME_CONFLICT
        our label as a link beside another's     | <h1>{title}</h1><div><a href=/help>{label}</a><p>Company data</p><input type=checkbox role=switch></div>                                            | absent NAME_CONFLICT
        our label with a stop beside another's   | <h1>{title}</h1><div><p>{label}.</p><p>Company data</p><input type=checkbox role=switch></div>                                                      | absent NAME_CONFLICT
        mistyped first of two texts of a row     | <h1>{title}</h1><div><p>Use my data for trainign content creation AI models</p><p>Company data</p><input type=checkbox role=switch></div>           | absent NAME_CONFLICT
        a grid: two labels, one nameless switch  | <h1>{title}</h1><div><div><p>{label}</p><p>Company data</p></div><div><input type=checkbox role=switch></div></div>                                | absent NAME_CONFLICT
        outside the main part, headed in it      | <h1>{title}</h1></main><div><label>{label}<input type=checkbox></label></div>                                                                      | absent NO_CANDIDATE
        outside the main part, another heading   | <h1>{title}</h1></main><div><h2>Company page</h2><label>{label}<input type=checkbox></label></div>                                                  | absent NO_CANDIDATE
        outside the main part, other name        | <p>-</p></main><div><h2>{title}</h2><label>Use company data<input type=checkbox></label></div>                                                      | absent NO_CANDIDATE
        big letters beyond another heading       | <p>{title}</p><section><h2>Company page</h2><label>{label}<input type=checkbox></label></section>                                                   | absent FOREIGN_SECTION
        no heading, another of the same name     | <label>{label}<input type=checkbox></label><h2>Company page</h2><label>{label}<input type=checkbox></label>                                         | absent NOT_ALONE
        cut off: a "not" may follow                | <h1>{title}</h1><label>Use my data for training content cr…<input type=checkbox></label>                                                                                | absent NAME_CONFLICT
        begun like ours, not cut off             | <h1>{title}</h1><label>Use my data for training content creators<input type=checkbox></label>                                                       | absent NAME_CONFLICT
        our title near, under another heading    | <h1>Company page</h1><div><p>{title}</p><label>{label}<input type=checkbox></label></div>                                                           | absent FOREIGN_SECTION
        our title a link, under another heading  | <h1>Company page</h1><div><a href=/x>{title}</a><label>{label}<input type=checkbox></label></div>                                                   | absent FOREIGN_SECTION
        our title in a dialog of another name    | <h1>{title}</h1><div role=dialog aria-label='Company page'><p>{title}</p><label>{label}<input type=checkbox></label></div>                          | absent FOREIGN_SECTION
        a dialog with a question alone           | <h1>{title}</h1></main><div role=dialog><h2>Use data of Acme's page?</h2><label>{label}<input type=checkbox></label></div>                          | absent FOREIGN_SECTION
        a dialog without a heading               | <h1>{title}</h1></main><div role=dialog><p>Company page settings</p><label>{label}<input type=checkbox></label></div>                               | absent FOREIGN_SECTION
        a checkbox called No in our row          | <h1>{title}</h1><div><p>{label}</p><label>No<input type=checkbox></label></div>                                                                     | absent WEAK_EVIDENCE
        a button called No in our row            | <h1>{title}</h1><div><p>{label}</p><button aria-pressed=true>No</button></div>                                                                      | absent WEAK_EVIDENCE
        one word behind the label in the row     | <h1>{title}</h1><div><p>{label}</p><p>Never.</p><input type=checkbox role=switch></div>                                                             | absent NAME_CONFLICT
        one word behind the label's text         | <h1>{title}</h1><label for=x><b>{label}</b><p>Never.</p></label><input type=checkbox id=x>                                                          | absent NAME_CONFLICT
        a rival's heading with a badge           | <h1>Search history (new)</h1><label>{label}<input type=checkbox></label>                                                                            | absent RIVAL_CLAIMED
        no heading, and not alone                | <label>{label}<input type=checkbox></label><label>Another<input type=checkbox></label>                                                              | absent NOT_ALONE
        more behind the label in a span          | <h1>{title}</h1><label><span>{label}</span> <span>for my company page</span><input type=checkbox></label>                                           | absent NAME_CONFLICT
        more behind the label in its text        | <h1>{title}</h1><label>{label} <span>for my company page</span><input type=checkbox></label>                                                        | absent NAME_CONFLICT
        a second reference says whose            | <h1>{title}</h1><b id=a>{label}</b><b id=b>Company page</b><input type=checkbox role=switch aria-labelledby='a b'>                                  | absent NAME_CONFLICT
        a second label says the contrary         | <h1>{title}</h1><label for=x>{label}</label><input type=checkbox role=switch id=x><label for=x>Opt out</label>                                      | absent NAME_CONFLICT
        a beginning before the label in its row  | <h1>{title}</h1><div><p>I do not want LinkedIn to:</p><p>{label}</p><input type=checkbox role=switch></div>                                         | absent NAME_CONFLICT
        a link before the label in its row       | <h1>{title}</h1><div><a href=/x>Do not</a><p>{label}</p><input type=checkbox role=switch></div>                                                     | absent NAME_CONFLICT
        our label is what somebody typed         | <h1>{title}</h1><div><textarea>{label}</textarea><input type=checkbox role=switch></div>                                                            | absent WEAK_EVIDENCE
        a word that is no badge, without a blank | <h1>{title}</h1><label>{label}<span>never</span><input type=checkbox></label>                                                                       | absent NAME_CONFLICT
        a badge with more words                  | <h1>{title}</h1><label>{label}<span>New for pages</span><input type=checkbox></label>                                                               | absent NAME_CONFLICT
        a badge that goes on                     | <h1>{title}</h1><label>{label}<span>New</span>s only<input type=checkbox></label>                                                                   | absent NAME_CONFLICT
        a state in the place of a word           | <h1>{title}</h1><label>Use my data for training content creation AI <span>on</span><input type=checkbox></label>                                    | absent NAME_CONFLICT
        a badge in the middle of the label       | <h1>{title}</h1><label>Use my <b>new</b> data for training content creation AI models<input type=checkbox></label>                                  | absent NAME_CONFLICT
        a badge, and a negation                  | <h1>{title}</h1><label>Do not use my data for training content creation AI models<span>New</span><input type=checkbox></label>                      | absent NAME_CONFLICT
        a rival's label with a badge             | <h1>{title}</h1><label>Message nudges<span>New</span><input type=checkbox></label>                                                                  | absent RIVAL_CLAIMED
        a rival's heading, a badge in an element | <h1>Search history<span>New</span></h1><label>{label}<input type=checkbox></label>                                                                  | absent RIVAL_CLAIMED
        an article outside, headed in the main   | <h1>{title}</h1></main><article><label>{label}<input type=checkbox></label></article>                                                               | absent NO_CANDIDATE
        an article outside, headed beside it     | <p>-</p></main><div><h2>{title}</h2><article><label>{label}<input type=checkbox></label></article></div>                                            | absent NO_CANDIDATE
        an article outside, another heading      | <p>-</p></main><article><h2>{title}</h2><h3>Company page</h3><label>{label}<input type=checkbox></label></article>                                  | absent NO_CANDIDATE
        an article outside, another name         | <p>-</p></main><article><h2>{title}</h2><label>Notify me about replies<input type=checkbox></label></article>                                       | absent NO_CANDIDATE
        an article within another's heading      | <p>-</p></main><article><h2>{title}</h2><article><label>{label}<input type=checkbox></label></article></article>                                    | absent NO_CANDIDATE
        a post beside the page                   | <p>-</p></main><aside><article><h2>{title}</h2><label>{label}<input type=checkbox></label></article></aside>                                        | absent NO_CANDIDATE
        a post at the page's foot                | <p>-</p></main><div role=contentinfo><article><h2>{title}</h2><label>{label}<input type=checkbox></label></article></div>                           | absent NO_CANDIDATE
        a copy in an article outside             | <h1>{title}</h1><label>{label}<input type=checkbox></label></main><article><h2>{title}</h2><label>{label}<input type=checkbox></label></article>    | ambiguous SEVERAL_MATCH
        two radios in two groups                 | <h1>{title}</h1><div role=radiogroup aria-label='{label}'><label>On<input type=radio name=a></label></div><div role=radiogroup aria-label=Company><label>Off<input type=radio name=a></label></div> | absent NO_CANDIDATE
        two radios and a text of their own       | <h1>{title}</h1><div role=group aria-label='{label}'><p>By e-mail</p><label>On<input type=radio name=a></label><label>Off<input type=radio name=a></label></div> | absent NO_CANDIDATE
        two radios and a checkbox in the group   | <h1>{title}</h1><div role=group aria-label='{label}'><label>On<input type=radio name=a></label><label>Off<input type=radio name=a></label><label>New<input type=checkbox></label></div> | absent FOREIGN_SECTION
        two radios of a group without a name     | <h1>{title}</h1><p>{label}</p><div role=radiogroup><label>On<input type=radio name=a></label><label>Off<input type=radio name=a></label></div>     | absent NO_CANDIDATE
        two radios, both on                      | <h1>{title}</h1><div role=radiogroup aria-label='{label}'><label>On<input type=radio name=a></label><label>On<input type=radio name=a></label></div> | absent NO_CANDIDATE
        three radios, on, off and another        | <h1>{title}</h1><div role=radiogroup aria-label='{label}'><label>On<input type=radio name=a></label><label>Off<input type=radio name=a></label><label>Ask<input type=radio name=a></label></div> | absent NO_CANDIDATE
        two radios of another name               | <h1>{title}</h1><div role=radiogroup aria-label='Company data'><label>On<input type=radio name=a></label><label>Off<input type=radio name=a></label></div> | absent NAME_CONFLICT
        nameless ones in one row with the label  | <h1>{title}</h1><div><p>{label}</p><input type=checkbox><input type=checkbox></div>                                                                 | absent NOT_ALONE
        two of the same name under the heading   | <h1>{title}</h1><label>{label}<input type=checkbox></label><label>{label}<input type=checkbox></label>                                              | ambiguous SEVERAL_MATCH
        two mistyped ones under the heading      | <h1>{title}</h1><label>Use my data for trainign content creation AI models<input type=checkbox></label><label>Use my data for training contnet creation AI models<input type=checkbox></label> | ambiguous SEVERAL_MATCH
        mistyped here, exact under another head  | <h1>{title}</h1><label>Use my data for trainign content creation AI models<input type=checkbox></label><h2>Company page</h2><label>{label}<input type=checkbox></label> | absent NOT_ALONE
        two unnamed, no heading known            | <label>Eins<input type=checkbox></label><label>Zwei<input type=checkbox></label>                                                                    | absent NOT_ALONE
        a password is asked for                  | <h1>{title}</h1><label>{label}<input type=checkbox></label><input type=password>                                                                    | absent PASSWORD_PAGE
        a log-in page under the right address    | <h1>Sign in</h1><input type=text><input type=password><label>Keep me logged in<input type=checkbox></label>                                         | absent PASSWORD_PAGE
        a code is asked for                      | <h1>Enter the code</h1><input type=text><label>Recognize this device<input type=checkbox></label>                                                   | absent FOREIGN_SECTION
        the research page                        | <h1>Data research</h1><label>Use data for research<input type=checkbox role=switch name=allowAnonymizedDataResearch></label>                        | absent RIVAL_CLAIMED
        the label as text of a checkbox's prose  | <h1>{title}</h1><label>I do not want LinkedIn to: {label}<input type=checkbox></label>                                                              | absent NAME_CONFLICT
        """)
    void staysSilentWhereTheAiSwitchIsNot(String why, String main, String expected) {
        assertEquals(expected, onGenAiPage("en", main));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                                   | page                                                                                                                                          | result
        key and name                             | <h1>Data research</h1><label>Use data for research<input data-is=target role=switch type=checkbox aria-labelledby=allowAnonymizedDataResearch></label> | located target A KEY
        key alone, no name                       | <h1>Neu</h1><input data-is=target type=checkbox id=allowAnonymizedDataResearch>                                                               | located target A KEY
        key on a label of nothing but a sign     | <label>?<input data-is=target type=checkbox name=allowAnonymizedDataResearch></label>                                                         | located target A KEY
        key, and our label among the row's texts | <h1>Neu</h1><div><p>Use data for research</p><p>What others see</p><input data-is=target type=checkbox id=allowAnonymizedDataResearch></div> | located target A KEY
        key, and a beginning before our label    | <h1>Neu</h1><div><p>I do not want LinkedIn to:</p><p>Use data for research</p><input data-is=target type=checkbox id=allowAnonymizedDataResearch></div> | hinted target KEY_WITH_OTHER_NAME
        key, and a "not" in bold before our label | <h1>Neu</h1><div><b>Do not</b> use data for research <input data-is=target type=checkbox id=allowAnonymizedDataResearch></div> | hinted target KEY_WITH_OTHER_NAME
        key, no name, labels in another column   | <h1>Data research</h1><div><p>Do not use data for research</p><p>Other</p></div><div><input data-is=target type=checkbox id=allowAnonymizedDataResearch><input type=checkbox></div> | hinted target KEY_WITH_OTHER_NAME
        the same, one word of a label is another  | <h1>Data research</h1><div><p>Misuse data for research</p><p>Other</p></div><div><input data-is=target type=checkbox id=allowAnonymizedDataResearch><input type=checkbox></div> | hinted target KEY_WITH_OTHER_NAME
        key under another name                   | <h1>Neu</h1><label>Ganz anders<input data-is=target type=checkbox id=allowAnonymizedDataResearch></label>                                     | hinted target KEY_WITH_OTHER_NAME
        key under the label turned round         | <h1>Data research</h1><label>Do not use data for research<input data-is=target type=checkbox id=allowAnonymizedDataResearch></label>          | absent NAME_CONFLICT
        key outside the main part                | <p>-</p></main><div><label>Use data for research<input data-is=target type=checkbox id=allowAnonymizedDataResearch></label></div>             | located target A KEY
        key outside the main part, another name  | <p>-</p></main><div><label>Ganz anders<input type=checkbox id=allowAnonymizedDataResearch></label></div>                                      | absent NO_CANDIDATE
        key, and the label cut off               | <h1>Data research</h1><label>Use data for res…<input data-is=target type=checkbox id=allowAnonymizedDataResearch></label>                              | hinted target KEY_WITH_OTHER_NAME
        key as the name attribute                | <label>Use data for research<input data-is=target type=checkbox name=allowAnonymizedDataResearch></label>                                                         | located target A KEY
        key among others in aria-labelledby      | <label>Use data for research<input data-is=target type=checkbox aria-labelledby='state allowAnonymizedDataResearch'></label><input type=checkbox>                                 | located target A KEY
        key beats a foreign heading              | <h1>Company page</h1><label>Use data for research<input data-is=target type=checkbox name=allowAnonymizedDataResearch></label>                | located target A KEY
        key as part of another key               | <h1>Company page</h1><label>Other<input type=checkbox name=allowAnonymizedDataResearchHistory></label>                                        | absent FOREIGN_SECTION
        key in other letters                     | <h1>Company page</h1><label>Other<input type=checkbox name=allowanonymizeddataresearch></label>                                               | absent FOREIGN_SECTION
        key on two                               | <label>Use data for research<input type=checkbox name=allowAnonymizedDataResearch></label><input type=checkbox id=allowAnonymizedDataResearch> | ambiguous SEVERAL_MATCH
        key on one, name and heading on another  | <h1>Data research</h1><label>Other<input type=checkbox id=allowAnonymizedDataResearch></label><label>Use data for research<input type=checkbox></label> | ambiguous SEVERAL_MATCH
        key under a rival's label                | <h1>Data research</h1><label>Message nudges<input type=checkbox name=allowAnonymizedDataResearch></label>                                     | absent RIVAL_CLAIMED
        no key any more                          | <h1>Data research</h1><label>Use data for research<input data-is=target type=checkbox role=switch></label>                                    | located target B NAME_AND_SECTION
        the AI page                              | <h1>{title}</h1><label>{label}<input type=checkbox role=switch></label>                                                                       | absent RIVAL_CLAIMED
        """)
    void findsTheResearchSwitch(String why, String main, String expected) {
        assertEquals(expected, Look.at(TestDefinitions.RESEARCH_PAGE, "", page("en", main)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # case                                        | lang  | title                                                | label                                                                               | result
        English                                       | en    | Data for Generative AI Improvement                   | Use my data for training content creation AI models                                 | located target B NAME_AND_SECTION
        German                                        | de    | Daten zur Verbesserung generativer KI                | Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen           | located target B NAME_AND_SECTION
        French, straight apostrophes                  | fr    | Données pour l'amélioration de l'IA générative       | Utiliser mes données pour entraîner les modèles d'IA de création de contenu         | located target B NAME_AND_SECTION
        Brazilian                                     | pt-BR | Dados para aprimoramento da IA generativa            | Usar meus dados para treinar modelos de IA para criar conteúdos                     | located target B NAME_AND_SECTION
        Dutch                                         | nl    | Gegevens voor verbetering van generatieve AI         | Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt | located target B NAME_AND_SECTION
        Czech                                         | cs    | Data pro zdokonalování generativní umělé inteligence | Použít moje data pro trénování modelů umělé inteligence k tvorbě obsahu             | located target B NAME_AND_SECTION
        Polish, no title                              | pl    | ``                                                   | Użyj moich danych do trenowania modeli AI służących do tworzenia treści             | located target B NAME_AND_SECTION
        Polish, title unknown                         | pl    | Dane                                                 | Użyj moich danych do trenowania modeli AI służących do tworzenia treści             | hinted target NAME_UNDER_UNKNOWN_HEADING
        Finnish, label unknown                        | fi    | Tiedot generatiivisen tekoälyn parantamiseen         | Käytä tietojani mallien kouluttamiseen                                              | hinted target ALONE
        Spanish, label unknown, of its heading        | es    | Datos para mejorar la IA generativa                  | Usar mis datos para entrenar modelos de IA                                          | hinted target ALONE
        Spanish, label of something else              | es    | Datos para mejorar la IA generativa                  | Mostrar mis datos                                                                   | hinted target ALONE
        Italian, label unknown, of its heading        | it    | Dati per migliorare l'IA generativa                  | Usa i miei dati per l'addestramento dei modelli di IA                               | hinted target ALONE
        Spanish, title unknown too                    | es    | Otra cosa                                            | Usar mis datos                                                                      | absent FOREIGN_SECTION
        Spanish, a rival's English name               | es    | Datos para mejorar la IA generativa                  | Message nudges                                                                      | absent RIVAL_CLAIMED
        Arabic, nothing known                         | ar    | بيانات                                               | استخدام بياناتي                                                                     | absent UNKNOWN_LANGUAGE
        Indonesian by its old code                    | in    | Data                                                 | Gunakan data saya                                                                   | absent UNKNOWN_LANGUAGE
        Hebrew by its old code                        | iw    | נתונים                                               | השתמש בנתונים שלי                                                                   | absent UNKNOWN_LANGUAGE
        English page that says it is Arabic           | ar    | Data for Generative AI Improvement                   | Use my data for training content creation AI models                                 | located target B NAME_AND_SECTION
        English page that says nothing                | ``    | Data for Generative AI Improvement                   | Use my data for training content creation AI models                                 | located target B NAME_AND_SECTION
        other switch, page says it is Arabic          | ar    | Data for Generative AI Improvement                   | Use my data for job matches                                                         | absent NAME_CONFLICT
        other switch, page says nothing               | ``    | Data for Generative AI Improvement                   | Use my data for job matches                                                         | absent NAME_CONFLICT
        other heading, page says it is Arabic         | ar    | Company page                                         | Use my data for training content creation AI models                                 | absent FOREIGN_SECTION
        Spanish page that says it is English          | en    | Datos para mejorar la IA generativa                  | Usar mis datos                                                                      | absent NAME_CONFLICT
        label English, title still German             | de    | Daten zur Verbesserung generativer KI                | Use my data for training content creation AI models                                 | located target B NAME_AND_SECTION
        label German, title of something else         | de    | Suchverlauf                                          | Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen           | absent FOREIGN_SECTION
        """)
    void comparesWithAllLanguagesAtOnce(String why, String lang, String title, String label, String expected) {
        String main =
                "<h1>" + title + "</h1><label>" + label + "<input data-is=target type=checkbox role=switch></label>";
        assertEquals(expected, onGenAiPage(lang, main));
    }

    @Test
    void oneOfTwoSwitchesIsNotKnownByBeingAlone() {
        Setting base = TestDefinitions.GENAI;
        Setting two = new Setting(
                "two",
                base.tier(),
                "privacy",
                base.advice(),
                base.certainty(),
                base.page(),
                List.of(),
                base.row(),
                List.of(
                        base.controls().get(0),
                        TestDefinitions.toggle("other", List.of(), names("en", "Another"), Names.NONE)),
                List.of(),
                base.regions(),
                "2026-09",
                base.sources());
        String page = page("ar", "<label>تدريب<input type=checkbox></label>");
        assertEquals(
                "absent WEAK_EVIDENCE, absent WEAK_EVIDENCE",
                Look.at(TestDefinitions.of(List.of(), two), TestDefinitions.GENAI_PAGE, "", page));
    }

    @Test
    void anArticleAroundTheMainPartIsNoPartOfItsOwn() {
        String page = page("en", "<p>-</p>")
                .replace("<div><main>", "<article><h2>Data for Generative AI Improvement</h2><main>")
                .replace(
                        "</main></div>",
                        "</main><label>Use my data for training content creation AI models<input type=checkbox></label>"
                                + "</article>");
        assertEquals("absent NO_CANDIDATE", Look.at(TestDefinitions.GENAI_PAGE, "", page));
    }

    /** In these languages the word for "no" is the one for "not". */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # what says "not"                    | page
        mark-up in the label                 | <label><b>Não</b> {pt}<input type=checkbox></label>
        mark-up in a label around nothing    | <label for=x><b>Não</b> {pt}</label><input type=checkbox id=x>
        an element of its own in the label   | <label><span>Não</span> {pt}<input type=checkbox></label>
        an element before the name           | <label for=x><span>Não</span> <span>{pt}</span></label><input type=checkbox id=x>
        mark-up in the row                   | <div><b>Não</b> {pt} <input type=checkbox></div>
        an element of its own in the row     | <div><p>Não</p><p>{pt}</p><input type=checkbox></div>
        a span before the name in the row    | <div><span>Não</span> {pt} <input type=checkbox></div>
        a state and a "not" in the label     | <label><span>Desativado não</span> {pt}<input type=checkbox></label>
        a badge and a "not" in the row       | <div><p>Novo não</p><p>{pt}</p><input type=checkbox></div>
        """)
    void aNegationIsNoState(String why, String main) {
        String filled = "<h1>Dados para aprimoramento da IA generativa</h1>"
                + main.replace("{pt}", "Usar meus dados para treinar modelos de IA para criar conteúdos");
        assertEquals("absent NAME_CONFLICT", onGenAiPage("pt", filled));
    }

    @Test
    void anArabicStateBeforeALabelIsAsMuchAsStop() {
        Locator use = Look.sole("use", names("ar", "استخدام بياناتي للتدريب"), names("ar", "البيانات"));
        String row =
                "<h1>البيانات</h1><div>{0}<p>استخدام بياناتي للتدريب</p>{1}<input data-is=target type=checkbox></div>";
        String state = "<p>إيقاف</p>";
        assertEquals(
                "absent NAME_CONFLICT",
                Look.at(use, page("ar", row.replace("{0}", state).replace("{1}", ""))));
        assertEquals(
                "located target B NAME_AND_SECTION",
                Look.at(use, page("ar", row.replace("{0}", "").replace("{1}", state))));
    }

    @Test
    void aHiddenMainPartIsNone() {
        String page = page("en", "<h1>{title}</h1><label>{label}<input data-is=target type=checkbox></label>")
                .replace("<main>", "<main hidden></main><main>");
        assertEquals("located target B NAME_AND_SECTION", Look.at(TestDefinitions.GENAI_PAGE, "", page));
    }

    @Test
    void noNameIsNotAnUnknownName() {
        String main = "<h1>Datos para mejorar la IA generativa</h1>"
                + "<div><span>Otra cosa</span><input data-is=decoy type=checkbox role=switch></div>";
        assertEquals("hinted decoy ALONE", onGenAiPage("es", main));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # heading between title and switch   | page's question                                          | result
        a question in English                | Can LinkedIn use your data?                              | located target B NAME_AND_SECTION
        a question in Greek                  | Μπορεί;\u037e                                            | located target B NAME_AND_SECTION
        a question in Arabic                 | هل يمكن؟                                                 | located target B NAME_AND_SECTION
        a question in Japanese               | 使用できますか？                                         | located target B NAME_AND_SECTION
        a question in Armenian, not known    | Կարո՞ղ է                                                 | absent FOREIGN_SECTION
        an empty heading                     | ``                                                       | located target B NAME_AND_SECTION
        a statement                          | Company page                                             | absent FOREIGN_SECTION
        """)
    void passesOverQuestions(String why, String heading, String expected) {
        String main =
                "<h1>{title}</h1><h4>" + heading + "</h4><label>{label}<input data-is=target type=checkbox></label>";
        assertEquals(expected, onGenAiPage("en", main));
    }

    @Test
    void searchesTheWholePageIfItHasNoMainPart() {
        String card = "<h1>{title}</h1><label>{label}<input data-is=target type=checkbox></label>";
        String page = page("en", card).replace("main>", "div>");
        assertEquals("located target B NAME_AND_SECTION", Look.at(TestDefinitions.GENAI_PAGE, "", page));
        String inHeader = page.replace("<div><div>", "<header>").replace("</div></div>", "</header>");
        assertEquals("absent NO_CANDIDATE", Look.at(TestDefinitions.GENAI_PAGE, "", inHeader));
        String elsewhere = page.replace("<label>", "<div><header><h6>Company page</h6></header></div><label>");
        assertEquals("absent FOREIGN_SECTION", Look.at(TestDefinitions.GENAI_PAGE, "", elsewhere));
        String inSection = inHeader.replace("<header><h1>Data", "<section><header><h1>Data");
        assertEquals("located target B NAME_AND_SECTION", Look.at(TestDefinitions.GENAI_PAGE, "", inSection));
    }

    @Test
    void aKeyDoesNotSaveALabelTurnedRoundOnAPageOfAnUnknownLanguage() {
        String page =
                "<label>{0} use data for research<input data-is=target type=checkbox name=allowAnonymizedDataResearch>"
                        + "</label>";
        assertEquals(
                "absent NAME_CONFLICT",
                Look.at(TestDefinitions.RESEARCH_PAGE, "", page("xx", page.replace("{0}", "Do not"))));
        // In some languages the "not" is a part of the word.
        assertEquals(
                "hinted target KEY_WITH_OTHER_NAME",
                Look.at(TestDefinitions.RESEARCH_PAGE, "", page("xx", page.replace("{0} use", "Misuse"))));
        assertEquals(
                "located target A KEY",
                Look.at(TestDefinitions.RESEARCH_PAGE, "", page("xx", page.replace("{0}", ""))));
    }

    @Test
    void aKeyWithoutANameIsAHintWhereThereIsTooMuchToBeRead() {
        String columns = "<div><p>Do not use data for research</p><p>Other</p></div>"
                + "<div><input data-is=target type=checkbox id=allowAnonymizedDataResearch><input type=checkbox></div>";
        String little = columns.replace("Do not use data for", "What you see of");
        String more = "<p>More</p>".repeat(600);
        assertEquals("located target A KEY", Look.at(TestDefinitions.RESEARCH_PAGE, "", page("en", little)));
        assertEquals(
                "hinted target KEY_WITH_OTHER_NAME",
                Look.at(TestDefinitions.RESEARCH_PAGE, "", page("en", more + columns)));
    }

    @Test
    void hundredsOfSwitchesAreNoSettingsPage() {
        String row = "<label>Other<input type=checkbox></label>";
        String target = "<h1>{title}</h1><label>{label}<input data-is=target type=checkbox></label><h2>More</h2>";
        assertEquals("located target B NAME_AND_SECTION", onGenAiPage("en", target + row.repeat(499)));
        assertEquals("absent TOO_MANY_CANDIDATES", onGenAiPage("en", target + row.repeat(500)));
    }

    @Test
    void theSameQuestionTwiceGetsNoAnswer() {
        String page = page("en", "<h1>{title}</h1><label>{label}<input type=checkbox></label>");
        assertEquals(
                List.of("ambiguous CLAIMED_TWICE", "ambiguous CLAIMED_TWICE"),
                Look.words(Look.results(
                        List.of(genAi(), genAi()), SavedPage.of(page).root())));
    }

    @Test
    void aFormUnderOurAddressIsNoHint() {
        String lone = "<h1>تسجيل الدخول</h1><label>ابق متصلا<input type=checkbox{0}></label>";
        assertEquals("absent WEAK_EVIDENCE", onGenAiPage("ar", lone.replace("{0}", "")));
        assertEquals(
                "absent WEAK_EVIDENCE", onGenAiPage("ar", lone.replace("{0}", " role=switch") + "<input type=email>"));
        assertEquals(
                "absent PASSWORD_PAGE", onGenAiPage("ar", lone + "<input type=text autocomplete=current-password>"));
    }

    @Test
    void noHintAtWhatAnotherClaims() {
        Locator other = Look.sole("other", names("ja", "別"), Names.NONE);
        String page =
                page("en", "<h1>{title}</h1><label>{label}<input data-is=target type=checkbox role=switch></label>");
        assertEquals(
                List.of("located target B NAME_AND_SECTION", "absent RIVAL_CLAIMED"),
                Look.words(
                        Look.results(List.of(genAi(), other), SavedPage.of(page).root())));
        assertEquals(
                List.of("absent UNKNOWN_LANGUAGE", "absent UNKNOWN_LANGUAGE"),
                Look.words(
                        Look.results(List.of(other, other), SavedPage.of(page).root())));
    }

    @Test
    void aNameOfNothingButPunctuationMatchesNothing() {
        Locator dash = Look.sole("dash", names("en", "—"), names("en", "…"));
        String page = page("en", "<div><input data-is=decoy type=checkbox role=switch></div>");
        assertEquals(
                List.of("absent WEAK_EVIDENCE"),
                Look.words(Look.results(List.of(dash), SavedPage.of(page).root())));
    }

    private static Locator genAi() {
        return new Wayfinder(TestDefinitions.all())
                .from(TestDefinitions.GENAI_PAGE, "")
                .targets()
                .get(0);
    }

    static String onGenAiPage(String lang, String main) {
        return Look.at(TestDefinitions.GENAI_PAGE, "", page(lang, main));
    }

    static String page(String lang, String main) {
        String filled = main.replace("{title}", "Data for Generative AI Improvement")
                .replace("{label}", "Use my data for training content creation AI models");
        return "<html lang='" + lang + "'><body><header><h1>LinkedIn</h1></header><div><main>" + filled
                + "</main></div><footer><a href=/help>Help</a></footer></body></html>";
    }
}
