package org.crossfoot.source;

import org.crossfoot.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A place of a document that could not be read, with the reason.
 *
 * @param page the physical page, null where the format has none
 * @param quote what can be shown of it, empty for a picture
 */
public record Unreadable(@Nullable Integer page, String quote, Message reason) {}
