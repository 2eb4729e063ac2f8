package optlight.locate;

import optlight.TestDefinitions;
import optlight.saved.SavedPage;

/** A page of the size that is asked for: the switch that is wanted under its heading, and around it what real pages have. */
final class BenchmarkPage {
    private BenchmarkPage() {}

    /**
     * Its root element.
     *
     * @param elements how many it has at least
     * @param switches how many besides the one that is wanted, as {@code cost.js} has them for the same in a browser
     */
    static PageElement of(int elements, int switches) {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=en><body><main><h1>")
                .append(TestDefinitions.GENAI_TITLE.byLanguage().get("en").get(0))
                .append("</h1><div><label for=wanted>")
                .append(TestDefinitions.GENAI_LABEL.byLanguage().get("en").get(0))
                .append("</label><div><input id=wanted type=checkbox role=switch></div></div>");
        for (int i = 0; i < switches; i++) {
            html.append(row(i));
        }
        StringBuilder beside = new StringBuilder();
        int blocks = Math.max(0, elements - 8 - 5 * switches) / 60;
        for (int i = 0; i < blocks; i++) {
            (i % 2 == 0 ? html : beside).append(block(i));
        }
        html.append("</main><div>").append(beside).append("</div></body></html>");
        return SavedPage.of(html.toString()).root();
    }

    /** Named by its label element, by reference, and by nothing but the text of its row, by turns. */
    private static String row(int i) {
        return switch (i % 3) {
            case 0 -> "<div><label for=c" + i + ">Let others know of number " + i + "</label><div><input id=c" + i
                    + " type=checkbox role=switch></div></div>";
            case 1 -> "<div><p id=l" + i + ">Show my number " + i
                    + " to members</p><div><input type=checkbox role=switch aria-labelledby=l" + i + "></div></div>";
            default -> "<div><div><p>Number " + i + " by e-mail</p><p>You get it once a week.</p></div><div><div>"
                    + "<input type=checkbox role=switch></div></div></div>";
        };
    }

    /** Some 60 elements: a card, three rows, and now and then a hidden part. */
    private static String block(int i) {
        String link = "<li><div><a href=/company/" + i + "/about><div><span>Row " + i + "</span><span><span aria-hidden=true>"
                + i % 7 + "</span></span></div><svg><use></use><path></path></svg></a></div></li>";
        String title = i % 3 == 0 ? "<h3>Card " + i + "</h3>" : "<strong>Card " + i + "</strong>";
        String hidden = i % 10 == 0
                ? "<div hidden><ul><li><label><input type=checkbox> <span>Hidden " + i + "</span></label></li></ul></div>"
                : "<p><span>Plain <i>text</i></span><br><em>and more</em></p>";
        return "<div><div><section><div><div><div>" + title + "<p>Some words about <b>number " + i
                + "</b>.</p></div><div><a href=/feed/update/" + i + "><span>See more of " + i
                + "</span></a><button><svg><path></path></svg><span>Save</span></button></div></div></div></section><ul>"
                + link + link + link + "</ul>" + hidden + "</div></div>";
    }
}
