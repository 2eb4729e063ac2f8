package optlight.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mozilla.javascript.CompilerEnvirons;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.EvaluatorException;
import org.mozilla.javascript.Node;
import org.mozilla.javascript.Parser;
import org.mozilla.javascript.Token;
import org.mozilla.javascript.ast.AstNode;
import org.mozilla.javascript.ast.ExpressionStatement;
import org.mozilla.javascript.ast.FunctionCall;
import org.mozilla.javascript.ast.FunctionNode;
import org.mozilla.javascript.ast.Name;
import org.mozilla.javascript.ast.ParenthesizedExpression;
import org.mozilla.javascript.ast.VariableDeclaration;
import org.mozilla.javascript.ast.VariableInitializer;

/**
 * Lets browsers put off compiling a function until it is called. TeaVM writes nearly all as arrow functions, and one function
 * around everything; V8 compiles arrow functions in there at once, even those that are never called, but not what says {@code
 * function}.
 *
 * <p>Changed is how an arrow function begins that is the value of a variable of the outer function, has a body in braces, and has
 * neither {@code this} nor {@code arguments} of the outer function's in it: to call one, the two are the same. And its variables
 * are declared by {@code var}: of a {@code let} every function that reads it has to see first whether it has a value yet, which
 * TeaVM has made sure of. All else stays as it is to the letter.
 */
public final class DeferredFunctions {
    /** From the variable's name to the body. */
    private static final Pattern BEGINNING =
            Pattern.compile("\\s*=\\s*(?:\\((?<several>[\\w$,\\s]*)\\)|(?<one>[\\w$]+))\\s*=>\\s*(?=\\{)");

    private DeferredFunctions() {}

    /** Rewrites the script in each of the files. */
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Path path = Path.of(file);
            Files.writeString(path, in(Files.readString(path)));
        }
    }

    /**
     * The same script with functions that can be put off.
     *
     * @param script as TeaVM writes it
     * @throws IllegalArgumentException if Rhino cannot read it, or finds no function around everything
     */
    static String in(String script) {
        StringBuilder written = new StringBuilder();
        int from = 0;
        Matcher beginning = BEGINNING.matcher(script);
        for (Node statement : outerFunction(script).getBody()) {
            if (statement instanceof VariableDeclaration declaration) {
                if (declaration.isLet()) {
                    int let = declaration.getAbsolutePosition();
                    written.append(script, from, let).append("var");
                    from = let + "let".length();
                }
                for (VariableInitializer variable : declaration.getVariables()) {
                    int end = variable.getTarget().getAbsolutePosition()
                            + variable.getTarget().getLength();
                    if (isFreeArrow(variable.getInitializer())
                            && beginning.region(end, script.length()).lookingAt()) {
                        String one = beginning.group("one");
                        written.append(script, from, end)
                                .append("=function(")
                                .append(one == null ? beginning.group("several") : one)
                                .append(')');
                        from = beginning.end();
                    }
                }
            }
        }
        return written.append(script, from, script.length()).toString();
    }

    /** Whether this is an arrow function with nothing in it that means what stands around it. */
    private static boolean isFreeArrow(AstNode initializer) {
        return initializer instanceof FunctionNode function
                && function.getFunctionType() == FunctionNode.ARROW_FUNCTION
                && !usesOuter(function);
    }

    /** Whether anything in it means the {@code this} or the {@code arguments} of what stands around it. */
    private static boolean usesOuter(FunctionNode arrow) {
        boolean[] uses = {false};
        arrow.getBody().visit(node -> {
            uses[0] |= node.getType() == Token.THIS
                    || (node instanceof Name name && name.getIdentifier().equals("arguments"));
            // Any other function has its own.
            return !(node instanceof FunctionNode inner) || inner.getFunctionType() == FunctionNode.ARROW_FUNCTION;
        });
        return uses[0];
    }

    /** The last thing in the script that is called on the spot. */
    private static FunctionNode outerFunction(String script) {
        CompilerEnvirons environment = new CompilerEnvirons();
        environment.setLanguageVersion(Context.VERSION_ES6);
        FunctionNode outer = null;
        try {
            for (Node statement : new Parser(environment).parse(script, null, 1)) {
                if (statement instanceof ExpressionStatement it
                        && it.getExpression() instanceof FunctionCall call
                        && call.getTarget() instanceof ParenthesizedExpression brackets
                        && brackets.getExpression() instanceof FunctionNode function) {
                    outer = function;
                }
            }
        } catch (EvaluatorException e) {
            throw new IllegalArgumentException(
                    "no script that Rhino can read: " + e.details() + " in line " + e.lineNumber(), e);
        }
        if (outer == null) {
            throw new IllegalArgumentException("no function around everything");
        }
        return outer;
    }
}
