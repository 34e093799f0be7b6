/// Writes a log: entries become durable and get an index, the integrator turns them into tiles and
/// a signed checkpoint, a store makes those files public. The three steps are apart, so that an
/// application can commit an entry in its own database transaction and leave the rest to the
/// integrator; [remit.tlog.writer.FileLog] is the same with a journal file in place of the
/// database.
///
/// What holds at every instant, whatever is killed: an index that was given belongs to its entry
/// for ever and there are no gaps; a checkpoint covers only entries that are durable; two
/// checkpoints of one key are never of two histories.
@NullMarked
package remit.tlog.writer;

import org.jspecify.annotations.NullMarked;
