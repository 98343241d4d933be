package dev.interviewquiz.slack;

import dev.interviewquiz.core.platform.Attendant;
import dev.interviewquiz.core.platform.Interactions;

/** What is needed to answer a member. */
record Means(
        WebApi api,
        Sender sender,
        Uploads uploads,
        Identity identity,
        Interactions interactions,
        Attendant attendant,
        Members members,
        FrontEnd.Tuning tuning) {}
