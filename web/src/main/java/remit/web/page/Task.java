package remit.web.page;

import java.util.Optional;

/// A line of a task list: a thing to do, where to do it, and how far it is.
public record Task(
    String title, Optional<String> hint, Optional<String> href, Optional<Tag> status) {}
