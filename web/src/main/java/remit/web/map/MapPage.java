package remit.web.map;

import java.util.List;
import remit.web.page.Layout;
import remit.web.page.Page;
import remit.web.page.SystemFrame;

/// @param svg the drawing, made by us: its boxes lead to the pages of bodies and organisations
/// @param file the address of the drawing by itself, to be printed
/// @param facts everything that the drawing shows, in words
public record MapPage(Layout layout, SystemFrame frame, String svg, String file, List<Group> facts)
    implements Page {
  public record Group(String title, List<String> sentences) {}
}
