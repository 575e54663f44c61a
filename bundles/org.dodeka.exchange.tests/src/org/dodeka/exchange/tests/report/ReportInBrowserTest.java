package org.dodeka.exchange.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dodeka.exchange.tests.json.JsonTree;
import org.dodeka.testing.DesignBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser makes of the pages: on a telephone, on a tablet and on a desk. */
class ReportInBrowserTest {

    private static final Pattern RESULT = Pattern.compile("<pre id=\"result\">([A-Za-z0-9+/=]*)</pre>");
    private static final String POLICY = "http-equiv=\"Content-Security-Policy\"";

    /** The pages of which the contrast is looked at in the dark, too. */
    private static final Set<String> DARK = Set.of("compliance-express", "learning-culture", "hostile");

    @TempDir
    Path folder;

    private Chromium browser;

    @BeforeEach
    void find() {
        Optional<Path> program = Chromium.find();
        Assumptions.assumeTrue(program.isPresent(), "There is no chromium, chromium-browser or google-chrome on the PATH, and CHROMIUM names none");
        browser = new Chromium(program.get(), folder);
    }

    /** The examples, a blank design, and designs of which every text is long, or hostile. */
    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        Reports.EXAMPLES.forEach(name -> pages.put(name, Reports.html(Reports.example(name))));
        pages.put("blank", Reports.html(new DesignBuilder("2026-06-01").design()));
        pages.put("hostile", Reports.html(FullDesign.saying("<script>alert(1)</script>\"onload=\"\u05e9\u05dc\u05d5\u05dd"
                + HostileTextTest.OVERRIDE + "x")));
        pages.put("long", Reports.html(FullDesign.saying("W".repeat(10_000))));
        return pages;
    }

    @Test
    void pages_fit_every_width_and_pass_axe_in_light_and_dark() throws Exception {
        String axe = AxeCore.script();
        List<Map<String, String>> halves = List.of(new LinkedHashMap<>(), new LinkedHashMap<>());
        pages().forEach((name, page) -> halves.get(halves.get(0).size() > halves.get(1).size() ? 1 : 0).put(name, page));
        List<CompletableFuture<List<String>>> inspections = halves.stream().map(half -> CompletableFuture.supplyAsync(() -> problems(half, axe)))
                .toList();
        assertThat(inspections).allSatisfy(inspection -> assertThat(inspection.join()).isEmpty());
    }

    @Test
    void what_does_not_fit_or_cannot_be_heard_would_be_noticed() throws Exception {
        String html = Reports.html(new DesignBuilder("2026-06-01").design());
        String broken = html.replace("<h2 id=\"in-short-title\">", "<p style=\"width:2000px;color:#ddd\">pale</p><h2 id=\"in-short-title\">");
        List<String> problems = problems(Map.of("broken", broken), AxeCore.script());
        assertThat(problems).anyMatch(p -> p.matches("broken at 390: \\d+ pixels wide.*"))
                .anyMatch(p -> p.startsWith("broken at 1280: color-contrast"));
    }

    private List<String> problems(Map<String, String> pages, String axe) {
        Chromium.Visit visit;
        try {
            Path inspection = Files.createTempFile(folder, "inspection", ".html");
            visit = browser.open(Files.writeString(inspection, inspection(pages, axe), StandardCharsets.UTF_8), 1400, 1000);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Matcher result = RESULT.matcher(visit.dom());
        assertThat(result.find()).as("the inspection ends; console: " + visit.console()).isTrue();
        List<Object> problems = JsonTree.at(JsonTree.read(Base64.getDecoder().decode(result.group(1))));
        return problems.stream().map(String::valueOf).toList();
    }

    /** A page of our own with the pages in it; in these copies the policy is taken away, which would forbid the inspection. */
    private static String inspection(Map<String, String> pages, String axe) throws IOException {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><script>\nconst pages = [];\n");
        pages.forEach((name, page) -> {
            assertThat(page).contains(POLICY);
            html.append("pages.push({ name: ").append(literal(name)).append(", dark: ").append(DARK.contains(name)).append(", html: ")
                    .append(literal(page.replace(POLICY, "name=\"was-policy\""))).append(" });\n");
        });
        html.append("const axe = ").append(literal(axe)).append(";\n");
        try (InputStream script = ReportInBrowserTest.class.getResourceAsStream("inspect.js")) {
            html.append(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        return html.append("inspect(pages, axe).catch(failure => [\"the inspection failed: \" + failure]).then(problems => {\n"
                + "  const pre = document.createElement(\"pre\");\n  pre.id = \"result\";\n"
                + "  pre.textContent = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(problems.slice(0, 100)))));\n"
                + "  document.body.replaceChildren(pre);\n});\n</script></body></html>").toString();
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c > '~') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    @Test
    void pages_as_they_are_print_nothing_to_the_console() throws Exception {
        assertThat(console(pages())).isEmpty();
    }

    @Test
    void a_script_in_a_page_would_be_refused_and_noticed() throws Exception {
        String html = Reports.html(new DesignBuilder("2026-06-01").design()).replace("</main>", "<script>document.title = 'mine'</script></main>");
        assertThat(console(Map.of("broken", html))).anyMatch(line -> line.contains("Content Security Policy"));
    }

    /** Opens the pages, policy and all, in frames of one page. */
    private List<String> console(Map<String, String> pages) throws Exception {
        StringBuilder frames = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey() + ".html"), page.getValue(), StandardCharsets.UTF_8);
            frames.append("<iframe width=\"1000\" height=\"800\" src=\"").append(page.getKey()).append(".html\"></iframe>");
        }
        return browser.open(Files.writeString(folder.resolve("frames.html"), frames.append("</body></html>")), 1400, 1000).console();
    }
}
