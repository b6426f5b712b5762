package org.crossfoot.declared;

import org.crossfoot.source.Passage;

/**
 * Where words stand among the numbers of a document.
 *
 * @param from the index of the first number that does not stand before them
 * @param to the index of the first number behind them
 * @param passage the index of their passage
 * @param sentence the index of their sentence within the passage
 * @param depth how many brackets they stand in
 * @param section the section they stand in
 */
record Place(int from, int to, int passage, int sentence, int depth, Section section) {
    static Place of(Mention mention) {
        return new Place(
                mention.index(),
                mention.index() + 1,
                mention.passage(),
                mention.sentence(),
                mention.depth(),
                mention.section());
    }

    /** The place of words without a number. */
    static Place at(DocumentText text, int passage, int offset) {
        Passage line = text.document().passages().get(passage);
        int from = (int) text.mentions().stream()
                .takeWhile(mention -> mention.passage() < passage
                        || (mention.passage() == passage && mention.token().start() < offset))
                .count();
        MentionReader.Position position =
                new MentionReader.Position(0, 0).after(line.text().substring(0, offset));
        Section section =
                from == 0 ? Section.NONE : text.mentions().get(from - 1).section();
        return new Place(from, from, passage, position.sentence(), position.depth(), section);
    }

    boolean isInSentenceOf(Level level) {
        return level.mention().passage() == passage && level.mention().sentence() == sentence;
    }
}
