package optlight.server.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import optlight.definition.Tier;

/**
 * No text asks for a password. Which sentence asks, no machine can tell; so none speaks of one but about settings that have
 * to do with it, where a reviewer looks twice.
 */
final class SecretLint {
    /** The category of settings about signing in. */
    private static final String SECURITY = "security";

    /**
     * What a password is called, as a part of a word: of the languages our texts are in, every one in every language, for
     * whoever is asked in a language understands others. A guess which words matter.
     */
    private static final List<String> WORDS = List.of(
            "password",
            "passcode",
            "passphrase",
            "credit card",
            "passwort",
            "passwör",
            "kennwort",
            "kennwör",
            "kreditkarte",
            "mot de passe",
            "mots de passe",
            "carte bancaire",
            "contraseña",
            "tarjeta de crédito",
            "carta di credito",
            "wachtwoord",
            "creditcard",
            "senha",
            "cartão de crédito",
            "hasło",
            "hasła",
            "haseł",
            "hasłem",
            "lösenord",
            "kreditkort",
            "şifre",
            "parola",
            "kredi kartı",
            "パスワード",
            "暗証番号",
            "クレジットカード",
            "비밀번호",
            "암호",
            "신용카드",
            "密码",
            "口令",
            "信用卡",
            "كلمة المرور",
            "كلمة مرور",
            "كلمة السر",
            "كلمة سر",
            "पासवर्ड",
            "क्रेडिट कार्ड");

    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    SecretLint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        for (SaidText said : SaidText.of(folder)) {
            if (!isAboutSigningIn(said.entry())) {
                check(said.file(), said.where(), said.text());
            }
        }
        return problems;
    }

    private boolean isAboutSigningIn(String entry) {
        return folder.places().stream()
                .map(AuthoredSetting::setting)
                .filter(it -> entry.equals("settings." + it.id()))
                .anyMatch(it -> it.category().equals(SECURITY) || it.tier() == Tier.DANGER);
    }

    private void check(String file, String where, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        for (String word : WORDS) {
            if (small.contains(word)) {
                problems.add(new Problem(
                        file,
                        where + " must not speak of a secret, speaks of \"" + word
                                + "\": only texts of settings in the category \"" + SECURITY
                                + "\" and of tier \"danger\" do, so that none can ask for one"));
                return;
            }
        }
    }
}
