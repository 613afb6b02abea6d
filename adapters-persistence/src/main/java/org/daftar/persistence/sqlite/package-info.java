/** SQLite as the store: control.db and one file per company, each with one writing connection and a few that read. */
@NullMarked
package org.daftar.persistence.sqlite;

import org.jspecify.annotations.NullMarked;
