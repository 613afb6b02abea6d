package org.daftar.services.documents;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.Storage;
import org.daftar.ports.documents.Filing;
import org.daftar.ports.documents.driven.DocumentSubjects;
import org.daftar.ports.documents.query.Documents;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.services.audit.Moments;

/** The door to documents. */
public record DocumentUseCases(Filing filing, Documents documents) {

    public static BookLaws laws(Storage storage) {
        return new DocumentAudit(
                storage.snapshots(),
                storage.documents().store(),
                storage.documents().contents());
    }

    /** @param subjects what documents can belong to */
    public static DocumentUseCases over(
            Storage storage, List<DocumentSubjects> subjects, InstantSource clock, RandomGenerator random) {
        var stores = storage.documents();
        var kinds = new SubjectKinds(subjects);
        return new DocumentUseCases(
                new FilingVerbs(
                        storage.transactions(),
                        storage.snapshots(),
                        stores.store(),
                        stores.contents(),
                        stores.types(),
                        kinds,
                        storage.audit().facts(),
                        new Moments(clock),
                        new Ids(clock, random)),
                new DocumentReads(stores.store(), stores.contents(), kinds));
    }
}
