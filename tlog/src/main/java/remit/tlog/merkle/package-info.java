/// The Merkle tree of RFC 6962, section 2: hashes, tree heads, proofs and the tiles that C2SP's
/// tlog-tiles lays its nodes out in. Pure functions and values; nothing here reads or writes.
@NullMarked
package remit.tlog.merkle;

import org.jspecify.annotations.NullMarked;
