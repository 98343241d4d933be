package dev.interviewquiz.core.platform;

import java.util.List;
import java.util.stream.Stream;

/** Lets what concerns the same thing be done one after the other, and mostly nothing else. Thread-safe. */
public final class Turns {
    private static final int LOCKS = 256;

    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

    /** Does the work, once nobody else is at work on an equal thing. Blocking. */
    public void take(Object thing, Runnable work) {
        synchronized (locks.get(Math.floorMod(thing.hashCode(), LOCKS))) {
            work.run();
        }
    }
}
