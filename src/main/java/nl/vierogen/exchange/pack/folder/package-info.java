/** From a folder of JPEGs and {@code logbook.json} to a package: how the Bureau packs what a sonographer handed in. */
@NullMarked
package nl.vierogen.exchange.pack.folder;

import org.jspecify.annotations.NullMarked;
