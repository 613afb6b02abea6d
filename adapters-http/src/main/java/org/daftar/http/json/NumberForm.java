package org.daftar.http.json;

/** How a dialect writes decimal numbers. */
public enum NumberForm {
    NUMBER,
    /** Without zeros at the end; still read when sent as numbers. */
    STRING
}
