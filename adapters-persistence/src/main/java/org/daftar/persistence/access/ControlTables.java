package org.daftar.persistence.access;

import java.util.Optional;
import java.util.function.Function;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.TenantId;
import org.daftar.model.kernel.UserId;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;

/** How the control plane's stores reach their tables: one mapper, inside a unit of work or outside. */
record ControlTables<M>(Sessions sessions, Class<M> mapper) {

    M write() {
        return sessions.writing(Control.CONTROL).mapper(mapper);
    }

    <T> T ask(Function<M, T> question) {
        return sessions.with(Control.CONTROL, session -> question.apply(session.mapper(mapper)));
    }

    long drawKey() {
        return PlaneHead.of(sessions.writing(Control.CONTROL)).drawKey();
    }

    static Membership membership(SeatMapper.Row row) {
        return new Membership(
                new UserId(row.appUser()),
                new TenantId(row.tenant()),
                new CompanyId(row.company()),
                Role.valueOf(row.role()),
                Plan.valueOf(row.plan()));
    }

    /** A text that is kept as empty when there is none. */
    static Optional<String> some(String text) {
        return Optional.of(text).filter(present -> !present.isEmpty());
    }
}
