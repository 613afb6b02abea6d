package org.daftar.ports.kernel;

import java.util.Optional;
import org.daftar.model.kernel.Plane;
import org.daftar.model.kernel.UserId;

/**
 * Answers of successful writes by idempotency key, stored in the write's own transaction: a retry finds the effect and
 * the answer, or neither. Kept for a configured time, at least seven days.
 */
public interface KeptAnswers {

    Optional<KeptAnswer> find(Plane plane, UserId user, String key);

    void keep(Plane plane, UserId user, String key, KeptAnswer answer);

    /**
     * @param fingerprint of the request, so that another request under the same key is recognised
     * @param body as it was sent
     */
    record KeptAnswer(byte[] fingerprint, int status, String contentType, byte[] body) {}
}
