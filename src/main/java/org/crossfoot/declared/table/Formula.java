package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column as others of the same row give it.
 *
 * @param form what kind of relation it is
 * @param stated true where the header itself writes the formula
 * @param result the column derived
 * @param terms what it should come to; of a percentage, the numerator
 * @param base the denominator of a percentage, else empty
 */
record Formula(TableClaim.Form form, boolean stated, Column result, List<Term> terms, List<Term> base) {
    private static final String NAME = "(?:[A-Z]|\\d{1,2})";
    private static final String SUM = "\\(?-?" + NAME + "(?:[-+]" + NAME + ")*\\)?";
    private static final Pattern FORM = Pattern.compile("\\(?(?<terms>" + SUM + ")(?:[/÷](?<base>" + SUM + "))?\\)?");
    private static final Pattern PART = Pattern.compile("(-?)\\+?(" + NAME + ")");

    Formula {
        terms = List.copyOf(terms);
        base = List.copyOf(base);
    }

    /** A column that is added or subtracted. */
    record Term(Column column, boolean added) {}

    /** The difference of two columns. */
    static List<Term> difference(Column whole, Column less) {
        return List.of(new Term(whole, true), new Term(less, false));
    }

    static List<Term> only(Column column) {
        return List.of(new Term(column, true));
    }

    /** The formula that a header writes over a column ({@code C/B}, {@code (B-A)/A×100%}), the columns by their letters or numbers. */
    static Optional<Formula> written(Column result, String words, Map<String, Column> columns) {
        Matcher form = FORM.matcher(words.replaceFirst("[*×](?:100%?|%)\\)?$", ""));
        if (!form.matches()) {
            return Optional.empty();
        }
        List<Term> terms = terms(form.group("terms"), columns);
        List<Term> base = form.group("base") == null ? List.of() : terms(form.group("base"), columns);
        boolean known = !terms.isEmpty() && (form.group("base") == null || !base.isEmpty());
        boolean itself = terms.stream().anyMatch(term -> term.column().equals(result));
        TableClaim.Form kind = form.group("base") == null ? TableClaim.Form.SUM : TableClaim.Form.RATE;
        return known && !itself ? Optional.of(new Formula(kind, true, result, terms, base)) : Optional.empty();
    }

    /** The columns of a sum of letters, none if a letter stands for no column. */
    private static List<Term> terms(String sum, Map<String, Column> columns) {
        List<Term> terms = new ArrayList<>();
        Matcher part = PART.matcher(sum);
        while (part.find()) {
            Column column = columns.get(part.group(2));
            if (column == null) {
                return List.of();
            }
            terms.add(new Term(column, part.group(1).isEmpty()));
        }
        return terms;
    }
}
