package org.crossfoot.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of the experiment over some scopes. */
final class Result {
    final Tally tally = new Tally();
    final List<String> failures = new ArrayList<>();
    final Share apart = new Share();
    final Share related = new Share();
    int scopes;
    int figures;
    int untouched;

    /** So many of so many. */
    static final class Share {
        private int part;
        private int whole;

        void count(boolean right) {
            whole++;
            part += right ? 1 : 0;
        }

        double share() {
            return whole == 0 ? 1 : (double) part / whole;
        }

        @Override
        public String toString() {
            return whole == 0 ? "–" : String.format(Locale.ROOT, "%d / %d (%.1f %%)", part, whole, 100 * share());
        }
    }

    /** The share of pairs, related or not, both of whose roots are named. */
    double pairs() {
        int whole = apart.whole + related.whole;
        return whole == 0 ? 1 : (double) (apart.part + related.part) / whole;
    }

    /** The table of results with what was counted besides. */
    String table() {
        return """
                范围 scopes: %d · 数字 figures: %d · 未改动的范围中的发现 findings in untouched scopes: %d

                | 差错 error `原因 cause` | 植入 planted | 有关系约束 guarded | 尾差之内 within rounding | 发现 found | 可确定 determined | 首指数字正确 figure right | 首指原因正确 cause right |
                |---|---|---|---|---|---|---|---|
                %s
                两处差错，均指明 pairs of errors, both figures named: 无共同关系 without a common relation %s · 有共同关系 with one %s
                """.formatted(scopes, figures, untouched, tally.table(), apart, related);
    }
}
