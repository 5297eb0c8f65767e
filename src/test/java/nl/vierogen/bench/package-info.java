/** How fast the program is, each figure beside a floor that was measured in the same run: {@code mvn -Pbench verify}. */
@NullMarked
package nl.vierogen.bench;

import org.jspecify.annotations.NullMarked;
