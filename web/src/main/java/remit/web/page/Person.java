package remit.web.page;

/// Who is signed in, as the top of the page shows it: a post, never a person's name.
public record Person(String post) {}
