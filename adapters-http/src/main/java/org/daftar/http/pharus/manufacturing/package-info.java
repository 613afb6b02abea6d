/**
 * Pharus, "WorkOrders" and "ProductionOrders": one machine behind two sections of the document. The routes are declared once; what the
 * two call differently are records of their own, and {@code Words} says which belong to which.
 */
@NullMarked
package org.daftar.http.pharus.manufacturing;

import org.jspecify.annotations.NullMarked;
