@NullMarked
package nl.vierogen.guide.view;

import org.jspecify.annotations.NullMarked;
