/// Tests of the drawn map.
@org.jspecify.annotations.NullMarked
package remit.maps;
