package remit.web.guard;

import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Compares what controllers map with the [RouteTable] when the service starts, both ways.
@Component
final class EveryRouteHasARow implements SmartInitializingSingleton {
  private final RequestMappingHandlerMapping mapping;

  EveryRouteHasARow(RequestMappingHandlerMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var mapped = mapped();
    var listed = new TreeSet<String>();
    RouteTable.ROWS.forEach(row -> listed.add(row.method() + " " + row.pattern()));
    if (!mapped.equals(listed)) {
      var forgotten = new TreeSet<>(mapped);
      forgotten.removeAll(listed);
      listed.removeAll(mapped);
      throw new IllegalStateException(
          "the route table lacks " + forgotten + " and lists in vain " + listed);
    }
  }

  private TreeSet<String> mapped() {
    var mapped = new TreeSet<String>();
    mapping
        .getHandlerMethods()
        .forEach((info, method) -> {
          if (!ErrorController.class.isAssignableFrom(method.getBeanType())) {
            mapped.addAll(addresses(info));
          }
        });
    return mapped;
  }

  private static TreeSet<String> addresses(RequestMappingInfo info) {
    var addresses = new TreeSet<String>();
    var methods = info.getMethodsCondition().getMethods();
    for (var pattern : info.getPatternValues()) {
      if (methods.isEmpty()) {
        addresses.add("ANY METHOD " + pattern);
      }
      methods.forEach(method -> addresses.add(HttpMethod.valueOf(method.name()) + " " + pattern));
    }
    return addresses;
  }
}
