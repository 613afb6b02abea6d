package org.daftar.model.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daftar.model.lists.ListEntryId;

/**
 * By which lists a party is sorted.
 *
 * @param tags free words in small letters, each once
 * @param sortOrder its place among brokers; the smallest comes first
 */
public record Grouping(
        Optional<ListEntryId> type, Optional<ListEntryId> segment, List<String> tags, Optional<Integer> sortOrder) {

    public static final Grouping NONE = new Grouping(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public static final int MOST_TAGS = 20;

    public Grouping {
        tags = tags.stream()
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (tags.size() > MOST_TAGS || tags.stream().anyMatch(tag -> !isTag(tag))) {
            throw new IllegalArgumentException("Not tags: " + tags);
        }
    }

    /** One to forty characters without a comma or a line's end. */
    public static boolean isTag(String text) {
        return !text.isBlank()
                && text.length() <= 40
                && text.chars().noneMatch(c -> c == ',' || Character.isISOControl(c));
    }
}
