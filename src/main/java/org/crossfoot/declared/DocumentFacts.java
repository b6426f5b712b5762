package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.source.Document;
import org.crossfoot.source.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a document says of the document itself.
 *
 * @param title its first line, empty for a document without text
 * @param unit the unit that reports, empty if the head names none
 * @param year the fiscal year that it reports on, null if the head names none
 */
record DocumentFacts(String title, String unit, @Nullable Integer year) {
    private static final int HEAD = 6;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s*年");
    private static final String UNIT_NAME =
            "[\\p{IsHan}（）()]{2,40}?(?:局|委员会|委|办公室|政府|中心|学校|中学|小学|大学|学院|医院|院|站|所|队|会|馆|公司|部|处|厅|联|协|乡|镇|街道|园|社|场)";
    private static final Pattern UNIT_LINE = Pattern.compile(
            "^[\\s（(]*(?:(?:单位|部门|填报单位|预算单位)(?:名称)?(?:（盖章）|\\(盖章\\))?[：:]\\s*)?(" + UNIT_NAME + ")[\\s）)]*$");
    private static final Pattern UNIT_IN_TITLE =
            Pattern.compile("^(?:关于)?\\s*(" + UNIT_NAME + ")\\s*(?:关于)?(?:20\\d{2}|19\\d{2})\\s*年");

    static DocumentFacts of(Document document) {
        List<String> head = document.passages().stream()
                .map(Passage::text)
                .map(text -> HalfWidth.of(text).strip())
                .filter(text -> !text.isEmpty())
                .limit(HEAD)
                .toList();
        String title = head.isEmpty() ? "" : head.get(0);
        Integer year = null;
        for (String line : head) {
            Matcher named = YEAR.matcher(line);
            if (year == null && named.find()) {
                year = Integer.valueOf(named.group(1));
            }
        }
        return new DocumentFacts(
                title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                inTitle(title).or(() -> onItsOwnLine(head)).orElse(""),
                year);
    }

    private static Optional<String> inTitle(String title) {
        Matcher unit = UNIT_IN_TITLE.matcher(title);
        return unit.find() ? Optional.of(unit.group(1)) : Optional.empty();
    }

    private static Optional<String> onItsOwnLine(List<String> head) {
        return head.stream()
                .map(UNIT_LINE::matcher)
                .filter(Matcher::matches)
                .map(unit -> unit.group(1))
                .findFirst();
    }
}
