/** What free text must not tell, looked for before signing. */
@NullMarked
package nl.vierogen.verdict.privacy;

import org.jspecify.annotations.NullMarked;
