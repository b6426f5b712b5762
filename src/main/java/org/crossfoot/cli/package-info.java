/** The command line: one command a file, below {@link org.crossfoot.cli.CrossfootCommand}. Nothing else knows the terminal. */
@NullMarked
package org.crossfoot.cli;

import org.jspecify.annotations.NullMarked;
