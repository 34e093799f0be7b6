/// What stands in the record: entries as canonical JSON (RFC 8785), typed, dated twice, each part
/// of the content in full or as a commitment that can be opened later or erased. What may be said
/// in full is decided by the type of the entry, because nobody can take it back; see
/// `docs/decisions/0020-what-may-stand-in-the-record.md`.
@NullMarked
package remit.tlog.entry;

import org.jspecify.annotations.NullMarked;
