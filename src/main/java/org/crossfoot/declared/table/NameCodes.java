package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.budget.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * Codes for rows that bear names alone: 社会保障和就业支出, below it 行政事业单位养老支出, below that 行政单位离退休. A name is
 * looked for below the group and the class that stand above it. Only a table all of whose rows are found gets codes.
 */
final class NameCodes {
    private static final int CLASS = 3;
    private static final int GROUP = 5;

    private final CodeBook book = CodeBook.standard();
    private final int year;
    private final Set<String> given = new HashSet<>();
    private String running = "";

    private NameCodes(@Nullable Integer year) {
        this.year = year == null ? Integer.MAX_VALUE : year;
    }

    static List<RowHead> give(List<RowHead> heads, @Nullable Integer year) {
        NameCodes codes = new NameCodes(year);
        List<RowHead> coded = new ArrayList<>();
        for (RowHead head : heads) {
            if (!head.code().isEmpty()) {
                return heads;
            }
            Optional<String> code = head.isTotal() || head.name().isEmpty() ? Optional.of("") : codes.code(head.name());
            if (code.isEmpty()) {
                return heads;
            }
            coded.add(head.withCode(code.get()));
        }
        return coded;
    }

    private Optional<String> code(String name) {
        Optional<String> found =
                running.length() >= GROUP ? below(name, running.substring(0, GROUP)) : Optional.empty();
        if (found.isEmpty() && running.length() >= CLASS) {
            found = below(name, running.substring(0, CLASS));
        }
        if (found.isEmpty()) {
            found = book.functional(name, year).filter(code -> code.length() == CLASS);
        }
        found.ifPresent(code -> {
            running = code;
            given.add(code);
        });
        return found;
    }

    private Optional<String> below(String name, String above) {
        return book.functional(name, year, above).filter(code -> !given.contains(code));
    }
}
