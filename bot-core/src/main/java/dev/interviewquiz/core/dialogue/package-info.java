/** The conversation: routes every interaction to a use case and tells the result. Every visible word of the product is in {@code texts_en.properties} and {@code texts_zh.properties} beside this package; but languages and UTC, which are named alike in both. */
@NullMarked
package dev.interviewquiz.core.dialogue;

import org.jspecify.annotations.NullMarked;
