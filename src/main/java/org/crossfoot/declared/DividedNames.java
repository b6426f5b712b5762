package org.crossfoot.declared;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Names the line items of amounts that a document divides where the division has items of its own (“三公”经费), and those of the
 * same passage that are told by their names alone: in a note, in a table set in running text.
 */
final class DividedNames {
    private static final Pattern WHOLE_AGAIN = Pattern.compile("^(?:表中|附表|总)?(?:合计|总支出)$");

    private static final Pattern BARE_STAGE = Pattern.compile("^\\s*，\\s*(?:支出)?(?:年初|全年)?(?:预算|决算)数?(?:为|是)?$");

    /** What stands before the name of the whole and does not make it another one: years, 全年, 财政拨款. */
    private static final Pattern NO_OWNER =
            Pattern.compile("[“”\"‘’\\s]|(?:19|20)\\d{2}\\s*年度?|全年|本年度?|年度|财政拨款|其中|本?部门|本?单位|预算|决算|安排|公布|合计|对比|汇总");

    /** An item told again at the head of a paragraph of its own: 1.因公出国（境）费支出2万元. */
    private static final Pattern ITEM_HEAD =
            Pattern.compile("^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．]、?|[①-⑩])?\\s*[^，。；：:、\\d]{3,24}$");

    /** In paragraphs: an overview further up has no items here. */
    private static final int FARTHEST = 12;

    private final Names names;
    private final List<Divided> divided;
    private final Set<Mention> members = new HashSet<>();
    private final Map<Integer, List<Divided>> ofPassage;

    DividedNames(Names names, List<Divided> divided) {
        this.names = names;
        List<Divided> named = divided.stream()
                .filter(amount -> amount.division().concept() != null)
                .toList();
        this.divided = named.stream()
                .filter(amount -> owner(amount).isEmpty() || owner(amount).equals(owner(named.get(0))))
                .toList();
        this.ofPassage = this.divided.stream()
                .collect(Collectors.groupingBy(amount -> amount.list().total().passage()));
        this.divided.forEach(amount -> {
            members.add(amount.list().total());
            members.addAll(amount.list().members());
        });
    }

    /** Whose the whole is, or of which part of the year: 县本级“三公”经费, 上半年“三公”经费; empty if its words name nobody. */
    private static String owner(Divided amount) {
        String words = amount.list().total().wording().words();
        int name = words.indexOf("三公");
        return name < 0 ? "" : NO_OWNER.matcher(words.substring(0, name)).replaceAll("");
    }

    void name(List<Mention> mentions) {
        divided.forEach(this::name);
        mentions.stream()
                .filter(mention -> mention.index() > 0 && mention.isAmount() && !names.isKnown(mention))
                .forEach(mention -> otherStage(mentions.get(mention.index() - 1), mention));
        mentions.stream()
                .filter(mention -> mention.isAmount() && !names.isKnown(mention) && !isDivided(mention))
                .forEach(mention -> threePublic(mention.passage())
                        .or(() -> overview(mention))
                        .ifPresent(other -> again(other, mention)));
    }

    private Optional<Divided> threePublic(int passage) {
        return ofPassage.getOrDefault(passage, List.of()).stream()
                .filter(other -> other.division().concept() == Concept.THREE_PUBLIC)
                .findFirst();
    }

    /** The division told last before a paragraph that begins with one of its items. */
    private Optional<Divided> overview(Mention mention) {
        return ITEM_HEAD.matcher(mention.gap()).matches()
                        && mention.gap().length() == mention.token().start()
                ? Stream.iterate(mention.passage() - 1, passage -> passage - 1)
                        .limit(FARTHEST)
                        .flatMap(passage -> threePublic(passage).stream())
                        .findFirst()
                        .filter(other -> Objects.equals(other.list().total().year(), mention.year()))
                : Optional.empty();
    }

    private boolean isDivided(Mention mention) {
        return members.contains(mention);
    }

    private void name(Divided amount) {
        Mention total = amount.list().total();
        Concept whole = amount.division().concept();
        if (whole == null || !total.isAmount()) {
            return;
        }
        Stage stage = names.item(total).map(LineItem::stage).orElseGet(() -> stage(total, total));
        take(total, whole, stage);
        amount.list().members().stream()
                .filter(member -> Objects.equals(member.year(), total.year()))
                .forEach(member -> amount.division()
                        .member(member.label())
                        .ifPresent(found -> take(member, found.concept(), stage)));
    }

    /** The outturn right behind a member's budget, or the other way round: 公务接待费预算35万元，决算26万元. */
    private void otherStage(Mention member, Mention mention) {
        Stage stage = Stages.in(mention.wording().words());
        Optional<LineItem> item = names.item(member).filter(known -> isDivided(member));
        if (stage != null
                && item.isPresent()
                && member.isInSentenceOf(mention)
                && member.depth() == mention.depth()
                && BARE_STAGE.matcher(mention.gap()).matches()
                && Stages.isBudget(stage) != Stages.isBudget(item.get().stage())) {
            names.take(mention, item.get().at(stage));
        }
    }

    private void again(Divided amount, Mention mention) {
        Stage stage = stage(mention, amount.list().total());
        if (WHOLE_AGAIN.matcher(mention.label()).matches()) {
            take(mention, amount.division().concept(), stage);
        } else {
            amount.division().member(mention.label()).ifPresent(found -> take(mention, found.concept(), stage));
        }
    }

    private void take(Mention mention, @Nullable Concept concept, Stage stage) {
        Optional.ofNullable(concept)
                .ifPresent(known -> names.take(mention, LineItem.of(known).at(stage)));
    }

    /** The stage that an amount names, else that of the total it goes with, else that of the total told before. */
    private Stage stage(Mention mention, Mention total) {
        return Optional.ofNullable(Stages.in(mention.wording().words()))
                .or(() -> Optional.ofNullable(Stages.in(total.wording().words())))
                .or(() -> ofPassage.getOrDefault(mention.passage(), List.of()).stream()
                        .map(other -> other.list().total())
                        .filter(other -> other.index() < mention.index())
                        .findFirst()
                        .flatMap(other ->
                                Optional.ofNullable(Stages.in(other.wording().words()))))
                .orElse(Stage.OUTTURN);
    }
}
