/**
 * Sheets of A4 that fill from the top: blocks of text, tables whose head stands again on every page, running heads and page
 * numbers. Places are given from the side on which reading begins, so that a page from right to left is the same page in a
 * mirror. Lengths are in points.
 */
@NullMarked
package org.daftar.export.page;

import org.jspecify.annotations.NullMarked;
