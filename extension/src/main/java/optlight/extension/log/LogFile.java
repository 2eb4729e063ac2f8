package optlight.extension.log;

/**
 * Rows of texts as files. A table is as RFC 4180 has it, with a byte order mark before it: without one, spreadsheets take
 * letters beyond the first 128 for others. What they would take for a formula is kept from being one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
final class LogFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private LogFile() {}

    /** @param rows the first has the names of the columns */
    static String csv(String[][] rows) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                text.append(i == 0 ? "" : ",");
                field(text, row[i]);
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static void field(StringBuilder text, String value) {
        text.append('"');
        if (!value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0) {
            text.append('\'');
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            text.append(c == '"' ? "\"\"" : "" + c);
        }
        text.append('"');
    }

    /**
     * A list of objects, as RFC 8259 has it.
     *
     * @param names of the members, in the order of each row
     */
    static String json(String[] names, String[][] rows) {
        StringBuilder text = new StringBuilder("[");
        for (int row = 0; row < rows.length; row++) {
            text.append(row == 0 ? "\n" : ",\n").append("  {");
            for (int i = 0; i < names.length; i++) {
                text.append(i == 0 ? "" : ", ");
                string(text, names[i]);
                text.append(": ");
                string(text, rows[row][i]);
            }
            text.append('}');
        }
        return text.append("\n]\n").toString();
    }

    private static void string(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ') {
                text.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
            } else {
                text.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        text.append('"');
    }
}
