package org.daftar.http.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bounds of a text (or of each text of a list), in characters as people count them: code points, not UTF-16 units. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Text {

    /** With one or more, the text is not all blanks either. */
    int min() default 0;

    int max() default 1000;

    /** A regular expression which the whole text matches; empty for any text. It must be linear: no nested repetition. */
    String pattern() default "";

    /** Never trimmed, whatever the habit of the dialect: blanks at the ends mean something. */
    boolean verbatim() default false;
}
