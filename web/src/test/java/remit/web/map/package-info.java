/// Tests of the map.
@NullMarked
package remit.web.map;

import org.jspecify.annotations.NullMarked;
