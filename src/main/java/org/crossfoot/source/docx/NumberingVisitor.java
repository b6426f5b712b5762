package org.crossfoot.source.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.crossfoot.source.Counting;
import org.crossfoot.source.docx.ListNumbers.Level;
import org.crossfoot.source.docx.ListNumbers.Membership;
import org.crossfoot.source.pack.Xml;
import org.jspecify.annotations.Nullable;

/** Gathers the definitions of lists and which styles belong to one, from a document's numbering and styles. */
final class NumberingVisitor implements Xml.Visitor {
    private final Map<String, String> definitionOfList = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();
    private final Map<String, Membership> listOfStyle = new HashMap<>();
    private final Map<String, String> baseOfStyle = new HashMap<>();
    private final Set<String> restarting = new HashSet<>();

    private String definition = "";
    private String list = "";
    private String style = "";
    private int level;
    private Level read = new Level(1, Counting.DECIMAL, "");
    private @Nullable Integer styleLevel;

    @Nullable
    String definition(String ofList) {
        return definitionOfList.get(ofList);
    }

    @Nullable
    Level level(String ofDefinition, String ofList, int at) {
        Level own = levels.get("list " + ofList + ' ' + at);
        return own == null ? levels.get("definition " + ofDefinition + ' ' + at) : own;
    }

    boolean restarts(String ofList) {
        return restarting.contains(ofList);
    }

    @Nullable
    Membership ofStyle(String name) {
        return listOfStyle.get(name);
    }

    int levelOfStyle(String name) {
        return levelOfStyle.getOrDefault(name, 0);
    }

    @Nullable
    String base(String ofStyle) {
        return baseOfStyle.get(ofStyle);
    }

    @Override
    public void start(Xml at) {
        switch (at.name()) {
            case "abstractNum" -> {
                definition = at.attribute("abstractNumId");
                list = "";
            }
            case "num" -> list = at.attribute("numId");
            case "abstractNumId" -> definitionOfList.put(list, at.attribute("val"));
            case "startOverride" -> restarting.add(list);
            case "style" -> style = at.attribute("styleId");
            case "basedOn" -> baseOfStyle.put(style, at.attribute("val"));
            default -> inLevel(at);
        }
    }

    private void inLevel(Xml at) {
        switch (at.name()) {
            case "lvl" -> {
                level = at.number("ilvl", 0);
                read = new Level(1, Counting.DECIMAL, "");
            }
            case "start" -> read = new Level(at.number("val", 1), read.counting(), read.pattern());
            case "numFmt" -> read = new Level(read.start(), counting(at.attribute("val")), read.pattern());
            case "lvlText" -> read = new Level(read.start(), read.counting(), at.attribute("val"));
            case "pStyle" -> levelOfStyle.put(at.attribute("val"), level);
            case "ilvl" -> styleLevel = at.number("val", 0);
            case "numId" -> listOfStyle.put(style, new Membership(at.attribute("val"), styleLevel));
            default -> {}
        }
    }

    @Override
    public void end(Xml at) {
        switch (at.name()) {
            case "lvl" ->
                levels.put(
                        list.isEmpty() ? "definition " + definition + ' ' + level : "list " + list + ' ' + level,
                        read.counting() == Counting.NONE ? new Level(read.start(), Counting.NONE, "") : read);
            case "style" -> {
                style = "";
                styleLevel = null;
            }
            default -> {}
        }
    }

    @Override
    public void text(String text) {}

    private static Counting counting(String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital" -> Counting.CHINESE;
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> Counting.CHINESE_FORMAL;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> Counting.CIRCLED;
            case "upperLetter" -> Counting.UPPER_LETTER;
            case "lowerLetter" -> Counting.LOWER_LETTER;
            case "upperRoman" -> Counting.UPPER_ROMAN;
            case "lowerRoman" -> Counting.LOWER_ROMAN;
            case "bullet", "none" -> Counting.NONE;
            default -> Counting.DECIMAL;
        };
    }
}
