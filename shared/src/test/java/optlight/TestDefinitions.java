package optlight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optlight.definition.Advice;
import optlight.definition.Category;
import optlight.definition.Certainty;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Definitions;
import optlight.definition.Names;
import optlight.definition.Neighbour;
import optlight.definition.Option;
import optlight.definition.PagePath;
import optlight.definition.Row;
import optlight.definition.Setting;
import optlight.definition.Source;
import optlight.definition.SwitchedOff;
import optlight.definition.Tier;

/** Definitions built by hand: one setting of each shape, with what stands beside them on LinkedIn. */
public final class TestDefinitions {
    public static final String GENAI_PAGE = "/mypreferences/d/settings/data-for-ai-improvement";
    public static final String RESEARCH_PAGE = "/mypreferences/d/settings/policy-and-academic-research";
    public static final String EMAIL_PAGE = "/mypreferences/d/settings/discover-me-by-email-address";
    public static final String PRIVACY_PAGE = "/mypreferences/d/categories/privacy";

    /** Title of the page and of its row; language → text. */
    public static final Names GENAI_TITLE = names(
            "en", "Data for Generative AI Improvement",
            "de", "Daten zur Verbesserung generativer KI",
            "fr", "Données pour l’amélioration de l’IA générative",
            "pt", "Dados para aprimoramento da IA generativa",
            "nl", "Gegevens voor verbetering van generatieve AI",
            "cs", "Data pro zdokonalování generativní umělé inteligence",
            "fi", "Tiedot generatiivisen tekoälyn parantamiseen",
            "es", "Datos para mejorar la IA generativa",
            "it", "Dati per migliorare l’IA generativa");

    public static final Names GENAI_LABEL = names(
            "en", "Use my data for training content creation AI models",
            "de", "Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen",
            "fr", "Utiliser mes données pour entraîner les modèles d’IA de création de contenu",
            "pt", "Usar meus dados para treinar modelos de IA para criar conteúdos",
            "nl", "Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt",
            "cs", "Použít moje data pro trénování modelů umělé inteligence k tvorbě obsahu",
            "pl", "Użyj moich danych do trenowania modeli AI służących do tworzenia treści");

    public static final Setting GENAI = setting(
            "genai-training",
            Tier.CORE,
            "privacy",
            GENAI_PAGE,
            List.of(
                    "/mypreferences/d/settings/data-for-generative-ai",
                    "/mypreferences/d/settings/data-for-generative-ai-improvement"),
            GENAI_TITLE,
            toggle("train", List.of(), GENAI_LABEL, GENAI_TITLE),
            List.of("research"));

    public static final Setting RESEARCH = setting(
            "research",
            Tier.RECOMMENDED,
            "privacy",
            RESEARCH_PAGE,
            List.of(),
            names("en", "Social, economic, and workplace research"),
            toggle(
                    "use",
                    List.of("allowAnonymizedDataResearch"),
                    names("en", "Use data for research"),
                    new Names(Map.of("en", List.of("Data research", "Social, economic, and workplace research")))),
            List.of("genai-training", "research-invites"));

    public static final Setting EMAIL = setting(
            "discover-email",
            Tier.RECOMMENDED,
            "visibility",
            EMAIL_PAGE,
            List.of(),
            names("en", "Profile discovery using email address"),
            radios("first-degree", List.of()),
            List.of("discover-phone", "email-visibility"));

    private static final List<Category> CATEGORIES = List.of(
            category("account", "account", "Account preferences"),
            category("security", "sign-in-and-security", "Sign in & security"),
            category("visibility", "profile-visibility", "Visibility"),
            new Category("privacy", new PagePath(PRIVACY_PAGE), names("en", "Data privacy", "de", "Datenschutz")),
            category("ads", "ads", "Advertising data"),
            category("notifications", "notifications", "Notifications"));

    /** The neighbours, each with the texts it is known by. */
    public static final List<Neighbour> NEIGHBOURS = List.of(
            neighbour(
                    "external-data", "privacy", null, "Manage use of external data", "Use data from external sources"),
            neighbour("search-history", "privacy", "/mypreferences/d/search-history", "Search history"),
            neighbour("messaging-suggestions", "privacy", settings("suggest-replies"), "Messaging suggestions"),
            neighbour("focused-inbox", "privacy", settings("focused-inbox"), "Focused Inbox", "Use Focused Inbox"),
            neighbour("message-nudges", "privacy", settings("message-nudging"), "Message nudges"),
            neighbour("messages", "privacy", settings("who-can-message-me"), "Messages", "InMail messages"),
            neighbour("research-invites", "privacy", settings("research-invitations"), "Research invitations"),
            neighbour("microsoft-word", "privacy", settings("word"), "Microsoft Word", "Show work experience in Word"),
            neighbour("discover-phone", "visibility", settings("by-phone"), "Discover by phone"),
            neighbour("email-visibility", "visibility", settings("email"), "Email visibility"));

    private TestDefinitions() {}

    public static Definitions all() {
        return of(List.of(), GENAI, RESEARCH, EMAIL);
    }

    public static Definitions of(List<SwitchedOff> off, Setting... settings) {
        return new Definitions(
                1,
                0,
                86_400_000L,
                1,
                off,
                null,
                Map.of(),
                CATEGORIES,
                null,
                NEIGHBOURS,
                List.of(settings),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Pairs of language and name. */
    public static Names names(String... pairs) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], List.of(pairs[i + 1]));
        }
        return new Names(names);
    }

    public static Setting setting(
            String id,
            Tier tier,
            String category,
            String page,
            List<String> alsoPages,
            Names row,
            Control control,
            List<String> rivals) {
        List<PagePath> also = new ArrayList<>();
        for (String path : alsoPages) {
            also.add(new PagePath(path));
        }
        return new Setting(
                id,
                tier,
                category,
                Advice.SET,
                Certainty.HIGH,
                new PagePath(page),
                also,
                new Row(new PagePath(page), row, Names.NONE, null),
                List.of(control),
                rivals,
                Setting.EVERYWHERE,
                "2026-09-28",
                List.of(new Source("made up for a test", null, "2026-11-23")));
    }

    public static Control toggle(String id, List<String> keys, Names names, Names section) {
        return new Control(id, ControlRole.SWITCH, "off", "on", keys, names, section, List.of());
    }

    /** Who may find a member by e-mail address. */
    public static Control radios(String recommended, List<String> keys) {
        return new Control(
                "who",
                ControlRole.RADIOGROUP,
                recommended,
                "anyone",
                keys,
                Names.NONE,
                names("en", "Discover by email"),
                List.of(
                        new Option("first-degree", names("en", "1st degree connections")),
                        new Option("second-degree", names("en", "1st and 2nd degree connections")),
                        new Option("anyone", names("en", "Anyone"))));
    }

    private static Category category(String id, String slug, String name) {
        return new Category(id, new PagePath("/mypreferences/d/categories/" + slug), names("en", name));
    }

    private static Neighbour neighbour(String id, String category, String href, String... names) {
        return new Neighbour(
                id, category, href == null ? null : new PagePath(href), new Names(Map.of("en", List.of(names))));
    }

    private static String settings(String slug) {
        return "/mypreferences/d/settings/" + slug;
    }
}
