/** The program's entry; everything else is in the packages below. */
@NullMarked
package org.crossfoot;

import org.jspecify.annotations.NullMarked;
