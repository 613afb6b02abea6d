/**
 * Text as it is drawn: Arabic letters joined and joined by ligatures, runs of both directions in the order of the eye, lines
 * broken where they may break, and for every character a font that has it. Knows no page.
 */
@NullMarked
package org.daftar.export.text;

import org.jspecify.annotations.NullMarked;
