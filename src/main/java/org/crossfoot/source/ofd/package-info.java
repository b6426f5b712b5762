/** Documents in the state's open fixed layout (.ofd, GB/T 33190): pages of letters and lines at their places. */
@NullMarked
package org.crossfoot.source.ofd;

import org.jspecify.annotations.NullMarked;
