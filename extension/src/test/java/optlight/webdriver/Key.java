package optlight.webdriver;

/** Keys without a character, as WebDriver names them. */
public final class Key {
    public static final String BACKSPACE = "\uE003";
    public static final String TAB = "\uE004";
    public static final String ENTER = "\uE007";
    public static final String SHIFT = "\uE008";
    public static final String CONTROL = "\uE009";
    public static final String ALT = "\uE00A";
    public static final String ESCAPE = "\uE00C";
    public static final String SPACE = " ";
    public static final String PAGE_UP = "\uE00E";
    public static final String PAGE_DOWN = "\uE00F";
    public static final String END = "\uE010";
    public static final String HOME = "\uE011";
    public static final String LEFT = "\uE012";
    public static final String UP = "\uE013";
    public static final String RIGHT = "\uE014";
    public static final String DOWN = "\uE015";

    private Key() {}
}
