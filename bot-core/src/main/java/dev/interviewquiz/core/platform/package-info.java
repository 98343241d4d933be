/** The boundary between the core and its front ends: a neutral view tree goes out, typed triggers come in. Imports {@code java.*} only. */
@NullMarked
package dev.interviewquiz.core.platform;

import org.jspecify.annotations.NullMarked;
