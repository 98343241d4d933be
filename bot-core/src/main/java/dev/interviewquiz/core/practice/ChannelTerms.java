package dev.interviewquiz.core.practice;

/** What an administrator can change about a channel, as one line of the audit. */
final class ChannelTerms {
    private ChannelTerms() {}

    static String of(Channel channel) {
        return channel.schedule() + " " + channel.asking();
    }
}
