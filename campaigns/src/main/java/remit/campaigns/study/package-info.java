/// One consultation from the file of responses to everything that is reported about it: read,
/// grouped, counted, explained. Takes up an interrupted run where it stopped.
@NullMarked
package remit.campaigns.study;

import org.jspecify.annotations.NullMarked;
