/** Question packs as their authors write them: YAML read into questions, every problem told with file, line, reason and what to do; packs read again when they change. */
@NullMarked
package dev.interviewquiz.core.content;

import org.jspecify.annotations.NullMarked;
