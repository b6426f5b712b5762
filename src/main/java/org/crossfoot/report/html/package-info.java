/**
 * The pages that people read: an index of all units and a page a unit, each one file that needs nothing else.
 *
 * <p>Everything that comes from documents, ledgers and file names is escaped by the templates; only the style sheet and the
 * pages on checks and causes, which come with the program, go in as they are.
 */
@NullMarked
package org.crossfoot.report.html;

import org.jspecify.annotations.NullMarked;
