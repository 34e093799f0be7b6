/// The people who use the service: accounts and how they sign in, the posts that they hold and what
/// those carry, and the trail of what was done. Accounts are shown by their post, never by a name.
@NullMarked
package remit.service.people;

import org.jspecify.annotations.NullMarked;
