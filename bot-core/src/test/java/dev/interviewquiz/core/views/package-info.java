/** Every view and form that the core can build, out of the core itself: for its own limits and for each front end's. */
@NullMarked
package dev.interviewquiz.core.views;

import org.jspecify.annotations.NullMarked;
