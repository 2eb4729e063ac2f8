package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/** Lists of one. {@code List.of} would bring all of {@code Collections} into every page, with its empty sets and maps. */
final class ShortList {
    private ShortList() {}

    static <T> List<T> of(T only) {
        List<T> list = new ArrayList<>();
        list.add(only);
        return list;
    }
}
