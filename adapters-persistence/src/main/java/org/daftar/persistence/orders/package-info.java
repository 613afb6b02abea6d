/** What orders of every kind share in SQL: their numbers, the steps of their histories, and what the company decided of them. */
@NullMarked
package org.daftar.persistence.orders;

import org.jspecify.annotations.NullMarked;
