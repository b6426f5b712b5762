/** Pages of placed letters and rules, of whatever format, read as lines, paragraphs and tables. */
@NullMarked
package org.crossfoot.source.layout;

import org.jspecify.annotations.NullMarked;
