script to '/dev/null/full.sql';
