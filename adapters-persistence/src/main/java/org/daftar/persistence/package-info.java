/** Databases behind the ports: MyBatis mappers and stores by capability, over SQLite and PostgreSQL. */
@NullMarked
package org.daftar.persistence;

import org.jspecify.annotations.NullMarked;
