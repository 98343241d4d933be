package dev.interviewquiz.core.platform;

/** A file that goes with a reply to the member himself: his own export. The array is not copied. */
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, String mediaType, byte[] content) {}
