/// From a proposal to dated, lawful steps: which duties apply and on whom they fall, the network of
/// their dates on legal calendars, the choices that the law leaves open, and the route that comes
/// of it, or the smallest set of duties that cannot be met together. Every step carries why it is
/// there and why it falls on its day; a date that rests on something unknown says so.
@NullMarked
package remit.core.route;

import org.jspecify.annotations.NullMarked;
