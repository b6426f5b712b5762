package org.crossfoot.source.doc;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.crossfoot.source.Counting;

/** The numbers that Word puts before the paragraphs of its lists; they do not stand in the text of the file. */
final class ListNumbers {
    private static final int LEVELS = 9;

    private final Map<Integer, int[]> counts = new HashMap<>();

    /** The number of the next paragraph, empty if it is in no list. */
    String next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int level = Math.max(0, Math.min(paragraph.getIlvl(), LEVELS - 1));
        String pattern = list.getNumberText((char) level);
        if (pattern == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(list.getLsid(), unused -> new int[LEVELS]);
        count[level] = count[level] == 0 ? list.getStartAt((char) level) : count[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            count[below] = 0;
        }
        return write(list, pattern, count);
    }

    /** The pattern holds a control character, the level, where a number goes. */
    private static String write(HWPFList list, String pattern, int[] count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c < LEVELS) {
                text.append(counting(list.getNumberFormat(c)).write(Math.max(1, count[c])));
            } else if (c >= ' ' && !isBullet(c)) {
                text.append(c);
            }
        }
        return Counting.apart(text.toString());
    }

    /** Symbol fonts keep their pictures in the private area. */
    private static boolean isBullet(char c) {
        return (c >= '\uE000' && c <= '\uF8FF') || c == '•' || c == '●' || c == '■' || c == '◆';
    }

    /** By the numbers that the file format gives to ways of counting (MSONFC). */
    private static Counting counting(int format) {
        return switch (format) {
            case 1 -> Counting.UPPER_ROMAN;
            case 2 -> Counting.LOWER_ROMAN;
            case 3 -> Counting.UPPER_LETTER;
            case 4 -> Counting.LOWER_LETTER;
            case 0x0A, 0x0B, 0x21, 0x23, 0x25, 0x27 -> Counting.CHINESE;
            case 0x10, 0x22, 0x26 -> Counting.CHINESE_FORMAL;
            case 0x12, 0x1C -> Counting.CIRCLED;
            case 0x17, 0xFF -> Counting.NONE;
            default -> Counting.DECIMAL;
        };
    }
}
