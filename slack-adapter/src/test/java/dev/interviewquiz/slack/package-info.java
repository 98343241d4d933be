/** Tests of the Slack front end against a loopback server that plays Slack. */
@NullUnmarked
package dev.interviewquiz.slack;

import org.jspecify.annotations.NullUnmarked;
