package org.daftar.http.pipeline;

import io.vertx.core.file.FileSystem;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.daftar.http.limits.RateLimits;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.kernel.KeptAnswers;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;

/**
 * What every dialect's pipeline shares.
 *
 * @param files where uploads are gathered
 * @param room for bodies that are still arriving
 * @param breath how often who waits long for an answer hears that it will come: shorter than a connection may be silent
 * @param url where callers reach the service; empty for where they say that they do
 */
public record Machinery(
        Transactions transactions,
        Snapshots snapshots,
        KeptAnswers keptAnswers,
        Identities identities,
        RateLimits limits,
        Workers workers,
        Observations observations,
        Ids ids,
        FileSystem files,
        BodyRoom room,
        Duration breath,
        Optional<URI> url) {}
