package org.daftar.model.kernel;

/**
 * One thing that is wrong with what was sent.
 *
 * @param path where, in the caller's words: {@code lines[2].debit}; empty for the whole
 * @param code stable, for clients and translations
 * @param rule the keyword of JSON Schema that is broken; the code, where no schema says it
 * @param message what is wrong and what to do
 */
public record Flaw(String path, String code, String rule, String message) {

    public Flaw(String path, String code, String message) {
        this(path, code, code, message);
    }

    /** The same, told to who knows the part at that path alone. */
    public Flaw within(String prefix) {
        if (!path.startsWith(prefix)) return this;
        var rest = path.substring(prefix.length());
        var inside = rest.startsWith(".") ? rest.substring(1) : rest;
        return new Flaw(
                inside, code, rule, message.startsWith(path) ? inside + message.substring(path.length()) : message);
    }

    public Flaw under(String prefix) {
        var joined = path.isEmpty() ? prefix : path.startsWith("[") ? prefix + path : prefix + "." + path;
        return new Flaw(joined, code, rule, message);
    }
}
