/** Documents that are XML files packed in a zip (Word, OFD): opened so that no forged file can exhaust the machine. */
@NullMarked
package org.crossfoot.source.pack;

import org.jspecify.annotations.NullMarked;
