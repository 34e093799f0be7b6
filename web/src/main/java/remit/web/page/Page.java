package remit.web.page;

/// What one template shows. A page record implements this, and its template draws itself inside
/// `layout/page.jte`.
public interface Page {
  Layout layout();
}
