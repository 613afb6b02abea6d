package org.daftar.http.json;

/** An enum whose constants have names of their own on the wire; otherwise it is the constant's name in lower case. */
public interface JsonNamed {

    String jsonName();
}
