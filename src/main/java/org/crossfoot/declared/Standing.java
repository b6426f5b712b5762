package org.crossfoot.declared;

import java.util.Optional;

/**
 * What words of direction without a number say of a level.
 *
 * @param now the level
 * @param comparison how it is said to stand to what it is compared with
 * @param against what it is compared with
 * @param base the level it is compared with, if the text states it
 */
record Standing(Level now, Comparison comparison, Base against, Optional<Level> base) {}
