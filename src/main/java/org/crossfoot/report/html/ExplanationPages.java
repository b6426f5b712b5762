package org.crossfoot.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.crossfoot.message.Language;

/** The pages on checks and causes that come with the program, one language of each. */
final class ExplanationPages {
    /** The report's own headings of chapters are of level 2. */
    private static final int TITLE_LEVEL = 3;

    private static final String BETWEEN_LANGUAGES = " · ";

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .extensions(List.of(TablesExtension.create()))
            .build();
    private final ConcurrentMap<String, Optional<ExplanationPage>> pages = new ConcurrentHashMap<>();
    private final Language language;

    ExplanationPages(Language language) {
        this.language = language;
    }

    /** The pages of these checks, causes and tests of the journal, those that there are, each once. */
    List<ExplanationPage> of(Stream<String> checks, Stream<String> causes, Stream<String> tests) {
        return Stream.of(
                        checks.map(id -> "checks/" + id),
                        causes.map(id -> "causes/" + id),
                        tests.map(id -> "journal/" + id))
                .flatMap(paths -> paths)
                .distinct()
                .flatMap(path -> pages.computeIfAbsent(path, wanted -> page(wanted)).stream())
                .toList();
    }

    private Optional<ExplanationPage> page(String path) {
        try (InputStream in = ExplanationPages.class.getResourceAsStream("/docs/" + path + ".md")) {
            if (in == null) {
                return Optional.empty();
            }
            String markdown = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String id = path.substring(path.indexOf('/') + 1);
            return Optional.of(new ExplanationPage(id, html(inLanguage(markdown))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page says everything twice, below {@code ## 中文} and below {@code ## English}; one that does not is given whole. */
    private String inLanguage(String markdown) {
        String heading = language == Language.ZH ? "## 中文\n" : "## English\n";
        int start = markdown.indexOf(heading);
        if (start < 0) {
            return markdown;
        }
        int body = start + heading.length();
        int end = markdown.indexOf("\n## ", body);
        return title(markdown) + "\n" + markdown.substring(body, end < 0 ? markdown.length() : end);
    }

    /** The first line, of which the half in the other language is left out: {@code # 中文 · English}. */
    private String title(String markdown) {
        String line = markdown.lines().findFirst().orElse("");
        int between = line.indexOf(BETWEEN_LANGUAGES);
        if (between < 0) {
            return line;
        }
        return language == Language.ZH
                ? line.substring(0, between)
                : "# " + line.substring(between + BETWEEN_LANGUAGES.length());
    }

    private String html(String markdown) {
        org.commonmark.node.Node page = parser.parse(markdown);
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(heading.getLevel() == 1 ? TITLE_LEVEL : TITLE_LEVEL + 1);
            }
        });
        return renderer.render(page);
    }
}
