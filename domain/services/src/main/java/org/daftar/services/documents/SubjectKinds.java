package org.daftar.services.documents;

import java.util.List;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.documents.driven.DocumentSubjects;

/** All that documents can belong to, as the capabilities above say it. */
record SubjectKinds(List<DocumentSubjects> all) {

    SubjectKinds {
        all = List.copyOf(all);
    }

    void requireReadable(Caller caller, Subject.Kind kind) {
        caller.require(of(kind).reads());
    }

    void requireWritable(Caller caller, Subject.Kind kind) {
        caller.require(of(kind).writes());
    }

    void requireThere(Caller caller, Subject subject) {
        if (of(subject.kind()).isThere().test(caller.books(), subject.id())) return;
        throw new Refused(Refusal.Invalid.of(
                "entityId", "unknown", "There is no " + subject.kind() + " " + subject.id() + " here."));
    }

    private DocumentSubjects of(Subject.Kind kind) {
        return all.stream()
                .filter(subjects -> subjects.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.Invalid.of(
                        "entityType", "unknown", "Nothing of the kind " + kind + " takes documents.")));
    }
}
