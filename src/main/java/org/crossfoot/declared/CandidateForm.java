package org.crossfoot.declared;

import java.util.stream.Stream;

/**
 * A kind of results of which words say that they are results, but not of which numbers. It tells the readings that words and
 * structure allow: numbers of the same sentence, list or paragraph, of the heading above; never any numbers of the document.
 */
interface CandidateForm {
    /**
     * The readings of every result of this kind, those of one result in the order in which they are to be preferred.
     *
     * @param claimed what is claimed so far, by the forms of words and by the numbers; a result of theirs is open no more
     */
    Stream<Candidate> find(DocumentText text, Claimed claimed);
}
