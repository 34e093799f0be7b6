/// Checks the files of a log, written against the specifications (RFC 6962; C2SP tlog-tiles,
/// signed-note, tlog-checkpoint) and not against the writer: it shares no code with any other
/// package here, so a mistake would have to be made twice to go unseen. Everything is derived again
/// from the entries: their hashes, every tile, the root of every size asked for.
///
/// It goes through the entries once and keeps a few kilobytes, however long the log is.
@NullMarked
package remit.tlog.fsck;

import org.jspecify.annotations.NullMarked;
