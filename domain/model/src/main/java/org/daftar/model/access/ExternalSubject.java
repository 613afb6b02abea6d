package org.daftar.model.access;

/** Somebody as an identity provider knows them: its issuer, and the subject that it gives to nobody else. */
public record ExternalSubject(String issuer, String subject) {}
