package org.daftar.services.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.audit.driven.FactLog;

/** The audit trail of the control plane. It names people by their ids only: facts never change, and people may go. */
record ControlFacts(FactLog log) {

    void note(Caller by, String action, String kind, UUID subject, FieldChange... changes) {
        note(by.user(), by.origin(), action, kind, subject, changes);
    }

    void note(UserId by, Origin origin, String action, String kind, UUID subject, FieldChange... changes) {
        note(Optional.of(by), origin, action, kind, subject, changes);
    }

    /** @param by empty for somebody who is no user */
    void note(Optional<UserId> by, Origin origin, String action, String kind, UUID subject, FieldChange... changes) {
        log.append(Control.CONTROL, by, origin, new Fact(action, new Fact.Subject(kind, subject), List.of(changes)));
    }
}
