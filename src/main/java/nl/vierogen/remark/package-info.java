/** What an assessor remarks beside the points. Pure. */
@NullMarked
package nl.vierogen.remark;

import org.jspecify.annotations.NullMarked;
