package remit.tlog.writer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/// A disk in memory that keeps what [Disk] promises and, when it crashes, may lose all the rest:
/// names in folders that were not synced, any part of a write that did not return.
final class ModelDisk implements Disk {
  /// The power went, or the process was killed: nothing after it happens.
  static final class Crash extends Error {
    private static final long serialVersionUID = 1;

    Crash() {
      super("crash", null, false, false);
    }
  }

  /// What stops the next operation but so many.
  enum Fault {
    CRASH,
    DISK_FULL
  }

  private static final class File {
    private byte[] content = {};
  }

  private final SplittableRandom random;
  private TreeMap<Path, File> names = new TreeMap<>();
  private final TreeMap<Path, File> durableNames = new TreeMap<>();
  private Set<Path> folders = new TreeSet<>();
  private final Set<Path> durableFolders = new HashSet<>();
  private long operations;
  private long faultAt = Long.MAX_VALUE;
  private Fault fault = Fault.CRASH;

  ModelDisk(Path root, long seed) {
    this.random = new SplittableRandom(seed);
    for (Path up = root; up != null; up = up.getParent()) {
      folders.add(up);
      durableFolders.add(up);
    }
  }

  long operations() {
    return operations;
  }

  /// Lets operation number `at`, counted from now on, fail half-way.
  void failAt(long at, Fault how) {
    faultAt = operations + at;
    fault = how;
  }

  /// The machine comes back: only what was promised is certainly there.
  void powerUp() {
    faultAt = Long.MAX_VALUE;
    var keptFolders = new TreeSet<>(durableFolders);
    for (var folder : folders) {
      if (keptFolders.contains(folder)) continue;
      if (keptFolders.contains(folder.getParent()) && random.nextBoolean()) keptFolders.add(folder);
    }
    var keptNames = new TreeMap<Path, File>();
    var all = new TreeSet<>(names.keySet());
    all.addAll(durableNames.keySet());
    for (var name : all) {
      boolean same = names.get(name) == durableNames.get(name);
      var kept = same || random.nextBoolean() ? names.get(name) : durableNames.get(name);
      if (kept != null && keptFolders.contains(name.getParent())) keptNames.put(name, kept);
    }
    names = keptNames;
    folders = keptFolders;
    durableNames.clear();
    durableNames.putAll(names);
    durableFolders.clear();
    durableFolders.addAll(folders);
  }

  /// The process comes back on a machine that never stopped: everything that was done is there.
  void restart() {
    faultAt = Long.MAX_VALUE;
  }

  private boolean step() throws IOException {
    operations++;
    if (operations > faultAt && fault == Fault.CRASH) throw new Crash();
    return operations == faultAt;
  }

  /// Ends a failing operation.
  private void stop() throws IOException {
    switch (fault) {
      case CRASH -> throw new Crash();
      case DISK_FULL -> throw new IOException("No space left on device");
    }
  }

  private void stepOrStop() throws IOException {
    if (step()) stop();
  }

  private File file(Path path) throws IOException {
    var file = names.get(path);
    if (file == null) throw new FileNotFoundException(path.toString());
    return file;
  }

  @Override
  public Optional<byte[]> read(Path file) throws IOException {
    if (faultAt < operations && fault == Fault.CRASH) throw new Crash();
    return Optional.ofNullable(names.get(file)).map(f -> f.content.clone());
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    stepOrStop();
    for (Path up = folder; up != null && folders.add(up); ) up = up.getParent();
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    if (!folders.contains(file.getParent())) throw new FileNotFoundException(file.toString());
    boolean fails = step();
    var target = names.computeIfAbsent(file, _ -> new File());
    target.content = fails ? part(content) : content.clone();
    if (fails) stop();
  }

  @Override
  public void append(Path path, long length, byte[] bytes) throws IOException {
    boolean fails = step();
    var file = file(path);
    if (file.content.length < length) throw new IOException("a hole in " + path);
    byte[] added = fails ? part(bytes) : bytes;
    byte[] content = Arrays.copyOf(file.content, (int) length + added.length);
    System.arraycopy(added, 0, content, (int) length, added.length);
    file.content = content;
    if (fails) stop();
  }

  /// Some of the bytes: a beginning, with a stretch that did not reach the disk.
  private byte[] part(byte[] bytes) {
    byte[] part = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    if (part.length > 0 && random.nextBoolean()) {
      int from = random.nextInt(part.length);
      Arrays.fill(part, from, Math.min(part.length, from + random.nextInt(600)), (byte) 0);
    }
    return part;
  }

  @Override
  public void truncate(Path path, long length) throws IOException {
    stepOrStop();
    var file = file(path);
    file.content = Arrays.copyOf(file.content, (int) length);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    stepOrStop();
    if (!folders.contains(to.getParent())) throw new FileNotFoundException(to.toString());
    names.put(to, file(from));
    names.remove(from);
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    stepOrStop();
    if (!folders.contains(folder)) throw new FileNotFoundException(folder.toString());
    durableNames.keySet().removeIf(name -> folder.equals(name.getParent()));
    names.forEach((name, file) -> {
      if (folder.equals(name.getParent())) durableNames.put(name, file);
    });
    for (var child : folders) if (folder.equals(child.getParent())) durableFolders.add(child);
  }

  @Override
  public void delete(Path file) throws IOException {
    stepOrStop();
    names.remove(file);
    if (names.keySet().stream().noneMatch(name -> file.equals(name.getParent()))) {
      folders.remove(file);
      durableFolders.remove(file);
    }
  }

  @Override
  public List<Path> list(Path folder) {
    return names.keySet().stream().filter(name -> folder.equals(name.getParent())).toList();
  }

  /// The files below a folder as a reader would find them.
  Map<String, byte[]> below(Path folder) {
    var below = new TreeMap<String, byte[]>();
    names.forEach((name, file) -> {
      if (name.startsWith(folder)) {
        below.put(folder.relativize(name).toString(), file.content.clone());
      }
    });
    return below;
  }
}
