package org.dodeka.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;

/** No text comes to the screen without a key: neither from the sources of the bundles that people see nor from what those bundles declare. */
class KeysTest {

    /** What a sentence looks like, and what a programmer alone reads does not: two words with a blank between. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}+");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*(>|$)");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    /** Methods whose text is shown, whatever it looks like. */
    private static final Set<String> SHOWN = Set.of("setText", "setToolTipText", "setMessage", "setErrorMessage", "setTitle", "setDescription", "setPartName", "setContentDescription",
            "setWindowTitle", "setLabel", "setTaskName", "subTask", "createLabel", "createButton", "createHyperlink", "openError", "openInformation", "openWarning", "openQuestion",
            "openConfirm", "addMessage", "setTitleToolTip");
    /** The name of the product, where a system keeps the files of programs, and the names of fonts. */
    private static final Set<String> THE_SAME_EVERYWHERE = Set.of("Dodeka", "Library/Application Support/Dodeka", "Liberation Sans", "Nimbus Sans", "DejaVu Sans");

    /** Classes of which the first argument is shown. */
    private static final Set<String> MADE = Set.of("Action", "MenuManager", "Job", "MessageDialog", "Status");

    /** Attributes of extensions that people read. */
    private static final Pattern DECLARED = Pattern.compile("\\b(?:name|label|tooltip|description|title|shortDescription)=\"([^\"]*)\"");
    /** Elements whose name is no text but an identifier. */
    private static final Pattern NAMES_NO_TEXT = Pattern.compile("<(?:property|separator|insertionPoint|parameter|variable|with|test|attribute|super|persistent|commandParameter|initializer|contentProvider"
            + "|instanceof|adapt|systemTest|reference)\\b[^>]*>");

    static List<Path> sources() {
        return LayersTest.INTERFACES.stream().sorted().flatMap(bundle -> Bundles.files(bundle, ".java").stream()).toList();
    }

    static Stream<String> interfaces() {
        return LayersTest.INTERFACES.stream().sorted();
    }

    @Test
    void no_text_is_written_in_the_sources() throws IOException {
        assertThat(texts(sources())).as("texts that belong into messages.properties").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void no_text_is_written_in_the_declarations(String bundle) {
        Path declarations = Bundles.FOLDER.resolve(bundle).resolve("plugin.xml");
        if (!declarations.toFile().exists()) {
            return;
        }
        String xml = NAMES_NO_TEXT.matcher(Bundles.text(declarations)).replaceAll("");
        List<String> texts = new ArrayList<>();
        Matcher matcher = DECLARED.matcher(xml);
        while (matcher.find()) {
            if (!matcher.group(1).startsWith("%") && LETTERS.matcher(matcher.group(1)).find()) {
                texts.add(matcher.group());
            }
        }
        assertThat(texts).as("texts that belong into plugin.properties").isEmpty();
    }

    private static List<String> texts(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask parsing = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : parsing.parse()) {
                String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
                new TextScanner(text -> found.add(file + ": " + text)).scan(unit, false);
            }
        }
        return found;
    }

    /** Finds texts; the parameter says whether whatever is found inside is shown. */
    private static final class TextScanner extends TreeScanner<Void, Boolean> {

        private final Consumer<String> found;

        TextScanner(Consumer<String> found) {
            this.found = found;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Boolean shown) {
            if (literal.getValue() instanceof String text && !THE_SAME_EVERYWHERE.contains(text)
                    && (shown ? LETTERS : WORDS).matcher(MARKUP.matcher(text).replaceAll("")).find()) {
                found.accept(text);
            }
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Boolean shown) {
            scan(call.getMethodSelect(), false);
            // the arguments of another method are its own matter: setText(label("key")) shows what label() gives
            return scan(call.getArguments(), SHOWN.contains(nameOf(call.getMethodSelect())));
        }

        @Override
        public Void visitNewClass(NewClassTree made, Boolean shown) {
            scan(made.getClassBody(), false);
            List<? extends ExpressionTree> arguments = made.getArguments();
            if (!arguments.isEmpty()) {
                scan(arguments.getFirst(), MADE.contains(nameOf(made.getIdentifier())));
                scan(arguments.subList(1, arguments.size()), false);
            }
            return null;
        }

        /** What is thrown for a mistake in the program is read by programmers; what people should read has its message from a key already. */
        @Override
        public Void visitThrow(ThrowTree thrown, Boolean shown) {
            return null;
        }

        @Override
        public Void visitAssert(AssertTree asserted, Boolean shown) {
            return null;
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Boolean shown) {
            return null;
        }

        private static String nameOf(ExpressionTree called) {
            return called instanceof MemberSelectTree member ? member.getIdentifier().toString() : called.toString();
        }
    }
}
