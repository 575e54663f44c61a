package org.dodeka.exchange.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A design as one page for people who do not model: sponsors, and those who take part. The page is self-contained, runs no script, loads
 * nothing, and forbids the browser to do either. Equal inputs give equal bytes.
 */
public final class HtmlReport {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private final Page page;
    private final Html html;

    private HtmlReport(Page page) {
        this.page = page;
        this.html = page.html;
    }

    /**
     * Writes the report.
     *
     * @param input what to tell
     * @param out where it goes, UTF-8; flushed and left open
     * @throws IOException if it cannot be written
     */
    public static void write(ReportInput input, OutputStream out) throws IOException {
        try {
            Html html = new Html(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            new HtmlReport(new Page(html, input)).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write() throws IOException {
        List<Section> sections = List.of(new InShort(page), new PurposeSection(page), new LandscapeSection(page), new PeopleSection(page),
                new HappeningsSection(page), new DisciplinesSection(page), new ValueSection(page), new ForcesSection(page), new CultureSection(page),
                new ToolsSection(page), new QuestionsSection(page)).stream().filter(Section::isPresent).toList();
        html.doctype().open("html", "lang", Messages.language, "xmlns", "http://www.w3.org/1999/xhtml");
        head();
        html.open("body");
        html.open("a", "class", "skip", "href", "#content").text(Messages.skipLink).close("a");
        new TitleBlock(page).write();
        html.open("div", "class", "page");
        contents(sections);
        html.open("main", "id", "content", "tabindex", "-1");
        sections.forEach(this::section);
        if (!page.longTexts.isEmpty()) {
            html.open("section", "id", "whole", "aria-labelledby", "whole-title").open("h2", "id", "whole-title").text(Messages.wholeTitle)
                    .close("h2");
            page.longTexts.writeAll(html);
            html.close("section");
        }
        html.close("main").close("div");
        new CheckFooter(page).write();
        html.close("body").close("html").end();
    }

    private void head() throws IOException {
        html.open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.open("title").text(VisibleText.of(page.title(), LongTexts.NAME)).close("title");
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            html.style(new String(css.readAllBytes(), StandardCharsets.UTF_8));
        }
        html.close("head");
    }

    private void contents(List<Section> sections) {
        html.open("nav", "class", "contents", "aria-label", Messages.contents);
        html.line("p", "contents-title", Messages.contents);
        html.open("ul");
        for (Section section : sections) {
            html.open("li").open("a", "href", "#" + section.id()).text(section.title()).close("a").close("li");
        }
        html.close("ul").close("nav");
    }

    private void section(Section section) {
        html.open("section", "id", section.id(), "aria-labelledby", section.id() + "-title");
        html.open("h2", "id", section.id() + "-title").text(section.title()).close("h2");
        section.write();
        html.close("section");
    }
}
