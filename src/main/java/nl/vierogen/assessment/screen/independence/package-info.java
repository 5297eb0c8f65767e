/** Whether this assessor can assess this logbook: asked before its first image, and taken back at any time. */
@NullMarked
package nl.vierogen.assessment.screen.independence;

import org.jspecify.annotations.NullMarked;
