package remit.web;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The service, as a program.
@SpringBootApplication(proxyBeanMethods = false)
public class WebApplication {
  /// Used by the framework.
  WebApplication() {}

  public static void main(String[] typed) {
    application().run(typed);
  }

  static SpringApplication application() {
    var application = new SpringApplication(WebApplication.class);
    application.setBannerMode(Banner.Mode.OFF);
    return application;
  }
}
