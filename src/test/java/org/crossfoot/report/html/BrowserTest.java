package org.crossfoot.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.message.Language;
import org.crossfoot.message.Words;
import org.crossfoot.report.AuditedUnit;
import org.crossfoot.report.MadeUpUnits;
import org.crossfoot.report.UnitReports;
import org.crossfoot.report.UnitSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in a real browser, as an auditor opens them from a folder. A machine without Chromium skips this test and says
 * so; where {@code CROSSFOOT_BROWSER_REQUIRED} is set, as in continuous integration, it fails instead.
 */
@Tag("product")
class BrowserTest {
    private static final String SIGN =
            "verdict => getComputedStyle(document.querySelector('.fig.' + verdict), '::after').content";

    @TempDir
    private static Path folder;

    private static @Nullable Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> chromium = chromium();
        assumeTrue(
                chromium.isPresent() || System.getenv("CROSSFOOT_BROWSER_REQUIRED") != null,
                "Chromium is not installed (apt-get install chromium): the pages were not looked at in a browser");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        write();
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Optional<Path> chromium() {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(part -> Path.of(part, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void write() throws IOException {
        Words words = new Words(Language.ZH);
        AuditedUnit unit = UnitReports.assemble(MadeUpUnits.troubled(), words);
        HtmlReport html = new HtmlReport(words);
        Path page = folder.resolve(HtmlReport.pageOf("101"));
        Files.createDirectories(page.getParent());
        try (Writer out = Files.newBufferedWriter(page)) {
            html.unit(unit, out);
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("index.html"))) {
            html.index(List.of(UnitSummary.of(unit.report())), out);
        }
    }

    @Test
    void fromTheIndexToTheFindingToTheFigureAndBack() {
        Page page = browser.newPage();
        page.navigate(folder.resolve("index.html").toUri().toString());
        page.locator("table.units a").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("=虚构县林业局<script>alert(1)</script>");
        page.locator("#finding-2 blockquote footer a").first().click();
        String figure = page.locator(".fig:target").textContent();
        assertThat(figure).isEqualTo("4006.95万元");
        assertThat(page.locator(".fig:target").getAttribute("title")).startsWith("不符\n4,006.95 ≠ ");
        page.locator(".fig:target").click();
        assertThat(page.locator("article:target h3").textContent()).contains("不合");
    }

    @Test
    void nothingRunsNothingIsFetchedAndNothingOverflows() {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1200, 900));
        List<String> heard = new ArrayList<>();
        page.onRequest(request -> heard.add(request.url()));
        page.onDialog(dialog -> heard.add("dialog"));
        page.onConsoleMessage(message -> heard.add(message.text()));
        String address = folder.resolve(HtmlReport.pageOf("101")).toUri().toString();
        page.navigate(address);
        assertThat(heard).containsExactly(address);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void verdictsAreToldByASignAndNotByColourAlone() {
        Page page = browser.newPage();
        page.navigate(folder.resolve(HtmlReport.pageOf("101")).toUri().toString());
        Map<String, String> signs =
                Map.of("agrees", "✓", "within-rounding", "≈", "differs", "✗", "undecided", "?", "unchecked", "○");
        signs.forEach(
                (verdict, sign) -> assertThat(page.evaluate(SIGN, verdict)).isEqualTo('"' + sign + '"'));
    }
}
