/** Rows of XML files in which each record is an element and each field an element in it, as the interface standards write them. */
@NullMarked
package org.crossfoot.source.xml;

import org.jspecify.annotations.NullMarked;
