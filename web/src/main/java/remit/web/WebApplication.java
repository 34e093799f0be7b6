package remit.web;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The parts of the service, found by the framework.
@SpringBootApplication(proxyBeanMethods = false)
public class WebApplication {
  /// Used by the framework.
  WebApplication() {}

  static SpringApplication application() {
    var application = new SpringApplication(WebApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    return application;
  }
}
