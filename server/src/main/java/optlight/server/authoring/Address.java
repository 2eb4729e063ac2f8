package optlight.server.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import optlight.definition.Category;
import optlight.definition.Claim;
import optlight.definition.Explainer;
import optlight.definition.Neighbour;
import optlight.definition.PagePath;
import optlight.definition.Setting;
import optlight.definition.Source;

/**
 * An address that the guidance names, for a person to walk through: nothing here ever asks LinkedIn.
 *
 * @param users what names it, as {@code page of research}
 */
public record Address(String url, List<String> users) {
    private static final String ORIGIN = "https://www.linkedin.com";

    /** Every address once, in order of the alphabet. */
    static List<Address> of(
            List<Setting> settings, List<Explainer> explainers, List<Category> categories, List<Neighbour> neighbours) {
        Map<String, List<String>> users = new TreeMap<>();
        for (Category category : categories) {
            add(category.page(), "category " + category.id(), users);
        }
        for (Neighbour neighbour : neighbours) {
            add(neighbour.href(), "neighbour " + neighbour.id(), users);
        }
        for (Setting setting : settings) {
            add(setting.page(), "page of " + setting.id(), users);
            setting.alsoPages().forEach(it -> add(it, "other page of " + setting.id(), users));
            if (setting.row() != null) {
                add(setting.row().href(), "row of " + setting.id(), users);
            }
            add(setting.sources(), setting.id(), users);
        }
        for (Explainer explainer : explainers) {
            for (Claim claim : explainer.claims()) {
                add(claim.sources(), "claim " + claim.id() + " of " + explainer.id(), users);
            }
        }
        List<Address> addresses = new ArrayList<>();
        users.forEach((url, by) -> addresses.add(new Address(url, List.copyOf(by))));
        return addresses;
    }

    /** @param page {@code null} if it is not known */
    private static void add(PagePath page, String user, Map<String, List<String>> users) {
        if (page != null) {
            users.computeIfAbsent(ORIGIN + page.path(), it -> new ArrayList<>()).add(user);
        }
    }

    /** @param what what they speak for */
    private static void add(List<Source> sources, String what, Map<String, List<String>> users) {
        for (Source source : sources) {
            if (source.url() != null) {
                users.computeIfAbsent(source.url(), it -> new ArrayList<>())
                        .add("source of " + what + ", seen " + source.seen());
            }
        }
    }

    @Override
    public String toString() {
        return url + "\t" + String.join("; ", users);
    }
}
