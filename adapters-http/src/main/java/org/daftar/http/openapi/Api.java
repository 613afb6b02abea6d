package org.daftar.http.openapi;

import java.util.Map;
import org.daftar.http.json.Schema;

/**
 * What holds for all endpoints of a dialect.
 *
 * @param mount the path under which all of its endpoints are
 * @param error the schema of every answer that says no
 * @param components schemas it refers to
 */
public record Api(
        String title, String version, String description, String mount, Schema error, Map<String, Schema> components) {}
