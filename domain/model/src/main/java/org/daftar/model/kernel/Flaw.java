package org.daftar.model.kernel;

/**
 * One thing that is wrong with what was sent.
 *
 * @param path where, in the caller's words: {@code lines[2].debit}; empty for the whole
 * @param code stable, for clients and translations
 * @param message what is wrong and what to do
 */
public record Flaw(String path, String code, String message) {

    public Flaw under(String prefix) {
        var joined = path.isEmpty() ? prefix : path.startsWith("[") ? prefix + path : prefix + "." + path;
        return new Flaw(joined, code, message);
    }
}
