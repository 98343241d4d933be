package dev.interviewquiz.core.question;

/** What an interviewer would ask next, with a short answer. */
public record FollowUp(LocalizedText prompt, LocalizedText answer) {}
