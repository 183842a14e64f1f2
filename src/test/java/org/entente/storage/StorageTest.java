package org.entente.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.util.VersionInfo;
import org.entente.config.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          s3a://b/tables                     | no library for s3a:// is on the class path; add org.apache.hadoop:hadoop-aws:VERSION, as with spark-submit --packages
          abfs://c@a.dfs.core.windows.net/t  | no library for abfs:// is on the class path; add org.apache.hadoop:hadoop-azure:VERSION, as with spark-submit --packages
          gs://b/tables                      | no library for gs:// is on the class path; add com.google.cloud.bigdataoss:gcs-connector (hadoop3, shaded), as with spark-submit --packages
          floppy://b/tables                  | no file system is known for floppy://; expected a local path, hdfs://, s3a://, gs:// or abfs://
          """)
  void aMissingLibraryIsNamed(String location, String message) {
    assertThatThrownBy(() -> Storage.requireReachable("--output", location, new Configuration()))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--output " + location + ": " + message.replace("VERSION", VersionInfo.getVersion()));
  }

  @Test
  void aFileSystemThatDoesNotAnswerIsToldInOneLine() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    Configuration configuration = new Configuration();
    configuration.set("ipc.client.connect.max.retries", "0");
    String location = "hdfs://127.0.0.1:" + free + "/tables";
    assertThatThrownBy(() -> Storage.requireReachable("--input", location, configuration))
        .isInstanceOf(UserException.class)
        .hasMessage("--input " + location + ": cannot be reached: Connection refused");
  }
}
