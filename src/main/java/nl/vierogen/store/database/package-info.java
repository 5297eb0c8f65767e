/** One SQLite file, its tables as numbered steps, and how it refuses: what a workspace and the Bureau's ledger share. */
@NullMarked
package nl.vierogen.store.database;

import org.jspecify.annotations.NullMarked;
