package remit.quality;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.tools.ToolProvider;

/// Sources as the compiler's own parser sees them.
final class Syntax {
  private Syntax() {}

  /// Gives the tree of each file to `reader`, in the order of the files.
  static void read(List<Path> sources, BiConsumer<JavacTask, CompilationUnitTree> reader) {
    var compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).orElseThrow();
    try (var files = compiler.getStandardFileManager(null, Locale.UK, StandardCharsets.UTF_8)) {
      var objects = files.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, objects);
      task.parse().forEach(unit -> reader.accept(task, unit));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
