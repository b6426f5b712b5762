package org.crossfoot.declared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.budget.Portion;

/**
 * The section of a report that a passage stands in, as far as its headings tell whose figures it gives.
 *
 * @param portion the side of 基本支出 / 项目支出 that the section is about
 * @param otherFund true in a section about another budget than the general public one (政府性基金, 国有资本经营, 社会保险基金)
 */
record Section(Portion portion, boolean otherFund) {
    static final Section NONE = new Section(Portion.ALL, false);

    private static final int LONGEST_HEADING = 40;
    private static final Pattern HEADING = Pattern.compile("^\\s*(?:([一二三四五六七八九十]+、)|[（(][一二三四五六七八九十]+[）)])(.*)$");
    private static final Pattern OTHER_FUND = Pattern.compile("政府性基金|国有资本经营|社会保险基金|社保基金");

    /** The section after a passage that may be a heading: one of the first level ends all that its predecessors opened. */
    Section after(String passage) {
        Matcher heading = HEADING.matcher(passage);
        if (!heading.matches() || passage.length() > LONGEST_HEADING) {
            return this;
        }
        String words = heading.group(2);
        boolean fund = OTHER_FUND.matcher(words).find() || (heading.group(1) == null && otherFund);
        boolean basic = words.contains("基本支出");
        boolean project = words.contains("项目支出");
        return new Section(basic == project ? Portion.ALL : basic ? Portion.BASIC : Portion.PROJECT, fund);
    }
}
