/** Where things stand: locations, rows, passages, and the interfaces of the readers in the packages below. */
@NullMarked
package org.crossfoot.source;

import org.jspecify.annotations.NullMarked;
