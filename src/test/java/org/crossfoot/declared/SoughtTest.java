package org.crossfoot.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class SoughtTest {
    private static final Sought PRICE = new Sought("约123", "约?(?<!第)[123]+(?=元|$)");

    @Test
    void findsWhatTheExpressionFinds() {
        assertThat(PRICE.all("约12元，第3元，23，3元，共1").stream().map(MatchResult::group))
                .containsExactly("约12", "3", "1");
    }

    @Test
    void looksFromAPlaceOn() {
        Sought.Search search = PRICE.in("12元，3元");
        assertThat(search.find(1)).isTrue();
        assertThat(search.found().group()).isEqualTo("2");
        assertThat(search.find()).isTrue();
        assertThat(search.found().group()).isEqualTo("3");
        assertThat(search.find()).isFalse();
    }

    @Test
    void knowsByItselfWhatWrittenOutExpressionsBeginWith() {
        Sought left = new Sought("(?<!上年)结余|[剩余]余|^未(?:支付|用)|(?:尚|还)+需?$");
        assertThat(List.of("本年结余", "剩余", "未支付", "尚", "资金还需")).allMatch(left::isIn);
        assertThat(List.of("上年结余", "尚未", "不支付", "", "付")).noneMatch(left::isIn);
    }
}
