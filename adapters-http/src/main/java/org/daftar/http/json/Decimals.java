package org.daftar.http.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Bounds of a decimal number. Without this annotation: 6 decimals, 15 digits before the point, any sign. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Decimals {

    /** Decimals that are not zero at the end: 1.500 has one. */
    int max() default 6;

    /** Digits before the point. */
    int digits() default 15;

    boolean positive() default false;

    boolean nonNegative() default false;

    /** The largest that is taken. */
    long most() default Long.MAX_VALUE;
}
