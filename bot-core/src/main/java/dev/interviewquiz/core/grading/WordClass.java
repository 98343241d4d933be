package dev.interviewquiz.core.grading;

import java.util.List;

/** Closed classes of English words, written for this grader. */
enum WordClass {
    ARTICLE("a an the"),
    PREPOSITION("of in on at to for with by from into onto about between through over under per via than as"),
    CONJUNCTION("and or but because bc cuz coz so while if since whereas"),
    AUXILIARY("is are was were be been am has have had do does did can could will would should may might must shall"),
    PRONOUN("it they them you we he she i this that these those which what who its their your our my his her there u"),
    OTHER_FUNCTION_WORD(
            "not no just also then when where how why very too only more most some any each every all both such"
                    + " other same up down out off until before after during like one e g eg ie etc w wo without less instead rather"
                    + " use get make"),
    /** All of these: what every text is full of. */
    FUNCTION_WORD(String.join(
            " ",
            ARTICLE.words,
            PREPOSITION.words,
            CONJUNCTION.words,
            AUXILIARY.words,
            PRONOUN.words,
            OTHER_FUNCTION_WORD.words)),
    FORM_OF_BE("is are was were be been am"),
    HEDGE("maybe perhaps probably possibly guess unsure dunno might suppose presumably");

    private final String words;

    WordClass(String words) {
        this.words = words;
    }

    List<String> words() {
        return List.of(words.split(" ", -1));
    }
}
