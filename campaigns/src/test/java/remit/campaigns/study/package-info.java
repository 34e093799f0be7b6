/// A whole consultation, from file to report.
@NullMarked
package remit.campaigns.study;

import org.jspecify.annotations.NullMarked;
