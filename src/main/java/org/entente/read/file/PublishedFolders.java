package org.entente.read.file;

import java.io.IOException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/** Recognizes folders that runs publish into: nothing in them is part of a corpus. */
@FunctionalInterface
public interface PublishedFolders {

  /** No folder. */
  PublishedFolders NONE = (system, content) -> false;

  /**
   * Whether a folder is one of them.
   *
   * @param content the files and folders in it
   */
  boolean hold(FileSystem system, FileStatus[] content) throws IOException;
}
