package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.budget.Fund;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;

/**
 * Whose money the passages of a report speak of by their headings: all of it under 三、支出决算情况说明, the general public
 * budget's under 五、一般公共预算财政拨款支出决算情况说明. A heading of the second level goes on with the first one's.
 */
final class FundSections {
    private static final int LONGEST_HEADING = 50;
    private static final Pattern HEADING = Pattern.compile("^\\s*(?:([一二三四五六七八九十]+、)|[（(][一二三四五六七八九十]+[）)])(.*)$");

    private final List<Fund> funds = new ArrayList<>();

    FundSections(Document document) {
        Fund first = Fund.ALL;
        Fund fund = Fund.ALL;
        for (Passage passage : document.passages()) {
            Matcher heading = HEADING.matcher(passage.text());
            if (passage.text().length() <= LONGEST_HEADING && heading.matches()) {
                boolean top = heading.group(1) != null;
                fund = Fund.in(heading.group(2)).orElse(top ? Fund.ALL : first);
                first = top ? fund : first;
            }
            funds.add(fund);
        }
    }

    Fund of(Mention mention) {
        return funds.get(mention.passage());
    }
}
