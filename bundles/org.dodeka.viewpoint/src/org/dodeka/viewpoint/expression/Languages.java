package org.dodeka.viewpoint.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** The languages in which expressions can be written. A text of none of them is a literal. Immutable. */
public final class Languages {

    /** Languages of real specifications; taken for literals they would show up as nonsense in labels. */
    private static final Pattern OTHERS = Pattern.compile("(aql|ocl|acceleo|mtl|xtend|self|groovy):.*|\\[.*/\\]|<%.*%>", Pattern.DOTALL);

    private final Map<String, ExpressionLanguage> byPrefix;

    private Languages(Map<String, ExpressionLanguage> byPrefix) {
        this.byPrefix = byPrefix;
    }

    /** {@code var:}, {@code feature:} and {@code service:}. */
    public static Languages standard() {
        Map<String, ExpressionLanguage> standard = new LinkedHashMap<>();
        for (ExpressionLanguage language : List.of(new VariableLanguage(), new FeatureLanguage(), new ServiceLanguage())) {
            standard.put(language.prefix(), language);
        }
        return new Languages(standard);
    }

    /** These and one more, which takes the place of one with the same prefix. */
    public Languages with(ExpressionLanguage language) {
        Map<String, ExpressionLanguage> more = new LinkedHashMap<>(byPrefix);
        more.put(language.prefix(), language);
        return new Languages(more);
    }

    /**
     * Makes an expression ready.
     *
     * @param text the expression with its prefix
     * @throws ExpressionException if it cannot be compiled, or is of a language that is not here
     */
    public CompiledExpression compile(String text, CompileContext context) {
        String trimmed = text.strip();
        ExpressionLanguage language = byPrefix.get(trimmed.substring(0, trimmed.indexOf(':') + 1));
        if (language != null) {
            return language.compile(trimmed.substring(language.prefix().length()).strip(), context);
        }
        if (OTHERS.matcher(trimmed).matches()) {
            throw new ExpressionException(NLS.bind(Messages.unknownLanguage, trimmed, String.join(" ", byPrefix.keySet())));
        }
        return new Literal(text);
    }
}
