package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.source.Document;

/** Whose figures each passage gives, where a document gives those of several units, or of a unit and its headquarters. */
final class Owners {
    private static final int LONGEST_HEADING = 40;
    private static final String NUMBER = "^\\s*(?:(?<first>[一二三四五六七八九十]{1,3}、)"
            + "|(?<second>[（(][一二三四五六七八九十]{1,3}[）)])|(?<third>[（(]?\\d{1,2}[.．、）)](?!\\d)))?\\s*";
    private static final String UNIT =
            "(?<unit>[\\p{IsHan}（）()]{0,20}?(?:单位|机关|本级|局|委员会|委|办公室|中心|医院|学院|大学|中学|小学|学校|" + "研究所|服务站|大队|支队|馆|镇|乡|街道))";
    private static final Pattern HEADING = Pattern.compile(
            NUMBER + UNIT + "(?:本年度?|部门|整体)*(?:收入|支出|收支|预算|决算|经费|财务)*(?:完成|执行|使用)*(?:情况|概况|说明)*[。：:]?\\s*$");
    private static final Pattern HEAD = Pattern.compile(NUMBER + UNIT + "(?=(?:19|20)\\d{2}\\s*年|本年|全年|[。：])");
    private static final Pattern NUMBERED = Pattern.compile(NUMBER);
    /** Names that stand for whoever reports, or for all units together. */
    private static final Pattern ANYONE = Pattern.compile("^(?:我|本|该|各|全|其|预算|部门|(?:单位|局|机关|办公室|中心)$)|及|和|、|部门[（(]单位");

    private static final Pattern PART_OF_A_UNIT = Pattern.compile("(?:机关|本级)$|下属|所属|二级");

    private final List<String> ofPassages = new ArrayList<>();
    private final boolean several;
    private String running = "";
    private int level = Integer.MAX_VALUE;

    Owners(Document document) {
        document.passages().forEach(passage -> ofPassages.add(owner(passage.text())));
        this.several =
                new HashSet<>(ofPassages).stream().filter(this::isDistinct).count() > 1;
    }

    /** True unless two numbers are known to be those of two units. */
    boolean same(Mention one, Mention other) {
        String first = ofPassages.get(one.passage());
        String second = ofPassages.get(other.passage());
        if (first.isEmpty() || second.isEmpty()) {
            String known = first + second;
            return known.isEmpty() || !(several || PART_OF_A_UNIT.matcher(known).find());
        }
        return first.endsWith(second) || second.endsWith(first);
    }

    private boolean isDistinct(String owner) {
        return !owner.isEmpty()
                && Set.copyOf(ofPassages).stream().noneMatch(other -> !other.equals(owner) && other.endsWith(owner));
    }

    /** The owner that a passage names at its head, else the one that the headings above it name. */
    private String owner(String passage) {
        Matcher number = NUMBERED.matcher(passage);
        int own = number.find() ? level(number) : Integer.MAX_VALUE;
        Matcher heading = HEADING.matcher(passage);
        String unit = passage.length() <= LONGEST_HEADING && heading.find()
                ? heading.group("unit")
                : unit(HEAD.matcher(passage));
        unit = ANYONE.matcher(unit).find() ? "" : unit;
        boolean numbered = own < Integer.MAX_VALUE;
        if (numbered && (!unit.isEmpty() || own <= level)) {
            running = unit;
            level = unit.isEmpty() ? Integer.MAX_VALUE : own;
        }
        return unit.isEmpty() ? running : unit;
    }

    private static String unit(Matcher head) {
        return head.find() ? head.group("unit") : "";
    }

    private static int level(Matcher number) {
        return number.group("first") != null
                ? 1
                : number.group("second") != null ? 2 : number.group("third") != null ? 3 : Integer.MAX_VALUE;
    }
}
