/** Pharus' views of the company's parties: vendors, customers with their types and segments, brokers, and contacts. */
@NullMarked
package org.daftar.http.pharus.parties;

import org.jspecify.annotations.NullMarked;
