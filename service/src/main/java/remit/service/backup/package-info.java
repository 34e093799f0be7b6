/// Backups: all that the database holds, in one file that any PostgreSQL from 15 on takes back. The
/// file is a zip: `contents.txt` says what follows, `tables/NAME.copy` holds the rows of a table in
/// PostgreSQL's text format, `totals.txt` closes the file with counts and digests.
@NullMarked
package remit.service.backup;

import org.jspecify.annotations.NullMarked;
