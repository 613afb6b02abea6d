package org.daftar.http.pipeline;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystem;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daftar.http.dialect.Fault;
import org.daftar.http.routes.Upload;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a form with one file, which goes to the disk as it comes. All on the event loop; the request is paused until then. Whoever
 * is told of the form or of a failure is told once, and removes what was gathered with {@link #clear}.
 */
final class FormReader {

    private static final String TYPE = "multipart/form-data";
    /** What parts, names and fields may take beside the file. */
    private static final int FRAME = 64 << 10;

    private final HttpServerRequest http;
    private final FileSystem files;
    private final long largest;
    private final Consumer<Form> then;
    private final Consumer<Throwable> failed;
    private final List<String> gathered = new ArrayList<>();
    private @Nullable HttpServerFileUpload file;
    private Future<?> writing = Future.succeededFuture();
    private long seen;
    private boolean streaming;
    private boolean several;
    private boolean told;

    FormReader(
            HttpServerRequest http, FileSystem files, long largest, Consumer<Form> then, Consumer<Throwable> failed) {
        this.http = http;
        this.files = files;
        this.largest = largest;
        this.then = then;
        this.failed = failed;
    }

    /** Empty when the headers announce a form. */
    static Optional<Fault> flaw(HttpServerRequest http) {
        var encoding = http.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) return Optional.of(Fault.encodedBody());
        var type = http.getHeader("Content-Type");
        return type != null && type.regionMatches(true, 0, TYPE, 0, TYPE.length()) && type.contains("boundary=")
                ? Optional.empty()
                : Optional.of(Fault.notForm());
    }

    void read() {
        http.setExpectMultipart(true);
        http.uploadHandler(this::take);
        http.exceptionHandler(this::fail);
        http.handler(this::count);
        http.endHandler(end -> writing.onComplete(written -> finish(written.cause())));
        http.resume();
    }

    /** Removes what was gathered. */
    void clear() {
        gathered.forEach(files::delete);
        gathered.clear();
    }

    private void count(Buffer piece) {
        seen += piece.length();
        if (seen > largest + FRAME) fail(new TooLarge());
    }

    private void take(HttpServerFileUpload upload) {
        boolean wanted = upload.name().equals(Upload.PART);
        if (told || !wanted || file != null) {
            several |= wanted && file != null;
            upload.handler(dropped -> {});
            return;
        }
        file = upload;
        upload.pause();
        writing = files.createTempFile("daftar-", ".upload", "rw-------").compose(path -> write(upload, path));
    }

    private Future<Void> write(HttpServerFileUpload upload, String path) {
        if (told) {
            upload.handler(dropped -> {}).resume();
            return files.delete(path);
        }
        gathered.add(path);
        streaming = true;
        return upload.streamToFileSystem(path);
    }

    private void finish(@Nullable Throwable broken) {
        if (told) {
            clear();
        } else if (broken != null) {
            fail(broken);
        } else if (several) {
            fail(new Refused(Refusal.Invalid.of(
                    Upload.PART, "too_many", "The form holds several files. Send one of them at a time.")));
        } else {
            told = true;
            then.accept(new Form(fields(), sent()));
        }
    }

    private @Nullable Upload sent() {
        var upload = file;
        if (upload == null) return null;
        var type = Optional.ofNullable(upload.contentType()).filter(declared -> !declared.isBlank());
        return new Upload(
                Path.of(gathered.get(0)), Optional.ofNullable(upload.filename()).orElse(""), type);
    }

    private LinkedHashMap<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        http.formAttributes().forEach((name, value) -> fields.computeIfAbsent(name, first -> new ArrayList<>())
                .add(value));
        return fields;
    }

    private void fail(Throwable cause) {
        if (told) return;
        told = true;
        if (file != null && streaming && !writing.isComplete()) file.cancelStreamToFileSystem();
        failed.accept(cause);
    }

    /** More came than a file may hold. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
