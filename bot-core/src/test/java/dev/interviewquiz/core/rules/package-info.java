/** Every rule of the game (design, sections 4 and 5) as a test that is named after it, played against the whole core. */
@NullMarked
package dev.interviewquiz.core.rules;

import org.jspecify.annotations.NullMarked;
