package org.crossfoot.declared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where 一 before a measure word is a number: among other numbers of a list (一个总方案、2个专题方案), right before
 * another number (一支30人的队伍), or in a rate (每周一次).
 */
final class MeanOne {
    private static final String NUMBER = "(?:\\d+|[两三四五六七八九十][一二三四五六七八九十百千]*)";
    private static final Pattern NUMBER_NEXT = Pattern.compile("^\\s*\\d");
    private static final Pattern LISTED_NEXT = Pattern.compile("^[^，。；、（）()]{1,20}、\\s*" + NUMBER + MeasureWords.ANY);
    private static final Pattern LISTED_BEFORE =
            Pattern.compile(NUMBER + MeasureWords.ANY + "[^，。；、（）()]{1,20}(?:、|和|及)\\s*$");
    private static final Pattern RATE = Pattern.compile("每\\s*(?:\\d+\\s*)?(?:天|日|周|月|个月|季度|半年|年|个季度)\\s*$");
    private static final int REACH = 30;

    private MeanOne() {}

    /** True for a number of times in a period: 每15天一次. */
    static boolean isRate(String before) {
        return RATE.matcher(before).find();
    }

    static boolean in(String passage, Matcher found) {
        String after = passage.substring(found.end("measure"));
        int start = found.start("number");
        return NUMBER_NEXT.matcher(after).find()
                || LISTED_NEXT.matcher(after).find()
                || LISTED_BEFORE
                        .matcher(passage.substring(Math.max(0, start - REACH), start))
                        .find();
    }
}
