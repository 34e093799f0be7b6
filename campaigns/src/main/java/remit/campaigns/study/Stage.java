package remit.campaigns.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import remit.campaigns.intake.IntakeReport;
import remit.campaigns.intake.Note;

/// The intake's report in the work folder, for a run that is taken up again.
final class Stage {
  private Stage() {}

  static void write(IntakeReport report, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(String.valueOf(report.responses()));
    report.counts().forEach((kind, count) -> lines.add("count\t" + kind + "\t" + count));
    for (Note note : report.notes()) {
      lines.add("note\t" + note.kind() + "\t" + flat(note.where()) + "\t" + flat(note.says()));
    }
    Files.write(file, lines);
  }

  static IntakeReport read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Map<Note.Kind, Integer> counts = new EnumMap<>(Note.Kind.class);
    List<Note> notes = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      var kind = Note.Kind.valueOf(cells[1]);
      if (cells[0].equals("count")) {
        counts.put(kind, Integer.parseInt(cells[2]));
      } else {
        notes.add(new Note(kind, cells[2], cells[3]));
      }
    }
    return new IntakeReport(Integer.parseInt(lines.getFirst()), counts, notes);
  }

  private static String flat(String text) {
    return text.replaceAll("[\t\r\n]+", " ");
  }
}
