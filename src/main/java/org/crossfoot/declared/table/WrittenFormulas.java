package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formulas that headers write with the letters or numbers of columns: 全年预算数（B）, 执行率（C/B）, 4=3-2. */
final class WrittenFormulas {
    /** A letter, a formula or both, at the end of a header or alone in the row that numbers the columns. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?:(?<name>[A-Z]|\\d{1,2})(?:=(?<formula>.+))?|(?<bare>.*[-+/÷].*))");

    private static final Pattern BRACKETED = Pattern.compile("\\(([-A-Z\\d+*/×÷=%()]+)\\)$");
    private static final Pattern TRAILING =
            Pattern.compile("(?<=[\\p{IsHan}%)])(\\(?[A-Z](?:[-+*/×÷=][-A-Z\\d+*/×÷%()]+)?)$");

    private final Map<String, Column> columns = new HashMap<>();
    private final Map<Column, String> formulas = new HashMap<>();

    static List<Formula> of(List<Column> values) {
        WrittenFormulas written = new WrittenFormulas();
        Set<String> twice = new HashSet<>();
        for (Column column : values) {
            written.take(column, twice);
        }
        twice.forEach(written.columns::remove);
        List<Formula> formulas = new ArrayList<>();
        for (Column column : values) {
            String words = written.formulas.get(column);
            if (words != null) {
                Formula.written(column, words, written.columns).ifPresent(formulas::add);
            }
        }
        return formulas;
    }

    private void take(Column column, Set<String> twice) {
        for (String words : List.of(inHeader(column.leaf()), column.mark().replaceAll("^\\((.*)\\)$", "$1"))) {
            Matcher definition = DEFINITION.matcher(words);
            if (!definition.matches()) {
                continue;
            }
            String name = definition.group("name");
            if (name != null && columns.putIfAbsent(name, column) != null && !column.equals(columns.get(name))) {
                twice.add(name);
            }
            String formula = name == null ? definition.group("bare") : definition.group("formula");
            if (formula != null) {
                formulas.putIfAbsent(column, formula);
            }
        }
    }

    private static String inHeader(String leaf) {
        Matcher bracketed = BRACKETED.matcher(leaf);
        if (bracketed.find()) {
            return bracketed.group(1);
        }
        Matcher trailing = TRAILING.matcher(leaf);
        return trailing.find() ? trailing.group(1) : "";
    }
}
