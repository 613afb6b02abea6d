/** Orders of customers, their shipments and their timelines in SQL. */
@NullMarked
package org.daftar.persistence.sales;

import org.jspecify.annotations.NullMarked;
