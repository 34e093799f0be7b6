/// The finder of campaigns on Apache Spark: the same steps and the same code for each of them, with
/// the bodies spread over many machines. The groups are the same, byte for byte.
@NullMarked
package remit.campaigns.spark;

import org.jspecify.annotations.NullMarked;
