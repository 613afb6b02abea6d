package org.daftar.model.bom;

import java.util.Arrays;

/** Numbers of nodes, the last one first: a walk's own stack, so that depth costs memory and nothing else. */
final class Numbers {

    private int[] values = new int[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void push(int value) {
        if (size == values.length) values = Arrays.copyOf(values, 2 * size);
        values[size++] = value;
    }

    int top() {
        return values[size - 1];
    }

    int pop() {
        return values[--size];
    }
}
