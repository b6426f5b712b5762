package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.declared.table.UnderstoodTable.Section;

/**
 * Down the columns of an evaluation's form: 年度资金总额 is the sum of the sources below it (其中：当年财政拨款, 上年结转资金, 其他资金).
 * Claimed only where 其他资金 or 单位资金 closes the list, and none of the rows may be a part of another.
 */
final class FundSources {
    private static final Pattern TOTAL = Pattern.compile("(?:年度|项目|预算|专项|全年)*(?:资金)?(?:总额|合计|总计)(?:\\(.*\\))?:?");
    private static final Pattern LEVEL = Pattern.compile(
            "(?:中央|省级?|市级?|市州|县级?|区级?|市县|县区|县市区|州级?|本级|同级|上级|地方|乡镇)*(?:财政)?(?:补助|专项|配套)?(?:资金|拨款|补助|财政)");
    private static final Pattern WHOLE =
            Pattern.compile("(?:当年|本年|年度|本级|一般公共预算)*财政(?:拨款|资金|拨付|拨款资金)|一般公共预算(?:财政)?(?:拨款|资金)?");
    private static final Pattern OTHER = Pattern.compile(
            "(?:上年)?结转(?:结余)?资金|(?:上年|年初)结转(?:结余|和结余)?|政府性基金(?:预算)?(?:财政)?(?:拨款|资金)?|国有资本经营(?:预算)?(?:财政)?(?:拨款|资金)?|财政专户管理资金|社会(?:投入)?资金|银行贷款");
    private static final Pattern CLOSING = Pattern.compile("其他资金|其他|其它资金|单位(?:自筹|自有)?资金|自筹资金");

    private final UnderstoodTable table;

    FundSources(UnderstoodTable table) {
        this.table = table;
    }

    Stream<TableClaim> claims() {
        return table.sections().stream().flatMap(this::claims);
    }

    private Stream<TableClaim> claims(Section section) {
        List<RowHead> heads = section.heads();
        return Stream.iterate(0, i -> i < heads.size(), i -> i + 1)
                .filter(i -> TOTAL.matcher(heads.get(i).name()).matches())
                .flatMap(i -> sums(section, heads.get(i), sources(heads.subList(i + 1, heads.size()))));
    }

    private Stream<TableClaim> sums(Section section, RowHead total, List<RowHead> sources) {
        return CodeSums.additive(section).stream().flatMap(column -> sum(total, sources, column).stream());
    }

    /** The sources right below a total, none where they leave room or stand in one another. */
    private static List<RowHead> sources(List<RowHead> below) {
        List<RowHead> sources = new ArrayList<>();
        for (RowHead head : below) {
            if (!isSource(bare(head))) {
                break;
            }
            sources.add(head);
        }
        boolean opened = !sources.isEmpty() && sources.get(0).within();
        boolean closed =
                sources.stream().anyMatch(head -> CLOSING.matcher(bare(head)).matches());
        boolean nested = sources.stream().filter(RowHead::within).count() > 1
                || (sources.stream().anyMatch(head -> WHOLE.matcher(bare(head)).matches())
                        && sources.stream().anyMatch(head -> isOfLevel(bare(head))));
        return opened && closed && !nested && sources.size() > 1 ? sources : List.of();
    }

    private static boolean isSource(String name) {
        return isOfLevel(name)
                || Stream.of(WHOLE, OTHER, CLOSING)
                        .anyMatch(words -> words.matcher(name).matches());
    }

    private static boolean isOfLevel(String name) {
        return LEVEL.matcher(name).matches() && !WHOLE.matcher(name).matches();
    }

    private static String bare(RowHead head) {
        return head.name().replaceAll(":$", "");
    }

    private Optional<TableClaim> sum(RowHead total, List<RowHead> sources, Column column) {
        List<TableFigure> figures = sources.stream()
                .flatMap(source -> table.figure(source.row(), column).stream())
                .toList();
        return table.figure(total.row(), column)
                .filter(figure -> !figures.isEmpty()
                        && figures.stream()
                                .allMatch(part -> part.written().unit()
                                        == figure.written().unit()))
                .map(figure -> TableClaim.sum(figure, figures));
    }
}
