package org.crossfoot.source.layout;

/** A part of a page in reading order. */
sealed interface Block permits Line, GridBlock {
    Box box();
}
