package org.daftar.ports.documents;

import java.nio.file.Path;
import java.util.Optional;
import org.daftar.model.documents.Content;
import org.daftar.model.documents.Document;
import org.daftar.model.documents.DocumentId;
import org.daftar.model.documents.DocumentType;
import org.daftar.model.documents.FileName;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refused;

/** Files are put on things of the business, and taken off again. */
public interface Filing {

    /** The most a file may hold, in bytes. */
    long LARGEST = 25L << 20;

    /**
     * A file as it came.
     *
     * @param gathered where it was gathered; it stays there
     * @param type as its sender declares it
     */
    record Sent(Path gathered, String name, Optional<String> type) {}

    /** A file that is kept, yet belongs to nothing; what nothing belongs to goes in time. */
    record Kept(FileName name, DocumentType type, Content content) {}

    /**
     * Judges a file by its content and keeps it, for a subject that is there. Slow: not for a unit of work.
     *
     * @throws Refused as {@link #attach} does; invalid when the file is empty, larger than {@link #LARGEST}, of a type that is not taken, or not what it is
     *     declared to be
     */
    Kept keep(Caller caller, Subject subject, Sent file);

    /** @throws Refused invalid when the subject is not there; forbidden to who may not change the subject */
    Document attach(Caller caller, Subject subject, Kept file);

    Document remove(Caller caller, DocumentId id);

    /** Takes away what was kept more than a day ago and belongs to nothing. @return how many files */
    int sweep(Books books);
}
