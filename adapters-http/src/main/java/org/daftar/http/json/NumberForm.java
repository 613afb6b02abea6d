package org.daftar.http.json;

/** How a dialect writes decimal numbers. Numbers that are strings are still read when sent as numbers. */
public enum NumberForm {
    NUMBER,
    STRING,
    /** A string without zeros at the end. */
    SHORTEST_STRING
}
