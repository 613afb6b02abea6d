/**
 * PostgreSQL as the store: both planes in one database, each in a schema of its own, the rows of a company fenced by
 * row-level security. A batch is one transaction that begins by locking the head of its company, so any number of
 * processes may serve one database.
 */
@NullMarked
package org.daftar.persistence.postgres;

import org.jspecify.annotations.NullMarked;
