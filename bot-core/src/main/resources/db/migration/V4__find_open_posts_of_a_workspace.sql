-- What is open in a workspace is found without looking at what is open everywhere.

drop index post_state;
create index post_unsettled on post (state, workspace);
