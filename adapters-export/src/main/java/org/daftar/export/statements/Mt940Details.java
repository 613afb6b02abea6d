package org.daftar.export.statements;

import java.util.regex.Pattern;

/**
 * What field 86 says. Banks part it in their own ways: by codes of two digits after a question mark, by words between
 * slashes, or not at all.
 *
 * @param counterparty empty where it is not told apart
 */
record Mt940Details(String description, String counterparty) {

    private static final Pattern CODED = Pattern.compile("\\d{3}\\?.*", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("\\?(\\d\\d)([^?]*)");
    private static final Pattern NAME = Pattern.compile("/(?:NAME|BENM|ORDP)/(?:/?NAME/)?([^/]+)");

    static Mt940Details of(String content) {
        return CODED.matcher(content).matches() ? ofCodes(content.replace("\n", "")) : ofWords(content);
    }

    private static Mt940Details ofCodes(String content) {
        var description = new StringBuilder();
        var name = new StringBuilder();
        var parts = PART.matcher(content);
        while (parts.find()) {
            int code = Integer.parseInt(parts.group(1));
            if (code == 32 || code == 33) name.append(parts.group(2));
            else if ((code >= 20 && code <= 29) || (code >= 60 && code <= 63))
                description.append(parts.group(2)).append(' ');
        }
        return new Mt940Details(description.toString(), name.toString());
    }

    private static Mt940Details ofWords(String content) {
        var plain = content.replace("\n", " ");
        var name = NAME.matcher(plain);
        return new Mt940Details(plain, name.find() ? name.group(1) : "");
    }
}
