/** Arkan's views of the company's parties: clients and contacts ("CRM"), and partners in accounting, which are all of them. */
@NullMarked
package org.daftar.http.arkan.parties;

import org.jspecify.annotations.NullMarked;
