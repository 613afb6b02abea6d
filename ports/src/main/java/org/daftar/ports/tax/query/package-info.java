/** Read models of tax codes. */
@NullMarked
package org.daftar.ports.tax.query;

import org.jspecify.annotations.NullMarked;
