package dev.interviewquiz.core.question;

/** A topic with its two names. */
public record Topic(TopicId id, LocalizedText name) {}
