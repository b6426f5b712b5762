package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crossfoot.message.Message;

/** Numbers that were read although something is missing or left over in how they are written, and what that is. */
final class Doubts {
    /** The choice of a form that the writer should have made (下降（增长）), right before the number. */
    private static final Pattern CHOICE = Pattern.compile(
            "(?:增加|增长|上升|提高|减少|下降|降低)\\s*[（(/]\\s*(?:增加|增长|上升|提高|减少|下降|降低)\\s*[）)]?(?:了|额|率|约|为)?\\s*$");

    private final DocumentText text;
    private final Figures figures;

    Doubts(DocumentText text, Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    List<Unread> all() {
        return text.mentions().stream()
                .flatMap(mention -> doubt(mention).map(reason -> unread(mention, reason)).stream())
                .toList();
    }

    private Unread unread(Mention mention, Message reason) {
        DeclaredFigure figure = figures.of(mention);
        return new Unread(figure.at(), figure.quote(), reason);
    }

    private Optional<Message> doubt(Mention mention) {
        String passage = text.passage(mention);
        NumberToken token = mention.token();
        String printed = HalfWidth.of(passage.substring(token.start(), token.end()));
        String value = token.written().value().toPlainString();
        if (MissingUnits.isOne(passage, token)) {
            return Optional.of(Message.of("declared.percent-sign-missing", value));
        }
        if (token.isMoney() && (printed.endsWith("万") || printed.endsWith("亿"))) {
            return Optional.of(Message.of("declared.yuan-left-out", printed, value + token.unitWords()));
        }
        return CHOICE.matcher(mention.gap()).find()
                ? Optional.of(Message.of("declared.direction-not-chosen", value + token.unitWords()))
                : Optional.empty();
    }
}
