/** What a result says, as it is signed: points, findings, the second reading and who may believe them. */
@NullMarked
package nl.vierogen.exchange.result.payload;

import org.jspecify.annotations.NullMarked;
