package remit.forgotten;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import remit.web.http.Answer;

/// A page that nobody entered in the table of addresses. It stands outside `remit.web`, so that
/// only the test that asks for it finds it.
@Controller
public class Forgotten {
  @GetMapping("/forgotten")
  Answer forgotten() {
    return Answer.seeOther("/");
  }
}
