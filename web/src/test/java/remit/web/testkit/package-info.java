/// A running service for tests, a client that sees every byte of its answers, and a browser.
@NullMarked
package remit.web.testkit;

import org.jspecify.annotations.NullMarked;
