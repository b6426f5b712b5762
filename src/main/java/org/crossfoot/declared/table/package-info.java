/**
 * Tables of reports and workbooks: a grid of cells becomes figures with their line items, and the sums that the form of a
 * statement (公开01–09, 财决, budget tables) or the plain structure of a table claims.
 *
 * <p>{@link org.crossfoot.declared.table.TableReader} reads all tables of a document; below it {@code Frame} tells title,
 * header and body, {@code Column} and {@code Block} what stands in which columns, {@code RowHead} what a row is about, {@code
 * Statement} and {@code Meanings} the line items, and the classes named for sums the claims.
 */
@NullMarked
package org.crossfoot.declared.table;

import org.jspecify.annotations.NullMarked;
