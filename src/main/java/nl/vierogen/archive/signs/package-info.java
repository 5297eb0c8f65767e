/** What the program sees in the images and dates of a package by itself. */
@NullMarked
package nl.vierogen.archive.signs;

import org.jspecify.annotations.NullMarked;
