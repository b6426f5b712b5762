package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.money.Unit;
import org.crossfoot.money.Written;

/**
 * Bare numbers of a sentence that gives their unit once in brackets, as tables set in running text do: 决算表（万元）：合计
 * 86 接待 12 车辆 74, or with the unit behind them.
 */
final class InlineTables {
    private static final Pattern UNIT = Pattern.compile(
            "[（(]\\s*(?:金额|货币)?(?:单位\\s*[：:]?\\s*)?(?:人民币)?\\s*(亿元|万元|千元|元)(?:\\s*[，,、；][^（）()]*)?\\s*[）)]");
    private static final Pattern BARE = Pattern.compile("(?<=[\\s：:/])(?<![表件第图号附]\\s)(-?" + UnitScanner.DIGITS
            + ")(?![\\d.%])(?=\\s|[/，。；、,;）)（(]|$)(?!\\s*(?:年|月|日|%|个|" + MeasureWords.ANY + "))");
    private static final int FEWEST = 2;

    private InlineTables() {}

    static List<NumberToken> scan(String passage) {
        List<NumberToken> tokens = new ArrayList<>();
        Matcher declared = UNIT.matcher(passage);
        int read = 0;
        boolean found = declared.find();
        while (found) {
            Unit unit = Unit.named(declared.group(1)).orElseThrow();
            int start = declared.start();
            int end = declared.end();
            int from = Math.max(read, passage.lastIndexOf('。', start) + 1);
            int stop = passage.indexOf('。', end);
            found = declared.find();
            int sentence = stop < 0 ? passage.length() : stop + 1;
            int to = found ? Math.min(sentence, declared.start()) : sentence;
            List<NumberToken> behind = bare(passage, end, to, unit);
            tokens.addAll(behind.isEmpty() ? bare(passage, from, start, unit) : behind);
            read = behind.isEmpty() ? end : to;
        }
        return tokens;
    }

    /** The bare numbers of a stretch; a single one may be anything, unless the unit stands right behind it. */
    private static List<NumberToken> bare(String passage, int from, int to, Unit unit) {
        List<NumberToken> tokens = new ArrayList<>();
        Matcher bare = BARE.matcher(passage).region(from, to).useTransparentBounds(true);
        while (bare.find()) {
            Written written = Written.declared(new BigDecimal(bare.group(1).replace(",", "")), unit);
            tokens.add(new NumberToken(bare.start(1), bare.end(1), written, unit.chinese(), false, FigureKind.MONEY));
        }
        boolean adjoins = !tokens.isEmpty()
                && passage.substring(tokens.get(tokens.size() - 1).end(), to).isBlank();
        return tokens.size() < FEWEST && !adjoins ? List.of() : tokens;
    }
}
