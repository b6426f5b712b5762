package org.crossfoot.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossfoot.budget.Fund;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.Comparison;
import org.crossfoot.message.NearestWord;
import org.crossfoot.source.SourceRefused;

/** One row of a file of relations. Where it says {@code @*}, it stands for a relation of each fund. */
final class RelationRow {
    private static final String EVERY_FUND = "@*";
    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;
    private static final Map<String, Comparison> COMPARISONS = comparisons();

    private final String file;
    private final int row;
    private final Map<String, String> cells;

    RelationRow(String file, int row, Map<String, String> cells) {
        this.file = file;
        this.row = row;
        this.cells = cells;
    }

    private static Map<String, Comparison> comparisons() {
        Map<String, Comparison> comparisons = new LinkedHashMap<>();
        comparisons.put("=", Comparison.EQUAL);
        comparisons.put(">=", Comparison.AT_LEAST);
        comparisons.put("<=", Comparison.AT_MOST);
        comparisons.put("≥", Comparison.AT_LEAST);
        comparisons.put("≤", Comparison.AT_MOST);
        return comparisons;
    }

    String id() throws SourceRefused {
        return needed("id");
    }

    List<Relation> relations() throws SourceRefused {
        if (!needed("total").contains(EVERY_FUND) && !needed("terms").contains(EVERY_FUND)) {
            return List.of(relation(""));
        }
        List<Relation> relations = new ArrayList<>();
        for (Fund fund : Fund.values()) {
            if (fund != Fund.ALL) {
                relations.add(
                        relation("@" + fund.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
        return relations;
    }

    private Relation relation(String fund) throws SourceRefused {
        RelationTerms terms = new RelationTerms(file, row);
        LineItem total = terms.item(needed("total").replace(EVERY_FUND, fund));
        List<Relation.Term> compared = terms.terms(needed("terms").replace(EVERY_FUND, fund));
        if (!total.isAnyCode() && compared.stream().map(Relation.Term::item).anyMatch(LineItem::isAnyCode)) {
            throw RelationFile.refused(file, row, "code-open", total.id());
        }
        return new Relation(
                id() + fund,
                cell("check", "relations-hold"),
                total,
                comparison(),
                compared,
                where(),
                word("severity", "error", Weight.values()),
                validity(),
                cell("basis", ""),
                new Relation.Name(cell("zh", id()), cell("en", id())));
    }

    private Comparison comparison() throws SourceRefused {
        Comparison comparison = COMPARISONS.get(needed("comparison"));
        if (comparison == null) {
            throw RelationFile.refused(file, row, "comparison", needed("comparison"));
        }
        return comparison;
    }

    private Set<Relation.Where> where() throws SourceRefused {
        Set<Relation.Where> where = EnumSet.noneOf(Relation.Where.class);
        for (String word : cell("where", "stated").split("\\s+", -1)) {
            where.add(constant("where", word, Relation.Where.values()));
        }
        return where;
    }

    private Relation.Validity validity() throws SourceRefused {
        Relation.Validity years = new Relation.Validity(year("from", FIRST_YEAR), year("to", LAST_YEAR));
        if (years.from() > years.to()) {
            throw RelationFile.refused(file, row, "years", cell("from", ""), cell("to", ""));
        }
        return years;
    }

    private int year(String column, int otherwise) throws SourceRefused {
        String year = cell(column, "");
        if (!year.isEmpty() && !year.matches("(?:19|20)\\d\\d")) {
            throw RelationFile.refused(file, row, "year", column, year);
        }
        return year.isEmpty() ? otherwise : Integer.parseInt(year);
    }

    private <T extends Enum<T>> T word(String column, String otherwise, T[] constants) throws SourceRefused {
        return constant(column, cell(column, otherwise), constants);
    }

    private <T extends Enum<T>> T constant(String column, String word, T[] constants) throws SourceRefused {
        for (T constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(word)) {
                return constant;
            }
        }
        List<String> words = Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        throw RelationFile.refused(
                file, row, "word", column, word, NearestWord.to(word, words), String.join(", ", words));
    }

    private String cell(String column, String otherwise) {
        String cell = cells.getOrDefault(column, "");
        return cell.isEmpty() ? otherwise : cell;
    }

    private String needed(String column) throws SourceRefused {
        String cell = cell(column, "");
        if (cell.isEmpty()) {
            throw RelationFile.refused(file, row, "cell-empty", column);
        }
        return cell;
    }
}
