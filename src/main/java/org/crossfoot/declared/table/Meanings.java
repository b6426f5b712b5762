package org.crossfoot.declared.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.Fund;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.crossfoot.budget.Stage;

/** The line items that the cells of a statement state: what its row is about, under what its column is about. */
final class Meanings {
    /** Headers that say nothing of what is measured. */
    private static final Pattern PLAIN_COLUMN = Pattern.compile(
            "(?:合计|小计|总计|金额|数额|数|计|收入|支出|(?:(?:19|20)\\d{2}年|上年|本年|当年)?(?:年初|全年|调整)?(?:预算|决算|执行)?(?:数|金额)?)(?:\\(.*\\))?");

    /** Headers over the names and figures of a block, which its rows repeat. */
    private static final Pattern HALF = Pattern.compile("(?:人员|公用|日常公用)经费");

    private final Statement statement;

    Meanings(Statement statement) {
        this.statement = statement;
    }

    /**
     * The item that a cell states, empty where its row or column is not known.
     *
     * @param subject what its row is about
     */
    Optional<LineItem> item(RowSubject subject, RowHead head, Column column) {
        if (Times.isCompared(column.words())) {
            return Optional.empty();
        }
        Stage stage = Times.stage(column.words()).orElse(statement.stage());
        return untimed(subject, head, column).map(item -> item.at(stage));
    }

    private Optional<LineItem> untimed(RowSubject subject, RowHead head, Column column) {
        return switch (statement.kind()) {
            case OTHER -> Optional.empty();
            case THREE_PUBLIC -> threePublic(head, column);
            case OVERVIEW -> subject.item().flatMap(item -> ofColumn(item, column));
            case INCOME, EXPENDITURE, BASIC ->
                measure(column).flatMap(measure -> subject.item().flatMap(item -> measured(item, measure)));
        };
    }

    private Optional<LineItem> threePublic(RowHead head, Column column) {
        Optional<Concept> ofColumn = ThreePublic.in(column.words());
        Optional<Concept> ofRow = ThreePublic.in(List.of(head.name()));
        boolean across = isOne(ofRow);
        boolean down = isOne(ofColumn);
        Optional<Concept> named = across ? ofRow : down ? ofColumn : ofRow.or(() -> ofColumn);
        return across && down
                ? Optional.empty()
                : named.map(concept -> LineItem.of(concept).of(statement.fund()));
    }

    /** True for one of the three expenses, not all of them together. */
    private static boolean isOne(Optional<Concept> named) {
        return named.filter(concept -> concept != Concept.THREE_PUBLIC).isPresent();
    }

    /** In an overview the row is the item; a column may say of which fund. */
    private Optional<LineItem> ofColumn(LineItem item, Column column) {
        for (int i = column.path().size() - 1; i >= 0; i--) {
            String words = column.path().get(i).words();
            if (Funds.isAll(words)) {
                return Fund.in(words).map(fund -> ItemNames.of(item, fund));
            }
            if (!PLAIN_COLUMN.matcher(words).matches() && !words.contains("按") && !words.contains("项目")) {
                return Optional.empty();
            }
        }
        return Optional.of(item);
    }

    /** What a column of a table by codes measures. */
    private Optional<LineItem> measure(Column column) {
        for (int i = column.path().size() - 1; i >= 0; i--) {
            String words = column.path().get(i).words();
            boolean block = i < column.path().size() - 1 && HALF.matcher(words).matches();
            if (block || PLAIN_COLUMN.matcher(words).matches()) {
                continue;
            }
            Optional<LineItem> named = ItemNames.item(words, statement.fund());
            boolean fundOnly = Funds.isAll(words) && statement.kind() != Statement.Kind.INCOME && !words.contains("收入");
            return fundOnly
                    ? Fund.in(words).map(fund -> whole().of(fund))
                    : named.map(item -> item.concept() == Concept.EXPENDITURE && item.portion() == Portion.ALL
                            ? LineItem.of(Concept.EXPENDITURE, statement.portion())
                                    .of(item.fund())
                            : item);
        }
        return Optional.of(whole());
    }

    private LineItem whole() {
        return statement.kind() == Statement.Kind.INCOME
                ? ItemNames.of(LineItem.of(Concept.INCOME), statement.fund())
                : LineItem.of(
                                Concept.EXPENDITURE,
                                statement.kind() == Statement.Kind.BASIC ? Portion.BASIC : statement.portion())
                        .of(statement.fund());
    }

    /** A row of a table by codes, measured as its column says. */
    private static Optional<LineItem> measured(LineItem row, LineItem measure) {
        boolean whole = row.code().isEmpty();
        return switch (row.concept()) {
            case FUNCTION -> Optional.of(byFunction(row.code(), measure));
            case ECONOMIC ->
                isSpent(measure)
                        ? Optional.of(new LineItem(
                                Concept.ECONOMIC, measure.portion(), row.code(), measure.fund(), measure.stage()))
                        : Optional.empty();
            case EXPENDITURE, INCOME, FISCAL_APPROPRIATION -> whole ? Optional.of(measure) : Optional.empty();
            case PERSONNEL, OPERATING -> isSpent(measure) ? Optional.of(row.of(measure.fund())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isSpent(LineItem measure) {
        return measure.concept() == Concept.EXPENDITURE;
    }

    private static LineItem byFunction(String code, LineItem measure) {
        Concept concept = switch (measure.concept()) {
            case EXPENDITURE -> Concept.FUNCTION;
            case INCOME -> Concept.FUNCTION_INCOME;
            default -> measure.concept();
        };
        return new LineItem(concept, measure.portion(), code, measure.fund(), measure.stage());
    }
}
