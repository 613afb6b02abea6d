/** MyBatis set up for records: rows and parameters are bound by accessors found once, not by names looked up per row. */
@NullMarked
package org.daftar.persistence.mapping;

import org.jspecify.annotations.NullMarked;
