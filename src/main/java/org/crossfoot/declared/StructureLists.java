package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.source.Document;

/**
 * Lists whose total only their heading names: under 一般公共预算当年拨款结构情况, functional classes each with its share divide
 * the 一般公共预算当年拨款 stated further up.
 */
final class StructureLists {
    private static final Pattern HEADING =
            Pattern.compile("(?<name>[^，。：；、（）()]{4,30}?)(?:的)?(?:支出)?结构(?:情况)?(?:说明)?[。：:]?\\s*$");
    private static final Pattern ITEM_NUMBER =
            Pattern.compile("^\\s*(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、]|[一二三四五六七八九十]+、)");
    private static final Pattern PART = Pattern.compile("^[\\s，；、]*(?<label>\\S*)\\s*$");
    private static final Pattern BARE_SHARE = Pattern.compile("^\\s*[，,]?\\s*占(?:比)?\\s*$");
    private static final int LONGEST_HEADING = 40;

    private final Document document;
    private final Names names;

    StructureLists(Document document, Names names) {
        this.document = document;
        this.names = names;
    }

    /** The list that a passage is, if it is nothing but classes and their shares. */
    Optional<PartList> in(List<Mention> passage) {
        List<Mention> members = new ArrayList<>();
        for (int at = 0; at + 1 < passage.size() && isShared(passage.get(at), passage.get(at + 1)); at += 2) {
            members.add(passage.get(at));
        }
        return members.size() < 2
                ? Optional.empty()
                : heading(members.get(0))
                        .flatMap(name -> names.nearest(members.get(0), mention -> isTotal(mention, name)))
                        .map(total -> new PartList(total, members, true));
    }

    private boolean isShared(Mention part, Mention share) {
        return names.isFunctionalClass(part)
                && PART.matcher(part.gap().substring(part.gap().lastIndexOf('。') + 1))
                        .matches()
                && share.role() == Role.SHARE
                && share.isInSentenceOf(part)
                && BARE_SHARE.matcher(share.gap()).matches();
    }

    /** What the heading in the same passage or right before it names, without the number of its item. */
    private Optional<String> heading(Mention first) {
        int stop = first.gap().lastIndexOf('。');
        String before = stop >= 0
                ? first.gap().substring(0, stop)
                : first.passage() == 0
                        ? ""
                        : document.passages().get(first.passage() - 1).text();
        Matcher heading = HEADING.matcher(ITEM_NUMBER.matcher(before).replaceFirst(""));
        return before.length() <= LONGEST_HEADING && heading.find()
                ? Optional.of(Subject.bare(heading.group("name")))
                : Optional.empty();
    }

    private static boolean isTotal(Mention mention, String name) {
        return mention.isAmount()
                && mention.depth() == 0
                && Subject.bare(mention.label()).equals(name);
    }
}
