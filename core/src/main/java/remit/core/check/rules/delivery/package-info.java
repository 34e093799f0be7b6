/// Rules on delivery and money: gaps, measures, funds, agreements, who pays and who carries risk.
@NullMarked
package remit.core.check.rules.delivery;

import org.jspecify.annotations.NullMarked;
