package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.budget.CodeBook;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.Fund;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.jspecify.annotations.Nullable;

/** Tells what the rows of a block are about, from the top: 一、一般公共预算财政拨款 below 年初财政拨款结转和结余 is a part of that. */
final class RowSubjects {
    private static final int CLASS = 3;

    private final CodeBook book = CodeBook.standard();
    private final Statement statement;
    private final int year;
    private final boolean income;

    /** The side of an overview is told by its header or its rows. */
    RowSubjects(Statement statement, @Nullable Integer year, Block block, List<RowHead> heads) {
        this.statement = statement;
        this.year = year == null ? Integer.MAX_VALUE : year;
        this.income = isIncome(block, heads);
    }

    private static boolean isIncome(Block block, List<RowHead> heads) {
        List<String> header = block.names().stream()
                .flatMap(column -> column.words().stream())
                .filter(words -> words.contains("收入") != words.contains("支出"))
                .toList();
        if (!header.isEmpty()) {
            return header.get(0).contains("收入");
        }
        return heads.stream().anyMatch(head -> head.name().matches(".*收入(?:合计|总计)|.*拨款收入"));
    }

    List<RowSubject> of(List<RowHead> heads) {
        List<RowSubject> subjects = new ArrayList<>();
        @Nullable LineItem balance = null;
        for (RowHead head : heads) {
            Optional<LineItem> item = balance != null && Funds.isAll(head.name())
                    ? Optional.of(balance.of(Fund.in(head.name()).orElse(Fund.FISCAL)))
                    : item(head);
            balance = item.isPresent() && isBalance(item.get()) ? item.get() : null;
            subjects.add(new RowSubject(item.orElse(null)));
        }
        return subjects;
    }

    private static boolean isBalance(LineItem item) {
        return item.concept() == Concept.OPENING_BALANCE || item.concept() == Concept.CLOSING_BALANCE;
    }

    private Optional<LineItem> item(RowHead head) {
        if (!head.code().isEmpty()) {
            return coded(head.code());
        }
        return switch (statement.kind()) {
            case OVERVIEW -> inOverview(head.name());
            case BASIC -> inBasic(head.name());
            case INCOME, EXPENDITURE ->
                isWhole(head.name()) ? Optional.of(LineItem.of(Concept.EXPENDITURE)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<LineItem> coded(String code) {
        return switch (code.charAt(0)) {
            case '2' -> Optional.of(LineItem.function(code));
            case '3' -> Optional.of(LineItem.economic(Portion.ALL, code));
            default -> Optional.empty();
        };
    }

    static boolean isWhole(String name) {
        return name.isEmpty() || name.matches("(?:本年)?(?:收入|支出)?(?:合计|总计|小计)");
    }

    private Optional<LineItem> inBasic(String name) {
        return isWhole(name)
                ? Optional.of(LineItem.of(Concept.EXPENDITURE))
                : ItemNames.item(name, Fund.ALL)
                        .or(() -> book.economic(name, year, Portion.BASIC)
                                .map(code -> LineItem.economic(Portion.ALL, code)));
    }

    private Optional<LineItem> inOverview(String name) {
        if (name.matches("合计|小计")) {
            return Optional.of(
                    ItemNames.of(LineItem.of(income ? Concept.INCOME : Concept.EXPENDITURE), statement.fund()));
        }
        if (name.matches("(?:收入|支出)?总计")) {
            Concept total = income ? Concept.INCOME_GRAND_TOTAL : Concept.EXPENDITURE_GRAND_TOTAL;
            return Optional.of(LineItem.of(total).of(statement.fund()));
        }
        return ItemNames.item(name, statement.fund()).or(() -> classified(name));
    }

    private Optional<LineItem> classified(String name) {
        return book.functional(name, year)
                .filter(code -> code.length() == CLASS)
                .map(code -> LineItem.function(code).of(statement.fund()))
                .or(() -> book.economic(name, year, Portion.ALL)
                        .filter(code -> code.length() == CLASS)
                        .map(code -> LineItem.economic(Portion.ALL, code).of(statement.fund())));
    }
}
