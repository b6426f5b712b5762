package org.crossfoot.message;

/** The language in which a user is spoken to; Chinese where nothing else is asked for. */
public enum Language {
    ZH,
    EN;

    /** The code used on the command line and in file names: {@code zh} or {@code en}. */
    public String code() {
        return this == ZH ? "zh" : "en";
    }
}
