/** Starts a MariaDB of our own, on this machine and for one run only, where the user names no server. */
@NullMarked
package org.crossfoot.store.embedded;

import org.jspecify.annotations.NullMarked;
