package org.daftar.model.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of files that are taken: papers and pictures, nothing that a machine would run. */
public enum DocumentType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp"),
    TXT("text/plain"),
    CSV("text/csv"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOC("application/msword"),
    XLS("application/vnd.ms-excel");

    /** What a client says of a file it knows nothing of. */
    private static final String ANYTHING = "application/octet-stream";

    private final String mediaType;

    DocumentType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As registered with IANA. */
    public String mediaType() {
        return mediaType;
    }

    public static Optional<DocumentType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Whether a client that declared this media type, parameters and all, means this type or does not know. */
    public boolean agreesWith(String declared) {
        var bare = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return bare.isEmpty()
                || bare.equals(ANYTHING)
                || bare.equals(mediaType)
                || (this == CSV && bare.equals(TXT.mediaType));
    }
}
