package org.crossfoot.report.html;

import java.util.Locale;
import java.util.Map;
import org.crossfoot.message.Words;

/**
 * A verdict as a page shows it: by a sign and words, so that colour is never needed to tell.
 *
 * @param css the class that colours it
 */
record VerdictView(String css, String sign, String word) {
    private static final String VERDICT = "report.verdict-";
    private static final Map<String, String> SIGNS =
            Map.of("AGREES", "✓", "WITHIN_ROUNDING", "≈", "DIFFERS", "✗", "UNDECIDED", "?", "UNCHECKED", "○");

    static VerdictView of(String verdict, Words words) {
        String css = verdict.toLowerCase(Locale.ROOT).replace('_', '-');
        return new VerdictView(css, SIGNS.getOrDefault(verdict, ""), words.say(VERDICT + css));
    }
}
