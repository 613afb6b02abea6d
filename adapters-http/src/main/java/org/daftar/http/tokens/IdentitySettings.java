package org.daftar.http.tokens;

import java.net.URI;

/**
 * The identity provider whose tokens are taken beside our own.
 *
 * @param issuer as its tokens name it, to the letter
 * @param audience whom its tokens are made out to
 * @param keys where it publishes its keys as a JSON Web Key Set: an https address, or a file
 */
public record IdentitySettings(String issuer, String audience, URI keys) {}
