package org.crossfoot.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crossfoot.message.Language;
import org.junit.jupiter.api.Test;

class ExplanationPagesTest {

    @Test
    void givesOneLanguageOfAPageBelowTheReportsOwnHeadings() {
        assertThat(html(Language.ZH))
                .startsWith("<h3>虚构的核对规则</h3>")
                .contains("<strong>合计</strong>", "<h4>例</h4>", "<td>20.1</td>")
                .doesNotContain("foot to");
        assertThat(html(Language.EN))
                .contains("The parts foot to the <em>total</em>.")
                .doesNotContain("容差");
    }

    @Test
    void letsNoMarkupThrough() {
        assertThat(html(Language.ZH)).doesNotContain("<script>");
    }

    @Test
    void leavesOutWhatThereIsNoPageFor() {
        assertThat(new ExplanationPages(Language.ZH)
                        .of(Stream.of("no-such-check"), Stream.of("no-such-cause"), Stream.of()))
                .isEmpty();
    }

    private static String html(Language language) {
        return new ExplanationPages(language)
                .of(Stream.of("made-up-check", "made-up-check"), Stream.of(), Stream.of())
                .get(0)
                .html();
    }
}
