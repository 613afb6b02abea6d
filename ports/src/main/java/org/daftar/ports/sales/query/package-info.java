/** Read models of orders of customers and of their timelines. */
@NullMarked
package org.daftar.ports.sales.query;

import org.jspecify.annotations.NullMarked;
