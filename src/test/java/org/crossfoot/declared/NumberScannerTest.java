package org.crossfoot.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.money.Precision;
import org.junit.jupiter.api.Test;

class NumberScannerTest {

    @Test
    void readsUnitsSeparatorsSignsAndBothWidths() {
        assertThat(scan("拨款1,250.50万元、 ８６．５ 万元，１.２亿，补助860元，调整预算-332万元，贷款3千元，占９６％"))
                .containsExactly("1250.50万元", "86.5万元", "860元", "-332万元", "3千元", "96%");
        assertThat(scan("罚款55.29万，投资1.2亿。")).containsExactly("55.29万元", "1.2亿元");
    }

    @Test
    void passesOverWhatCountsNoMoney() {
        assertThat(scan("2021年3月15日耒财预【2021】初字1679号第20个5万余条3.1万米2元旦100周年11.29事故5-10人10个"))
                .isEmpty();
    }

    @Test
    void keepsThePlaceOfTheNumberWithItsUnit() {
        String text = "其中：办公费 20.1 万元、水费";
        NumberToken token = NumberScanner.scan(text).get(0);
        assertThat(text.substring(token.start(), token.end())).isEqualTo("20.1 万元");
    }

    @Test
    void wordsAroundANumberMakeItApproximate() {
        assertThat(NumberScanner.scan("约30万元，近40万元，500余万元，超过50万元，60万元以上，不足10万元，20万元以内，70万元左右，80万元"))
                .extracting(token -> token.written().precision())
                .containsExactly(
                        Precision.ABOUT,
                        Precision.ABOUT,
                        Precision.AT_LEAST,
                        Precision.AT_LEAST,
                        Precision.AT_LEAST,
                        Precision.AT_MOST,
                        Precision.AT_MOST,
                        Precision.ABOUT,
                        Precision.AS_WRITTEN);
    }

    @Test
    void bothEndsOfARangeAreRead() {
        List<NumberToken> ends = NumberScanner.scan("单项补助5-10万元，增长2%至3%");
        assertThat(ends)
                .allMatch(NumberToken::range)
                .extracting(token -> token.written().toString())
                .containsExactly("5万元", "10万元", "2%", "3%");
    }

    @Test
    void aNumeralIsAsExactAsTheLastPlaceItNames() {
        assertThat(NumberScanner.scan("三千七百万元，两万零五百元，一亿二千万元，十二点五万元"))
                .extracting(token -> token.written().interval().toString())
                .containsExactly(
                        "[36500000, 37500000]", "[20450, 20550]", "[115000000, 125000000]", "[124500, 125500]");
    }

    @Test
    void digitsSetApartAreOneNumberAndListedOnesAreNot() {
        assertThat(scan("收入3 7 7 7 . 9 3万元，支出1 , 2 5 0 . 0 0万元，占9 1. 4 9 %，共1 2 5万元"))
                .containsExactly("3777.93万元", "1250.00万元", "91.49%", "125万元");
        assertThat(scan("三项 12 15 18万元，两项 3 5万元，三项 4 6 8万元，表3 125.60万元"))
                .containsExactly("18万元", "5万元", "8万元", "125.60万元");
    }

    @Test
    void printedDecimalsAreKept() {
        assertThat(NumberScanner.scan("62.40万元").get(0).written().decimals()).isEqualTo(2);
    }

    private static List<String> scan(String text) {
        return NumberScanner.scan(text).stream()
                .map(token -> token.written().toString())
                .toList();
    }
}
