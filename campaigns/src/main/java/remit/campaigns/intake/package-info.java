/// Taking responses in from CSV, text files, mail files and archives. Whatever is odd about them is
/// written down, and nothing is dropped: a row that cannot be told apart is kept as it stands.
@NullMarked
package remit.campaigns.intake;

import org.jspecify.annotations.NullMarked;
