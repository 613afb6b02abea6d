package org.daftar.http.pipeline;

import org.daftar.http.json.Shape;
import org.daftar.http.routes.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A body as it came.
 *
 * @param bytes all of it; of a form that has a key, what makes it the same as another
 * @param form absent where the body is JSON
 */
record Received(byte[] bytes, @Nullable Form form) {

    static Received json(byte[] bytes) {
        return new Received(bytes, null);
    }

    <B extends Record> B read(Shape<B> shape) {
        return form == null ? shape.read(bytes) : shape.readForm(form::values);
    }

    @Nullable
    Upload file() {
        return form == null ? null : form.file();
    }
}
