/**
 * The people who work for the company: since when and until when, as what, for which pay from which day on, which leave they have and take,
 * and when they came and went. An employee is a party; what is known of the person as anybody's partner stands there.
 */
@NullMarked
package org.daftar.model.people;

import org.jspecify.annotations.NullMarked;
