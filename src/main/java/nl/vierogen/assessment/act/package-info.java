/** Everything an assessor can do to an assessment, each one event of its journal, and what it may say. */
@NullMarked
package nl.vierogen.assessment.act;

import org.jspecify.annotations.NullMarked;
