package org.crossfoot.declared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The things that a clause names before it turns to the rest.
 *
 * @param subject what they are, as the clause says
 * @param number how many are named
 */
record NamedOnes(String subject, int number) {
    private static final Pattern EXCEPT = Pattern.compile(
            "^(?<subject>[^，。；：]{2,20}?)(?:中|里)?[，,]?除(?:了)?(?<named>[^，。；]+?)(?:以外|之外|外)?[，,](?:其余|剩余|余下|剩下)的?\\s*$");
    private static final Pattern AMONG =
            Pattern.compile("^(?<subject>[^，。；：]{2,20}?)(?:当中|之中|中)[，,](?<clauses>.+)[，,](?:其余|剩余|余下|剩下)的?\\s*$");

    /** A clause that begins with names and goes on with what became of them. */
    private static final Pattern CLAUSE =
            Pattern.compile("^(?<names>[\\p{IsHan}（）0-9A-Za-z、]{2,30}?)(?:已|正在|正|将|仍|尚未|于\\d|因|处于|完成).*$");

    private static final Pattern OPEN = Pattern.compile("等|的$|\\d+\\s*(?:个|家|名|人|所|户|座|处)");
    private static final Pattern COMMA = Pattern.compile("[，,]");
    private static final Pattern LISTED = Pattern.compile("、");

    /** The things named in the clause that a passage breaks off in, right before the number of the rest. */
    static Optional<NamedOnes> before(String passage) {
        String clause = passage.substring(1 + Math.max(passage.lastIndexOf('。'), passage.lastIndexOf('；')));
        Matcher except = EXCEPT.matcher(clause);
        if (except.find()) {
            String named = except.group("named");
            return OPEN.matcher(named).find()
                    ? Optional.empty()
                    : Optional.of(new NamedOnes(except.group("subject"), names(named)));
        }
        Matcher among = AMONG.matcher(clause);
        return among.find() ? counted(among.group("subject"), among.group("clauses")) : Optional.empty();
    }

    private static Optional<NamedOnes> counted(String subject, String clauses) {
        int number = 0;
        for (String clause : COMMA.split(clauses, -1)) {
            Matcher names = CLAUSE.matcher(clause);
            if (!names.matches() || OPEN.matcher(names.group("names")).find()) {
                return Optional.empty();
            }
            number += names(names.group("names"));
        }
        return Optional.of(new NamedOnes(subject, number));
    }

    private static int names(String words) {
        return LISTED.split(words, -1).length;
    }
}
