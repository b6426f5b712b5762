package org.crossfoot.declared.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A column of a table.
 *
 * @param index its place in the grid
 * @param role what stands in it
 * @param path the words of its header from the top, each merged header once
 * @param mark what the row below the header numbers it with, a formula with it (4=3/2); empty where there is none
 */
record Column(int index, Role role, List<Heading> path, String mark) {
    private static final Pattern ORDINAL = Pattern.compile("行次|栏次|序号|行号|编号|序|[Nn][Oo]\\.?");
    private static final Pattern CODE = Pattern.compile(".*(?:编码|代码|编号)(?:\\(.*\\))?|[类款项]");
    private static final Pattern NAME = Pattern.compile(
            "项目(?:\\(.*\\))?|(?:支出|收入|项目|预算|经费|单位|部门|科目|指标|资产|事项|名称)*(?:项目|科目|名称|指标)(?:\\(.*\\))?|(?:功能|经济)分类(?:科目)?(?:名称)?|类别|收入|支出|单位|部门|资金来源|[一二三四]级指标");
    private static final Pattern NUMBERLESS = Pattern.compile(".*(?:电话|手机|邮编|年份|日期|时间|号码|身份证).*|年度");
    private static final Pattern POINTS = Pattern.compile("(?:分值|权重|满分|标准分|指标分)(?:\\(.*\\))?");
    private static final Pattern AWARDED = Pattern.compile(".{0,4}(?:得分|评分|打分)(?:\\(.*\\))?");

    /** What the cells of a column are. */
    enum Role {
        /** Running numbers. */
        ORDINAL,
        /** Codes of a classification. */
        CODE,
        /** What the rows are about. */
        NAME,
        /** Other words. */
        NOTE,
        /** Figures. */
        VALUE
    }

    /** One cell of a header, by its place; {@code words} are plain. */
    record Heading(int row, int column, String words) {}

    /** How many cells of a column's body hold words, numbers, and numbers that may be codes. */
    record Content(int words, int numbers, int codes) {}

    static Column of(int index, List<Heading> path, Content content) {
        return new Column(index, role(path, content), path, "");
    }

    private static Role role(List<Heading> path, Content content) {
        String leaf = path.isEmpty() ? "" : path.get(path.size() - 1).words();
        boolean coded =
                path.stream().anyMatch(heading -> CODE.matcher(heading.words()).matches());
        if (ORDINAL.matcher(leaf).matches()) {
            return Role.ORDINAL;
        }
        if (coded && content.words() <= content.codes() + content.numbers()) {
            return Role.CODE;
        }
        if (content.numbers() == 0 && content.words() == 0) {
            return NAME.matcher(leaf).matches() && !leaf.matches("收入|支出") ? Role.NAME : Role.VALUE;
        }
        if (content.words() > content.numbers()) {
            return Role.NAME;
        }
        boolean codes = content.codes() == content.numbers() && content.codes() > 1;
        return codes && path.isEmpty() ? Role.CODE : Role.VALUE;
    }

    /** True for a word that heads a column of names, codes or running numbers. */
    static boolean isNamed(String plain) {
        return NAME.matcher(plain).matches()
                || CODE.matcher(plain).matches()
                || ORDINAL.matcher(plain).matches();
    }

    Column as(Role other) {
        return new Column(index, other, path, mark);
    }

    Column marked(String given) {
        return new Column(index, role, path, given);
    }

    String leaf() {
        return path.isEmpty() ? "" : path.get(path.size() - 1).words();
    }

    List<String> words() {
        return path.stream().map(Heading::words).toList();
    }

    /** True for a header of names, as each half of a table has one. */
    boolean isNaming() {
        return path.isEmpty() || NAME.matcher(leaf()).matches();
    }

    /** True if its numbers are no figures: telephone numbers, dates. */
    boolean isNumberless() {
        return NUMBERLESS.matcher(leaf()).matches();
    }

    /** True for the scores that there are to win. */
    boolean isPoints() {
        return POINTS.matcher(leaf()).matches() && !isShare();
    }

    /** True for the scores that were won. */
    boolean isAwarded() {
        return AWARDED.matcher(leaf()).matches() && !isShare();
    }

    private boolean isShare() {
        return leaf().contains("%");
    }

    /** Its header as it is shown. */
    String label() {
        return String.join("·", words());
    }
}
