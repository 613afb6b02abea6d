package org.daftar.persistence.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of a statement that changes or deletes a row of which it names the key, and that nobody asks how many it changed. No other such statement changes rows
 * of its table. Where a message to the database is dear, it may wait for its like until somebody asks for rows of the table, after what is
 * added in the meantime.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CanWait {}
