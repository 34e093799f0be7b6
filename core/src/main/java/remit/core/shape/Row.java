package remit.core.shape;

import remit.core.source.Located;

/// One entry of a map with free keys.
public record Row<K, V>(Located<K> key, V value) {}
