-- A trouble of which no administrator could be told yet is told later; of those before nobody knows, and they were tried.

alter table trouble add column told boolean default true not null;

-- A planned day that differs from what was shown is marked: what was shown is kept beside it, and nothing where nobody saw it.

alter table plan add column shown_question varchar(60);
alter table plan add column shown_form varchar(10);
update plan set shown_question = question, shown_form = form where not replanned;
alter table plan drop column replanned;
