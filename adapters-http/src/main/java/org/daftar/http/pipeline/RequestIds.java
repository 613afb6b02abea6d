package org.daftar.http.pipeline;

import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.RequestId;
import org.jspecify.annotations.Nullable;

/** Takes the caller's name for a request when it is fit to stand in a log, and makes one otherwise. */
final class RequestIds {

    private static final int LONGEST = 64;

    private RequestIds() {}

    static RequestId of(@Nullable String sent, Ids ids) {
        return sent != null && isSane(sent)
                ? new RequestId(sent)
                : new RequestId(ids.next().toString());
    }

    private static boolean isSane(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> (c < 128 && Character.isLetterOrDigit(c)) || "-_.:".indexOf(c) >= 0);
    }
}
