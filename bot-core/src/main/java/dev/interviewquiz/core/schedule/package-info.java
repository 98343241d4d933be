/** When a channel is asked and what: days, times, zones, holidays; the choice of the next question and the plan of the next days. Pure: no clock, no platform, no SQL. */
@NullMarked
package dev.interviewquiz.core.schedule;

import org.jspecify.annotations.NullMarked;
