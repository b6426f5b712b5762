package org.crossfoot.reconciliation;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.crossfoot.budget.CodeBook;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Flow;
import org.crossfoot.ledger.Outturn;
import org.crossfoot.ledger.OutturnKey;
import org.crossfoot.message.Language;
import org.crossfoot.message.Message;
import org.crossfoot.money.Written;
import org.crossfoot.source.Location;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that a ledger records for line items (账面数), by the dictionary of departmental final accounts.
 *
 * <p>An amount is given only where the ledger can tell it: a class of which the ledger keeps no codes, or a division that
 * leaves part of the expenditure undivided, is missing and not zero.
 */
public final class LedgerAmounts {
    static final String FISCAL_APPROPRIATION_ACCOUNT = "6001";
    private static final int CLASS_DIGITS = 3;
    private static final int GROUP_DIGITS = 5;

    private final Scope scope;
    private final Outturn outturn;
    private final LedgerCoverage coverage;
    private final Map<LineItem, Optional<Message>> gaps = new HashMap<>();
    private @Nullable SortedSet<LineItem> items;

    LedgerAmounts(Scope scope, Outturn outturn) {
        this.scope = scope;
        this.outturn = outturn.withoutProjects();
        this.coverage = new LedgerCoverage(this.outturn);
    }

    /** The recorded amount of a line item, exact to the fen; empty where the ledger does not tell. */
    public Optional<Observation> of(LineItem item) {
        return whyMissing(item).isPresent() ? Optional.empty() : Optional.of(observation(item));
    }

    /** Why the ledger does not tell an item's amount; empty if it does. */
    public Optional<Message> whyMissing(LineItem item) {
        return gaps.computeIfAbsent(item, coverage::gap);
    }

    /**
     * Every line item that the ledger tells the amount of: the totals, the functional classes, and the economic classes and
     * groups of basic and of project expenditure, in the order of the final accounts.
     */
    public SortedSet<LineItem> items() {
        SortedSet<LineItem> known = items;
        if (known == null) {
            known = Collections.unmodifiableSortedSet(tellable());
            items = known;
        }
        return known;
    }

    private SortedSet<LineItem> tellable() {
        SortedSet<LineItem> items = new TreeSet<>();
        for (Concept concept : Concept.values()) {
            if (concept != Concept.FUNCTION && concept != Concept.ECONOMIC) {
                items.add(LineItem.of(concept));
            }
        }
        items.add(LineItem.of(Concept.EXPENDITURE, Portion.BASIC));
        items.add(LineItem.of(Concept.EXPENDITURE, Portion.PROJECT));
        outturn.sums().keySet().stream()
                .filter(key -> key.flow().isExpenditure())
                .forEach(key -> addClassified(items, key));
        items.removeIf(item -> whyMissing(item).isPresent());
        return items;
    }

    private static void addClassified(SortedSet<LineItem> items, OutturnKey key) {
        if (key.function().length() >= CLASS_DIGITS) {
            items.add(LineItem.function(key.function().substring(0, CLASS_DIGITS)));
        }
        Portion portion = portion(key.flow());
        for (int digits : new int[] {CLASS_DIGITS, GROUP_DIGITS}) {
            if (portion != Portion.ALL && key.economic().length() >= digits) {
                items.add(LineItem.economic(portion, key.economic().substring(0, digits)));
            }
        }
    }

    private static Portion portion(Flow flow) {
        return switch (flow) {
            case BASIC -> Portion.BASIC;
            case PROJECT -> Portion.PROJECT;
            default -> Portion.ALL;
        };
    }

    private Observation observation(LineItem item) {
        return new Observation(
                "ledger:" + item.id(),
                Side.LEDGER,
                item,
                CodeBook.standard().name(item, Language.ZH),
                Written.recorded(fen(item)),
                scope.year(),
                "",
                Location.of("ledger"));
    }

    /**
     * Which keys of the outturn make up a line item; empty for balances and grand totals, which are worked out from others.
     */
    public static Optional<Predicate<OutturnKey>> keys(LineItem item) {
        return switch (item.concept()) {
            case INCOME -> Optional.of(key -> key.flow() == Flow.INCOME);
            case FISCAL_APPROPRIATION ->
                Optional.of(key -> key.flow() == Flow.INCOME && key.account().equals(FISCAL_APPROPRIATION_ACCOUNT));
            case EXPENDITURE -> Optional.of(expenditure(item.portion(), key -> true));
            case PERSONNEL -> Optional.of(expenditure(Portion.BASIC, LedgerAmounts::isPersonnel));
            case OPERATING -> Optional.of(expenditure(Portion.BASIC, key -> !isPersonnel(key)));
            case FUNCTION ->
                Optional.of(expenditure(item.portion(), key -> key.function().startsWith(item.code())));
            case ECONOMIC ->
                Optional.of(expenditure(item.portion(), key -> key.economic().startsWith(item.code())));
            default -> Optional.empty();
        };
    }

    private long fen(LineItem item) {
        Optional<Predicate<OutturnKey>> keys = keys(item);
        return keys.isPresent() ? outturn.sum(keys.get()) : worked(item.concept());
    }

    private long worked(Concept concept) {
        return switch (concept) {
            case OPENING_BALANCE -> opening();
            case CLOSING_BALANCE -> closing();
            case INCOME_GRAND_TOTAL -> Math.addExact(income(), opening());
            case EXPENDITURE_GRAND_TOTAL -> Math.addExact(spent(), closing());
            default -> throw new IllegalArgumentException(concept.name());
        };
    }

    private long income() {
        return outturn.sum(key -> key.flow() == Flow.INCOME);
    }

    private long opening() {
        return outturn.sum(key -> key.flow() == Flow.OPENING_BALANCE);
    }

    private long closing() {
        long adjusted = outturn.sum(key -> key.flow() == Flow.BALANCE_ADJUSTMENT);
        long available = Math.addExact(Math.addExact(opening(), adjusted), income());
        return Math.subtractExact(available, spent());
    }

    private long spent() {
        return outturn.sum(expenditure(Portion.ALL, key -> true));
    }

    private static Predicate<OutturnKey> expenditure(Portion portion, Predicate<OutturnKey> wanted) {
        return key -> key.flow().isExpenditure()
                && (portion == Portion.ALL || portion == portion(key.flow()))
                && wanted.test(key);
    }

    /** 人员经费: 301 工资福利支出 and 303 对个人和家庭的补助. */
    static boolean isPersonnel(OutturnKey key) {
        return key.economic().startsWith("301") || key.economic().startsWith("303");
    }
}
