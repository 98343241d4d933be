/** Points, streaks, periods, ranks and improvement: the rules that keep the board fair. Pure: no clock, no platform, no SQL. */
@NullMarked
package dev.interviewquiz.core.leaderboard;

import org.jspecify.annotations.NullMarked;
