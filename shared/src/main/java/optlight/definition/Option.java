package optlight.definition;

/** One radio of a group: its id is a state the control can be in. */
public record Option(String id, Names names) {
    public Option {
        Require.id(id, "option id");
        Require.present(names, "names of option " + id);
    }
}
