package org.crossfoot.message;

/** Something that has a name in every language and may stand in a {@link Message}. */
public interface Bilingual {

    /** Its name. */
    String in(Language language);
}
