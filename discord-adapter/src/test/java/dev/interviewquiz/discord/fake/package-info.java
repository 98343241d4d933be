/** Discord played on the loopback: its HTTP interface, its gateway, and what members do. */
@NullMarked
package dev.interviewquiz.discord.fake;

import org.jspecify.annotations.NullMarked;
