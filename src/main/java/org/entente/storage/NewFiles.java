package org.entente.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/**
 * Files in the making, which are staged in a folder of their own until all are whole.
 *
 * <p>Each then takes its place in one step, in that of a file of its name if there is one: by a
 * rename, or on an object store, whose renames are copies, as an object that is uploaded from the
 * local disk.
 */
public final class NewFiles implements AutoCloseable {

  private final FileSystem files;
  private final Path target;
  private final FileSystem stage;
  private final Path staging;
  private final List<String> names = new ArrayList<>();

  private NewFiles(FileSystem files, Path target, FileSystem stage, Path staging) {
    this.files = files;
    this.target = target;
    this.stage = stage;
    this.staging = staging;
  }

  /**
   * Begins files of a folder, which is made if it is not there.
   *
   * @param staging the folder that holds them while they are made, of the same file system; object
   *     stores need none
   */
  public static NewFiles in(Path target, Path staging, Configuration configuration)
      throws IOException {
    FileSystem files = Storage.of(target, configuration);
    if (Storage.isObjectStore(files)) {
      Path local = new Path(Files.createTempDirectory("entente-").toUri());
      return new NewFiles(files, target, FileSystem.getLocal(configuration).getRaw(), local);
    }
    if (!files.mkdirs(target) || !files.mkdirs(staging)) {
      throw new IOException("no permission to write there");
    }
    FileSystem stage = files instanceof LocalFileSystem local ? local.getRaw() : files;
    return new NewFiles(files, target, stage, staging);
  }

  /** Opens the next file, which is written in UTF-8. */
  public Writer open(String name) throws IOException {
    names.add(name);
    return new BufferedWriter(
        new OutputStreamWriter(stage.create(new Path(staging, name)), UTF_8.newEncoder()));
  }

  /** Puts all files in their places, each in one step. */
  public void publish() throws IOException {
    for (String name : names) {
      Path staged = new Path(staging, name);
      Path place = new Path(target, name);
      if (Storage.isObjectStore(files)) {
        files.copyFromLocalFile(false, true, staged, place);
      } else if (stage instanceof RawLocalFileSystem local) {
        move(local, staged, place);
      } else {
        rename(staged, place);
      }
    }
  }

  /** Moves a local file, after the checksum that Hadoop may have kept of an old one. */
  private void move(RawLocalFileSystem local, Path staged, Path place) throws IOException {
    local.delete(((LocalFileSystem) files).getChecksumFile(place), false);
    Files.move(
        local.pathToFile(staged).toPath(),
        local.pathToFile(place).toPath(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void rename(Path staged, Path place) throws IOException {
    try {
      FileContext.getFileContext(files.getUri(), files.getConf())
          .rename(
              files.makeQualified(staged), files.makeQualified(place), Options.Rename.OVERWRITE);
    } catch (UnsupportedFileSystemException e) {
      files.delete(place, false);
      if (!files.rename(staged, place)) {
        throw new IOException("cannot put " + place, e);
      }
    }
  }

  /** Removes what is staged. */
  @Override
  public void close() throws IOException {
    stage.delete(staging, true);
  }
}
