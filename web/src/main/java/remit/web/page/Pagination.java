package remit.web.page;

import java.util.Optional;
import java.util.function.IntFunction;

/// Which page of a long list is shown, counted from 1, and the addresses of its neighbours.
public record Pagination(int page, int pages, Optional<String> previous, Optional<String> next) {
  public Pagination {
    if (page < 1 || page > Math.max(1, pages)) {
      throw new IllegalArgumentException("page " + page + " of " + pages);
    }
  }

  /// @param address the address of a page by its number
  public static Pagination of(int page, int pages, IntFunction<String> address) {
    return new Pagination(
        page,
        pages,
        page > 1 ? Optional.of(address.apply(page - 1)) : Optional.empty(),
        page < pages ? Optional.of(address.apply(page + 1)) : Optional.empty());
  }

  public boolean isNeeded() {
    return pages > 1;
  }
}
