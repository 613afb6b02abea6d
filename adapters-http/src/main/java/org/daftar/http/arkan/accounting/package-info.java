/** Arkan, "Accounting": the chart of accounts, journal entries, the period lock and the financial reports. */
@NullMarked
package org.daftar.http.arkan.accounting;

import org.jspecify.annotations.NullMarked;
