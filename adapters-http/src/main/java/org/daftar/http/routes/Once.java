package org.daftar.http.routes;

/** How a repeated write is told from a new one. */
public enum Once {
    /** By the caller's key, if sent: the answer is kept with the effect. Can be rehearsed. */
    KEYED,
    /** The answer holds a secret: it is never stored, so a repeated call is a new one, and a rehearsal is refused. */
    SECRET,
    /** Done in pieces, each kept as it is done: a repeated call goes on where the first broke off. A rehearsal is refused. */
    PIECEMEAL
}
