package org.crossfoot.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AnyOfTest {
    private static final List<String> WORDS =
            List.of("次", "人", "人次", "人大代表", "个", "个月", "名", "张", "辆", "公里", "平方米", "平方公里");
    private static final Pattern ANY = Pattern.compile(AnyOf.words(WORDS.stream()));

    @Test
    void eachWordIsMatched() {
        assertThat(WORDS).allMatch(word -> ANY.matcher(word).matches());
    }

    @Test
    void theLongestWordThatStandsThereIsMatched() {
        assertThat(ANY.matcher("3人次、2人大会、4平方公里、1个").results().map(MatchResult::group))
                .containsExactly("人次", "人", "平方公里", "个");
    }

    @Test
    void nothingElseIsMatched() {
        assertThat(List.of("", "平方", "人大", "米", "Q"))
                .noneMatch(word -> ANY.matcher(word).matches());
    }

    @Test
    void wordsMayHoldSignsOfExpressions() {
        assertThat(Pattern.compile(AnyOf.words(List.of("a.b", "]", "^", "-", "\\").stream()))
                        .matcher("a-b axb a.b ]^\\")
                        .results()
                        .map(MatchResult::group))
                .containsExactly("-", "a.b", "]", "^", "\\");
    }
}
