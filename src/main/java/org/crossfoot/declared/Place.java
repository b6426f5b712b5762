package org.crossfoot.declared;

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

    /** The place of words without a number, that many sentences and brackets into their passage. */
    static Place at(DocumentText text, int passage, int offset, MentionReader.Position position) {
        int from = InReadingOrder.before(text.mentions(), passage, offset);
        Section section =
                from == 0 ? Section.NONE : text.mentions().get(from - 1).section();
        return new Place(from, from, passage, position.sentence(), position.depth(), section);
    }

    boolean isInSentenceOf(Level level) {
        return level.mention().passage() == passage && level.mention().sentence() == sentence;
    }
}
