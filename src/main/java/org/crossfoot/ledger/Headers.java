package org.crossfoot.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one way of writing in which headers and labels are compared. */
final class Headers {
    private static final Pattern BLANKS = Pattern.compile("[\\s*]+");
    private static final Pattern IN_YUAN = Pattern.compile("[(:,](?:单位:)?(?:人民币)?[千百万亿]?元\\)?$");

    private Headers() {}

    /** Half-width, lower-case, without blanks, asterisks and a closing (元) or (万元): {@code 借 方 金 额（元）} is 借方金额. */
    static String normal(String header) {
        String half = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return IN_YUAN.matcher(BLANKS.matcher(half).replaceAll("")).replaceAll("");
    }
}
