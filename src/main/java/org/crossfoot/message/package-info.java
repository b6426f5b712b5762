/**
 * What is said to the user, apart from the language it is said in. Every package may speak ({@link
 * org.crossfoot.message.Message}); only the edges render ({@link org.crossfoot.message.Words}).
 */
@NullMarked
package org.crossfoot.message;

import org.jspecify.annotations.NullMarked;
