/** What an operator sees of the process: health and metrics over HTTP; and the pictures that it draws. Nothing here names a workspace, a channel or a member. */
@NullMarked
package dev.interviewquiz.core.operations;

import org.jspecify.annotations.NullMarked;
