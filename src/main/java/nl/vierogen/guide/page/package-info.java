@NullMarked
package nl.vierogen.guide.page;

import org.jspecify.annotations.NullMarked;
