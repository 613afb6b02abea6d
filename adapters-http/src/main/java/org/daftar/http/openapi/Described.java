package org.daftar.http.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.http.json.Param;
import org.daftar.http.json.Schema;
import org.daftar.http.json.Shape;

/**
 * One endpoint as its reader sees it.
 *
 * @param method in capitals
 * @param path below the dialect's mount, with its parameters in braces
 * @param tag under which it is listed
 * @param extension whether the dialect's own document does not have it
 * @param permissions which the caller's role must have, by name
 * @param note a sentence on who may call it, where that is not a matter of permissions
 * @param headers that the caller sends
 * @param params of path and query: those named like a piece of the path are the path's
 * @param takesFile whether the body is a form with a file
 * @param status of the answer when all is well
 * @param contentType of that answer
 * @param components schemas that the answer refers to
 * @param errors status to meaning, for the answers that say no
 */
public record Described(
        String method,
        String path,
        String id,
        String summary,
        String tag,
        boolean extension,
        boolean open,
        List<String> permissions,
        String note,
        List<Param> headers,
        List<Param> params,
        Optional<Shape<?>> body,
        boolean takesFile,
        int status,
        String contentType,
        Optional<Schema> answer,
        Map<String, Schema> components,
        Map<Integer, String> errors) {}
