package org.crossfoot.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.budget.LineItem;
import org.crossfoot.source.SourceRefused;

/**
 * Reads the terms of a relation: {@code prior:closing-balance + income - expenditure + surplus-distributed?}. A minus sign has
 * a blank before it, for names have hyphens in them.
 */
final class RelationTerms {
    private static final String PRIOR = "prior:";
    private static final String SELDOM = "?";
    private static final Pattern TOKEN = Pattern.compile("[+\\u2212\\uFF0B]|(?<!\\S)-|[^\\s+\\u2212\\uFF0B]+");

    private static final Pattern SIGN = Pattern.compile("[-+\\u2212\\uFF0B]");
    private static final List<String> MINUS = List.of("-", "\u2212");

    private final String file;
    private final int row;

    RelationTerms(String file, int row) {
        this.file = file;
        this.row = row;
    }

    List<Relation.Term> terms(String text) throws SourceRefused {
        List<Relation.Term> terms = new ArrayList<>();
        String sign = "";
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String word = token.group();
            if (SIGN.matcher(word).matches()) {
                requireTerm(sign.isEmpty(), sign);
                sign = word;
                continue;
            }
            if (sign.isEmpty() && !terms.isEmpty()) {
                throw RelationFile.refused(file, row, "sign-missing", word);
            }
            terms.add(term(word, !MINUS.contains(sign)));
            sign = "";
        }
        requireTerm(sign.isEmpty(), sign);
        return terms;
    }

    private void requireTerm(boolean there, String sign) throws SourceRefused {
        if (!there) {
            throw RelationFile.refused(file, row, "term-missing", sign);
        }
    }

    private Relation.Term term(String text, boolean added) throws SourceRefused {
        boolean prior = text.startsWith(PRIOR);
        boolean seldom = text.endsWith(SELDOM);
        String item = text.substring(prior ? PRIOR.length() : 0, text.length() - (seldom ? SELDOM.length() : 0));
        return new Relation.Term(item(item), added, prior, seldom);
    }

    LineItem item(String id) throws SourceRefused {
        return LineItem.named(id)
                .orElseThrow(() -> RelationFile.refused(file, row, "item-unknown", id, LineItem.nearest(id)));
    }
}
