package org.crossfoot.declared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rates that performance reports call by names (资金到位率, 资金使用率, 公用经费控制率): of the one amount received or spent and the one budget
 * or receipt that the sentence, or the one before, tells.
 */
final class NamedRate implements ClaimForm {
    private static final Pattern RECEIVED = Pattern.compile("到位率(?:为|达|到|是)*$");
    private static final Pattern USED =
            Pattern.compile("(?:使用率|支出率|支付率|拨付率|开支率|执行率|支付进度|支出进度|使用进度)(?:比率|比例)?(?:为|达|到|是)*$");
    private static final Pattern CONTROLLED = Pattern.compile("控制率(?:为|达|到|是)*$");
    private static final Pattern SEMICOLON = Pattern.compile("[；;]");
    private static final Pattern OF_PEOPLE = Pattern.compile("人员|编制|在职");

    /** What is divided by what. */
    private record Operands(Predicate<MoneyKind> part, Predicate<MoneyKind> whole) {}

    private static final Operands OF_BUDGET = new Operands(NamedRate::isSpent, MoneyKind::isBudget);
    private static final Operands OF_RECEIPT = new Operands(NamedRate::isSpent, NamedRate::isReceived);
    private static final Operands RECEIPT = new Operands(NamedRate::isReceived, MoneyKind::isBudget);

    private static boolean isSpent(MoneyKind kind) {
        return kind == MoneyKind.SPENT;
    }

    private static boolean isReceived(MoneyKind kind) {
        return kind == MoneyKind.ARRIVED;
    }

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> mention.token().kind() == FigureKind.PERCENT
                        && !mention.token().range()
                        && (mention.role() == Role.RATE || mention.role() == Role.COMPLETION))
                .flatMap(rate -> draft(text, rate).stream());
    }

    /** The claim that such a rate makes of the amounts right before it. */
    static Optional<Draft> draft(DocumentText text, Mention rate) {
        String words = rate.wording().words();
        List<Mention> amounts = ofItsClause(MoneyKind.nearBefore(text, rate));
        boolean changed = amounts.stream()
                .map(MoneyKind::of)
                .anyMatch(kind -> kind == MoneyKind.ADDED || kind == MoneyKind.CUT || kind == MoneyKind.OPENING);
        if (amounts.isEmpty() || changed) {
            return Optional.empty();
        }
        if (RECEIVED.matcher(words).find()) {
            return quotient(rate, amounts, RECEIPT);
        }
        if (CONTROLLED.matcher(words).find()) {
            return OF_PEOPLE.matcher(words).find() ? Optional.empty() : quotient(rate, amounts, OF_BUDGET);
        }
        return USED.matcher(words).find() ? used(rate, amounts) : Optional.empty();
    }

    /** Those behind the last semicolon: a sentence may tell of several units in turn. */
    private static List<Mention> ofItsClause(List<Mention> amounts) {
        int from = amounts.size() - 1;
        while (from > 0 && !SEMICOLON.matcher(amounts.get(from).gap()).find()) {
            from--;
        }
        return amounts.subList(Math.max(0, from), amounts.size());
    }

    /** What was spent of the money received; of the budget if no money is said to have been received. */
    private static Optional<Draft> used(Mention rate, List<Mention> amounts) {
        boolean budgeted =
                amounts.stream().anyMatch(amount -> MoneyKind.of(amount).isBudget());
        boolean received = amounts.stream().anyMatch(amount -> MoneyKind.of(amount) == MoneyKind.ARRIVED);
        return budgeted && received ? Optional.empty() : quotient(rate, amounts, received ? OF_RECEIPT : OF_BUDGET);
    }

    private static Optional<Draft> quotient(Mention rate, List<Mention> amounts, Operands operands) {
        return only(rate, amounts, operands.part())
                .flatMap(part -> only(rate, amounts, operands.whole())
                        .map(whole -> Draft.stated(ClaimType.RATE, rate, Quotient.of(part, whole))));
    }

    /** The only amount of a kind; none if there are two. */
    private static Optional<Mention> only(Mention rate, List<Mention> amounts, Predicate<MoneyKind> kind) {
        List<Mention> found = amounts.stream()
                .filter(amount -> amount.isAmount() && kind.test(MoneyKind.of(amount)))
                .toList();
        return found.size() == 1
                ? Optional.of(found.get(0))
                        .filter(amount -> !amount.token().range()
                                && Objects.equals(amount.year(), rate.year())
                                && !amount.wording().comparative())
                : Optional.empty();
    }
}
