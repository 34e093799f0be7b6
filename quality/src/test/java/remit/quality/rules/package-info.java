/// Tests over the catalogue of rules: each example gives exactly what it says, each entry is worded
/// as the house asks, each page of the documentation is fresh, each charter of the corpus is found
/// what it was found before.
@NullMarked
package remit.quality.rules;

import org.jspecify.annotations.NullMarked;
