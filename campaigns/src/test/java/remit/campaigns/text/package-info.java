/// How texts are read.
@NullMarked
package remit.campaigns.text;

import org.jspecify.annotations.NullMarked;
