/// Law in plain words: conditions, steps, demands on bodies and ways for functions to be given,
/// each as a sentence that people read. Used wherever law is explained.
@NullMarked
package remit.core.law.plain;

import org.jspecify.annotations.NullMarked;
