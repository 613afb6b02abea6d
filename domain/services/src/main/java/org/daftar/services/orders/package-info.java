/** What the use cases of orders of every kind share: how a line is judged, when receipts happen, and how much may come. */
@NullMarked
package org.daftar.services.orders;

import org.jspecify.annotations.NullMarked;
