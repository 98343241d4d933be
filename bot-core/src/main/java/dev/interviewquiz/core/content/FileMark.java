package dev.interviewquiz.core.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** A file at a moment: a change of either number means that it was written. Both are -1 where it is not there. */
record FileMark(Path file, long modified, long size) {
    static FileMark of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileMark(file, attributes.lastModifiedTime().toMillis(), attributes.size());
        } catch (IOException gone) {
            return new FileMark(file, -1, -1);
        }
    }
}
