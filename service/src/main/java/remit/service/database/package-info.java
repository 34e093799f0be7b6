/// The database of the service: a PostgreSQL of our own beside the program or one that is run
/// elsewhere, its pool, its transactions, and the migrations that bring its schema up to date.
@NullMarked
package remit.service.database;

import org.jspecify.annotations.NullMarked;
