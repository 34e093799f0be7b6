/// Signing in and out, and what people see and change about their own account.
@NullMarked
package remit.web.account;

import org.jspecify.annotations.NullMarked;
