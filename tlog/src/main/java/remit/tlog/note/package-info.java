/// Signed text: C2SP's signed-note with Ed25519, the checkpoint of tlog-checkpoint and the witness
/// cosignature of tlog-cosignature. Signature lines of unknown keys are kept and otherwise ignored,
/// so witnesses and later kinds of key can be added without changing what a reader of today needs.
@NullMarked
package remit.tlog.note;

import org.jspecify.annotations.NullMarked;
