package remit.web.page;

/// The addresses of what a page loads; each carries a digest of its content, so that browsers may
/// keep it for a year.
public record Assets(String style, String script, String mark) {}
