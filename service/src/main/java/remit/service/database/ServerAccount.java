package remit.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The account that the server runs under. PostgreSQL refuses to run as the superuser of the
/// machine, so that a program that runs as such needs another account for it, or a room in which it
/// is none.
///
/// @param user the number of the account
/// @param group the number of its group
/// @param prefix what to put before a command so that it runs under the account
record ServerAccount(int user, int group, List<String> prefix) {
  private static final int SUPERUSER = 0;

  /// Accounts that may be there for such a purpose, the best first.
  private static final List<String> NAMES = List.of("remit", "postgres", "nobody");

  ServerAccount {
    prefix = List.copyOf(prefix);
  }

  /// The account for a folder: its owner where the data exist, else the best that there is.
  ///
  /// @param home a folder that exists
  /// @param data the folder of the data, which may be absent
  /// @throws DatabaseUnavailableException where no account will do
  static ServerAccount of(Path home, Path data) throws IOException {
    int we = Folders.owner(Path.of("/proc/self"));
    if (Files.exists(data)) {
      return ownerOf(data, we);
    }
    if (we != SUPERUSER) {
      return self(we);
    }
    return accounts().stream()
        .filter(account -> account.canEnter(home))
        .findFirst()
        .or(ServerAccount::inARoomOfItsOwn)
        .orElseThrow(ServerAccount::nobody);
  }

  /// Gives the account a folder or a file.
  void own(Path path) throws IOException {
    if (!prefix.isEmpty() && user != SUPERUSER) {
      Files.setAttribute(path, "unix:gid", group);
      Files.setAttribute(path, "unix:uid", user);
    }
  }

  /// The command as it runs under the account.
  List<String> command(List<String> command) {
    return Programs.joined(prefix, command);
  }

  private static ServerAccount ownerOf(Path data, int we) throws IOException {
    int owner = Folders.owner(data);
    if (owner == we && we != SUPERUSER) {
      return self(we);
    }
    if (we != SUPERUSER) {
      throw new DatabaseUnavailableException(
          "the database in " + data + " belongs to another account (number " + owner + ")",
          "run Remit as the account that it was first run as, or choose another folder");
    }
    if (owner == SUPERUSER) {
      return inARoomOfItsOwn().orElseThrow(ServerAccount::nobody);
    }
    return switched(owner, (Integer) Files.getAttribute(data, "unix:gid"));
  }

  private static ServerAccount self(int we) {
    return new ServerAccount(we, -1, List.of());
  }

  private static List<ServerAccount> accounts() throws IOException {
    var lines = Files.readAllLines(Path.of("/etc/passwd"));
    return NAMES.stream()
        .flatMap(name -> lines.stream().filter(line -> line.startsWith(name + ":")).limit(1))
        .map(line -> Arrays.asList(line.split(":")))
        .filter(fields -> fields.size() >= 4 && fields.get(2).matches("[1-9]\\d{0,8}"))
        .map(fields -> switched(Integer.parseInt(fields.get(2)), Integer.parseInt(fields.get(3))))
        .toList();
  }

  private static ServerAccount switched(int user, int group) {
    return new ServerAccount(
        user,
        group,
        List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--"));
  }

  /// A namespace in which the superuser is an ordinary user to itself. Containers often forbid it.
  private static Optional<ServerAccount> inARoomOfItsOwn() {
    var account = new ServerAccount(SUPERUSER, SUPERUSER, List.of("unshare", "--user", "--"));
    return Programs.works(account.command(List.of("true")))
        ? Optional.of(account)
        : Optional.empty();
  }

  private boolean canEnter(Path folder) {
    return Programs.works(command(List.of("test", "-x", folder.toString())));
  }

  private static DatabaseUnavailableException nobody() {
    return new DatabaseUnavailableException(
        "Remit runs as the superuser of this machine, PostgreSQL refuses to, and there is no other"
            + " account for it",
        "run Remit as an ordinary account, or make an account `remit` that can enter the data"
            + " folder");
  }
}
