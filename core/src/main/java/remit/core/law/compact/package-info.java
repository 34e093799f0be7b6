/// A law pack in a form that a program takes in at once. The pack is written and reviewed as YAML;
/// the build turns it into this, so that no start of Remit has to parse a book of law.
@NullMarked
package remit.core.law.compact;

import org.jspecify.annotations.NullMarked;
