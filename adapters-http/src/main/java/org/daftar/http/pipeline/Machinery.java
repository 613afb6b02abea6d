package org.daftar.http.pipeline;

import org.daftar.http.limits.RateLimits;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.kernel.KeptAnswers;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;

/** What every dialect's pipeline shares. */
public record Machinery(
        Transactions transactions,
        Snapshots snapshots,
        KeptAnswers keptAnswers,
        Identities identities,
        RateLimits limits,
        Workers workers,
        Observations observations,
        Ids ids) {}
