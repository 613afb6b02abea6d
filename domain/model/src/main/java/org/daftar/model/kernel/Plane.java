package org.daftar.model.kernel;

/**
 * Where something is stored. There are two planes that share no join, no foreign key and no transaction: the control
 * plane ({@link Control}: who may sign in, and to what) and each company's {@link Books} (everything else).
 */
public interface Plane {}
