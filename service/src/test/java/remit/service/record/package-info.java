/// Tests of the record.
@NullMarked
package remit.service.record;

import org.jspecify.annotations.NullMarked;
