/** Word documents (.docx): paragraphs with the numbers of their lists, tables, text boxes. */
@NullMarked
package org.crossfoot.source.docx;

import org.jspecify.annotations.NullMarked;
