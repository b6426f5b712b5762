package org.crossfoot.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.message.Language;

/**
 * The vocabulary of budgets: the functional and economic classifications with their names by year, and the names under
 * which narratives speak of line items.
 */
public final class CodeBook {
    private static final String CAPITAL_CONSTRUCTION = "309";
    private static final String CONSTRUCTION_SUBSIDIES = "311";

    private final Classification functional = Classification.read("functional.csv");
    private final Classification economic = Classification.read("economic.csv");
    private final Map<String, LineItem> items = new HashMap<>();
    private final Map<String, String> economicAliases = new HashMap<>();

    private CodeBook() {
        for (List<String> row : ResourceTable.rows("/budget/line-items.csv")) {
            String name = ItemName.whole(row.get(0));
            Concept concept = Concept.valueOf(row.get(1));
            if (concept == Concept.ECONOMIC) {
                economicAliases.put(name, row.get(3));
            } else {
                items.put(name, LineItem.of(concept, Portion.valueOf(row.get(2))));
            }
        }
    }

    /** Loads the one book when it is first asked for. */
    private static final class Standard {
        static final CodeBook BOOK = new CodeBook();
    }

    /** The national classifications. */
    public static CodeBook standard() {
        return Standard.BOOK;
    }

    /** The total, division or balance that a name stands for wherever it is used, such as 本年支出合计 or 人员经费. */
    public Optional<LineItem> total(String name) {
        return Optional.ofNullable(items.get(ItemName.whole(name)));
    }

    /** The code of a functional class, group or item; empty for names such as 行政运行 that many groups share. */
    public Optional<String> functional(String name, int year) {
        return functional.code(name, year, code -> true);
    }

    /** The code of a functional group or item below a class or group. */
    public Optional<String> functional(String name, int year, String above) {
        return functional.code(name, year, code -> code.startsWith(above) && code.length() > above.length());
    }

    /**
     * The code of an economic class or group.
     *
     * @param portion where the name stands: basic expenditure has no capital construction (309, 311), so that names which
     *     309 and 310 share are 310 there; elsewhere they are ambiguous and stay unresolved
     */
    public Optional<String> economic(String name, int year, Portion portion) {
        boolean basic = portion == Portion.BASIC;
        return economic.code(name, year, code -> !basic || !isConstruction(code))
                .or(() -> Optional.ofNullable(economicAliases.get(ItemName.whole(name))))
                .or(() -> Optional.ofNullable(economicAliases.get(ItemName.withoutBrackets(name))));
    }

    /** True for the name of an economic class or group, ambiguous or not. */
    public boolean isEconomic(String name) {
        return economic.has(name) || economicAliases.containsKey(ItemName.whole(name));
    }

    /** Every code of the economic or of the functional classification, sorted. */
    List<String> codes(boolean ofEconomic) {
        return (ofEconomic ? economic : functional).codes();
    }

    private static boolean isConstruction(String code) {
        return code.startsWith(CAPITAL_CONSTRUCTION) || code.startsWith(CONSTRUCTION_SUBSIDIES);
    }

    /**
     * The line item that a name stands for in a year.
     *
     * @param portion whose list it stands in, {@link Portion#ALL} outside of any: there a name is no economic class
     */
    public Optional<LineItem> resolve(String name, int year, Portion portion) {
        Optional<LineItem> total = total(name);
        if (total.isPresent()) {
            return total;
        }
        return portion == Portion.ALL
                ? functional(name, year).map(LineItem::function)
                : economic(name, year, portion).map(code -> LineItem.economic(portion, code));
    }

    /** The name of a line item as a report prints it: 项目支出—工资福利支出, 基本支出—办公费, 人员经费. */
    public String name(LineItem item, Language language) {
        boolean chinese = language == Language.ZH;
        String stage = chinese ? item.stage().chinese() : item.stage().english();
        String fund = chinese ? item.fund().chinese() : item.fund().english();
        return Stream.of(stage, fund, ofAllMoney(item, language))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("—"));
    }

    private String ofAllMoney(LineItem item, Language language) {
        String portion = language == Language.ZH
                ? item.portion().chinese()
                : item.portion().english();
        if (item.concept() == Concept.EXPENDITURE && item.portion() != Portion.ALL) {
            return portion;
        }
        String name = item.code().isEmpty() ? concept(item.concept(), language) : classified(item, language);
        return portion.isEmpty() ? name : portion + "—" + name;
    }

    private static String concept(Concept concept, Language language) {
        return language == Language.ZH ? concept.chinese() : concept.english();
    }

    private String classified(LineItem item, Language language) {
        Classification book = item.concept() == Concept.ECONOMIC ? economic : functional;
        String name = book.name(item.code()).orElse(item.code());
        String classified = language == Language.ZH ? name : item.code() + " " + name;
        boolean itself = item.concept() == Concept.ECONOMIC || item.concept() == Concept.FUNCTION;
        return itself ? classified : concept(item.concept(), language) + "—" + classified;
    }
}
