package org.daftar.http;

import java.net.URI;
import java.util.Optional;
import org.daftar.http.tokens.IdentitySettings;

/**
 * @param port 0 for any free one
 * @param eventLoops threads that serve connections
 * @param readers threads that read snapshots, and as many that prepare slow writes
 * @param waitingReads how many reads may wait before callers are told to come back
 * @param writers threads that lead batches of writes: as many books are written in parallel
 * @param accessLog whether each answer is one line of the log
 * @param url where callers reach the service, such as {@code https://books.example}; empty for where they say that they do
 * @param identities whose tokens are taken beside our own
 */
public record HttpSettings(
        String host,
        int port,
        int eventLoops,
        int readers,
        int waitingReads,
        int writers,
        boolean accessLog,
        Optional<URI> url,
        Optional<IdentitySettings> identities) {

    public HttpSettings withAccessLog(boolean logged) {
        return new HttpSettings(host, port, eventLoops, readers, waitingReads, writers, logged, url, identities);
    }

    public HttpSettings withIdentities(Optional<IdentitySettings> provider) {
        return new HttpSettings(host, port, eventLoops, readers, waitingReads, writers, accessLog, url, provider);
    }

    public HttpSettings withUrl(Optional<URI> reached) {
        return new HttpSettings(host, port, eventLoops, readers, waitingReads, writers, accessLog, reached, identities);
    }

    /** For one machine: a loop per two cores, as many readers and writers as keep its disk and cores busy. */
    public static HttpSettings usual(String host, int port) {
        var cores = Runtime.getRuntime().availableProcessors();
        return new HttpSettings(
                host,
                port,
                Math.max(1, cores / 2),
                Math.max(4, cores),
                1024,
                Math.max(4, cores),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
