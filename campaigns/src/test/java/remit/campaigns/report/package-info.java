@NullMarked
package remit.campaigns.report;

import org.jspecify.annotations.NullMarked;
