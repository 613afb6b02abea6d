/** The use cases of manufacturing: what is ordered, made and taken back becomes plans, stock and one journal entry. */
@NullMarked
package org.daftar.services.manufacturing;

import org.jspecify.annotations.NullMarked;
