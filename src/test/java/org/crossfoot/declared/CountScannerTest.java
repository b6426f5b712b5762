package org.crossfoot.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossfoot.money.Precision;
import org.junit.jupiter.api.Test;

class CountScannerTest {

    @Test
    void readsDigitsAndChineseNumeralsWithTheirMeasureWords() {
        assertThat(scan("在校学生１,２４６人、教学班三十二个，接待游客1.35万人次，走访五百零六户，召开两次，配备车辆 4 辆"))
                .containsExactly("1246", "32", "1.35万", "506", "2", "4");
    }

    @Test
    void wordsWithinANumberMakeItApproximate() {
        assertThat(CountScanner.scan("张贴海报300余份，发放传单4万多张，巡逻十余次，培训50人以上，约20家，不足9户"))
                .extracting(token -> token.written().precision())
                .containsExactly(
                        Precision.AT_LEAST,
                        Precision.AT_LEAST,
                        Precision.AT_LEAST,
                        Precision.AT_LEAST,
                        Precision.ABOUT,
                        Precision.AT_MOST);
    }

    @Test
    void bothEndsOfARangeAreRead() {
        List<NumberToken> ends = CountScanner.scan("每村配备3-5名、三至六人");
        assertThat(ends).allMatch(NumberToken::range);
        assertThat(ends).extracting(token -> token.written().toString()).containsExactly("3", "5", "3", "6");
    }

    @Test
    void timesLengthsAndAreasAreNoCountsOfThings() {
        assertThat(CountScanner.scan("值守24小时，管护河道12.6公里，造林1.2万亩，建院七十周年，得分96.5分"))
                .extracting(NumberToken::kind)
                .containsOnly(FigureKind.OTHER)
                .hasSize(5);
    }

    @Test
    void passesOverWhatCountsNothing() {
        assertThat(scan("第12个、第三次、前两项、这三家，K3+120处，2021年3月，十四五、二类、三期，一批物资，一次性，十分重要，增长2个百分点"))
                .isEmpty();
        assertThat(scan("《十五项措施》落实八项规定，深化“四个一批”，三轮车、七台河，5分之一，县人大代表2人大会")).isEmpty();
    }

    @Test
    void oneIsANumberAmongNumbersOnly() {
        assertThat(scan("一个平台、3个系统、8个终端")).containsExactly("1", "3", "8");
        assertThat(scan("组建一支12人的队伍，每周一次例会")).containsExactly("1", "12", "1");
        assertThat(scan("形成一个体系，制定一项制度")).isEmpty();
    }

    @Test
    void slogansCountWhatIsEnumeratedForThem() {
        assertThat(slogans("实行“三到位”机制（人员到位、物资到位、责任到位）")).containsExactly("3");
        assertThat(slogans("做到早发现、早报告、早处置、早治疗“四早”")).containsExactly("4");
        assertThat(slogans("建立“1+3+5”体系（1个中心、3个分站、5个网点）")).containsExactly("1", "3", "5");
        assertThat(slogans("落实“四不两直”，推进“1+3”体系，用好“十二条”")).isEmpty();
    }

    private static List<String> scan(String text) {
        return CountScanner.scan(text).stream()
                .map(token -> token.written().toString())
                .toList();
    }

    private static List<String> slogans(String text) {
        return SloganScanner.scan(text).stream()
                .map(token -> token.written().toString())
                .toList();
    }
}
