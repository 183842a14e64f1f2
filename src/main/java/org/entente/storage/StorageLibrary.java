package org.entente.storage;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.util.VersionInfo;

/** The libraries that Hadoop needs for file systems beyond its own. */
final class StorageLibrary {

  private static final String HADOOP = "org.apache.hadoop:";

  /** What to add, by the scheme of a path. */
  private static final Map<String, String> BY_SCHEME =
      Map.of(
          "s3a", ofHadoop("hadoop-aws"),
          "abfs", ofHadoop("hadoop-azure"),
          "abfss", ofHadoop("hadoop-azure"),
          "wasb", ofHadoop("hadoop-azure"),
          "wasbs", ofHadoop("hadoop-azure"),
          "oss", ofHadoop("hadoop-aliyun"),
          "gs", "com.google.cloud.bigdataoss:gcs-connector (hadoop3, shaded)");

  private StorageLibrary() {}

  private static String ofHadoop(String name) {
    return HADOOP + name + ":" + VersionInfo.getVersion();
  }

  /** What a file system's failure to open means; the failure itself if no library is at fault. */
  static IOException missing(String scheme, Throwable failure) {
    Throwable cause = StorageFault.deepest(failure);
    if (cause instanceof UnsupportedFileSystemException
        || cause instanceof ClassNotFoundException) {
      return new MissingLibraryException(absent(scheme), failure);
    }
    if (cause instanceof LinkageError) {
      return new MissingLibraryException(
          "the library for "
              + scheme
              + ":// does not fit or lacks a part ("
              + cause
              + "); "
              + expected(scheme),
          failure);
    }
    return failure instanceof IOException fault ? fault : new IOException(failure);
  }

  private static String absent(String scheme) {
    return BY_SCHEME.containsKey(scheme)
        ? "no library for " + scheme + ":// is on the class path; " + expected(scheme)
        : "no file system is known for "
            + scheme
            + "://; expected a local path, hdfs://, s3a://, gs:// or abfs://";
  }

  private static String expected(String scheme) {
    return BY_SCHEME.containsKey(scheme)
        ? "add " + BY_SCHEME.get(scheme) + ", as with spark-submit --packages"
        : "expected one for Hadoop " + VersionInfo.getVersion();
  }
}
