package org.daftar.ports.audit.driven;

import org.daftar.ports.audit.query.AuditTrail;

public interface AuditStores {

    FactLog facts();

    AuditTrail trail();
}
