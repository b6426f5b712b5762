package org.crossfoot.declared;

import org.crossfoot.message.Message;
import org.crossfoot.source.Location;

/** Something that looks like a figure or claim and was not read, or not read for sure, with the reason. */
public record Unread(Location at, String quote, Message reason) {}
