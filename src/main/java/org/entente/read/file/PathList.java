package org.entente.read.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.config.UserException;
import org.entente.storage.Storage;

/**
 * A list of files of a corpus: a file whose name ends with {@code .paths} before the ending of its
 * compression, with a path a line, as crawls publish them.
 *
 * <p>Paths that are not absolute begin at the nearest folder above the list that has the first of
 * them.
 */
final class PathList {

  private static final String ENDING = ".paths";

  private final Path list;
  private final Configuration configuration;
  private Path base;

  private PathList(Path list, Configuration configuration) {
    this.list = list;
    this.configuration = configuration;
  }

  static boolean isNamed(String name) {
    return Compression.plainName(name).endsWith(ENDING);
  }

  /**
   * The files that {@code list} names.
   *
   * @throws UserException if one of them is not there
   */
  static List<InputFiles.Found> files(InputFiles.Found list) throws IOException {
    PathList paths = new PathList(list.status().getPath(), list.system().getConf());
    List<InputFiles.Found> files = new ArrayList<>();
    try (DecodedStream content = DecodedStream.of(list.system().open(list.status().getPath()));
        BufferedReader lines = new BufferedReader(new InputStreamReader(content, UTF_8))) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          files.add(paths.file(line.strip(), number));
        }
        number++;
      }
    }
    return files;
  }

  private InputFiles.Found file(String written, int line) throws IOException {
    try {
      Path path = new Path(written);
      Path whole = path.isAbsolute() ? path : new Path(baseOf(path), path);
      FileSystem system = Storage.of(whole, configuration);
      FileStatus status = system.getFileStatus(whole);
      if (status.isFile()) {
        return new InputFiles.Found(system, status, written);
      }
      throw new UserException(list + " line " + line + ": " + written + ": expected a file");
    } catch (FileNotFoundException | IllegalArgumentException e) {
      throw new UserException(list + " line " + line + ": " + written + ": no such file", e);
    }
  }

  private Path baseOf(Path first) throws IOException {
    if (base == null) {
      base = list.getParent();
      while (!base.isRoot() && !base.getFileSystem(configuration).exists(new Path(base, first))) {
        base = base.getParent();
      }
    }
    return base;
  }
}
