package remit.web.home;

import java.util.List;

/// The systems on this installation, as the first page lists them.
public interface Systems {
  /// @param id the system's name in addresses
  /// @param isInvented true for one that is made up for teaching
  record Listed(String id, String title, boolean isInvented) {}

  /// By title.
  List<Listed> all();
}
