/** Web pages, through jsoup. */
@NullMarked
package org.crossfoot.source.html;

import org.jspecify.annotations.NullMarked;
