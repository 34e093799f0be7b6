/// What an officer gets: a report in HTML that needs nothing else, tables in CSV, and JSON.
@NullMarked
package remit.campaigns.report;

import org.jspecify.annotations.NullMarked;
