/** Example pictures on the assessing screen: small beside the wording, and large in front. */
@NullMarked
package nl.vierogen.assessment.screen.example;

import org.jspecify.annotations.NullMarked;
