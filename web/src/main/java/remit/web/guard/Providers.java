package remit.web.guard;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import remit.web.page.Address;
import remit.web.page.Link;

/// Other ways to sign in: the OpenID Connect providers that the settings name, by
/// `spring.security.oauth2.client.registration.…`.
@Component
public final class Providers {
  private final ObjectProvider<ClientRegistrationRepository> registrations;

  Providers(ObjectProvider<ClientRegistrationRepository> registrations) {
    this.registrations = registrations;
  }

  boolean isAny() {
    return registrations.getIfAvailable() != null;
  }

  /// Where signing in with each begins.
  public List<Link> links() {
    var links = new ArrayList<Link>();
    if (registrations.getIfAvailable() instanceof Iterable<?> all) {
      for (var each : all) {
        var registration = (ClientRegistration) each;
        var address =
            Address.at("/oauth2/authorization").part(registration.getRegistrationId()).toString();
        links.add(new Link(address, "Sign in with " + registration.getClientName()));
      }
    }
    return List.copyOf(links);
  }
}
