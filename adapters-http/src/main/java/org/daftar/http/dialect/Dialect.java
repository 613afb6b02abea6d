package org.daftar.http.dialect;

import java.util.List;
import org.daftar.http.json.Shapes;
import org.daftar.http.routes.Endpoint;

/**
 * One documented system: its conventions and its endpoints.
 *
 * @param name as in the address and in the audience of its tokens
 */
public record Dialect(
        String name, String title, Conventions conventions, Shapes shapes, List<Endpoint<?, ?, ?>> endpoints) {

    public Dialect {
        endpoints = List.copyOf(endpoints);
    }
}
