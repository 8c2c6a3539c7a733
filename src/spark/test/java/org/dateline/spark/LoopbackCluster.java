package org.dateline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.launcher.JavaModuleOptions;
import org.jspecify.annotations.Nullable;

/** A standalone Spark cluster on this machine: a master and workers, each a process of its own. */
final class LoopbackCluster implements AutoCloseable {
  static final Path BUILD = Path.of(System.getProperty("dateline.spark", "target/spark"));

  private static final String HOST = "127.0.0.1";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB");

  private final Path folder;
  private final int port = freePort();
  private final int page = freePort();
  private final List<Process> processes = new ArrayList<>();
  private final List<Process> workers = new ArrayList<>();

  /** What a process printed and ended with. */
  record Outcome(int status, String printed) {}

  private LoopbackCluster(Path folder) {
    this.folder = folder;
  }

  /** Starts a master and so many workers. */
  static LoopbackCluster start(Path folder, int workers, int cores, String memory)
      throws Exception {
    LoopbackCluster cluster = new LoopbackCluster(folder);
    cluster.daemon("master", "org.apache.spark.deploy.master.Master", cluster.masterArguments());
    for (int i = 0; i < workers; i++) {
      cluster.workers.add(
          cluster.daemon(
              "worker" + i, "org.apache.spark.deploy.worker.Worker", cluster.worker(i, cores, memory)));
    }
    cluster.awaitWorkers(workers);
    return cluster;
  }

  private String[] masterArguments() {
    return new String[] {"--host", HOST, "--port", "" + port, "--webui-port", "" + page};
  }

  private String[] worker(int number, int cores, String memory) {
    return new String[] {
      "--host", HOST, "--cores", "" + cores, "--memory", memory, "--webui-port", "" + freePort(),
      "--work-dir", folder.resolve("work" + number).toString(), "spark://" + HOST + ":" + port
    };
  }

  private Process daemon(String name, String type, String... arguments) throws IOException {
    Process process =
        spark(256, type, arguments)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    processes.add(process);
    return process;
  }

  private ProcessBuilder spark(int megabytes, String type, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-Xmx" + megabytes + "m", "-cp", BUILD + "/home/jars/*", type));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", BUILD.resolve("home").toAbsolutePath().toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    builder.environment().put("SPARK_LOCAL_DIRS", folder.resolve("local").toString());
    return builder;
  }

  private void awaitWorkers(int count) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + page + "/json/")).build();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        String state = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        if (state.replace(" ", "").contains("\"aliveworkers\":" + count)) {
          return;
        }
      } catch (IOException e) {
        // The master is not up yet.
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new IllegalStateException("no " + count + " workers after " + PATIENCE);
  }

  /** Starts the job with a configuration ({@code key=value}) and its own arguments. */
  Process submit(Path log, List<String> configuration, String... arguments) throws IOException {
    List<String> submit = new ArrayList<>(List.of("--master", "spark://" + HOST + ":" + port));
    Stream.concat(
            Stream.of(
                "spark.driver.host=" + HOST,
                "spark.driver.bindAddress=" + HOST,
                "spark.ui.enabled=false"),
            configuration.stream())
        .forEach(setting -> submit.addAll(List.of("--conf", setting)));
    submit.addAll(List.of("--class", "org.dateline.SparkJob"));
    submit.add(BUILD.resolve("dateline-spark.jar").toString());
    submit.addAll(Arrays.asList(arguments));
    Process process =
        spark(512, "org.apache.spark.deploy.SparkSubmit", submit.toArray(String[]::new))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    processes.add(process);
    return process;
  }

  static Outcome await(Process process, Path log) throws Exception {
    if (!process.waitFor(20, TimeUnit.MINUTES)) {
      throw new IllegalStateException("still running: " + Files.readString(log));
    }
    return new Outcome(process.exitValue(), Files.readString(log));
  }

  /** Kills what a worker started, and not the worker: it starts others. */
  void killExecutors(int worker) {
    workers.get(worker).descendants().forEach(ProcessHandle::destroyForcibly);
  }

  /** Kills a worker and its executors as a power cut would. */
  void kill(int worker) {
    List<ProcessHandle> executors = workers.get(worker).descendants().toList();
    workers.get(worker).destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  /** The most memory that an executor has had so far, in megabytes. */
  long executorPeak() {
    return workers.stream()
        .flatMap(Process::descendants)
        .mapToLong(LoopbackCluster::peak)
        .max()
        .orElse(0);
  }

  private static long peak(ProcessHandle process) {
    try {
      Matcher peak =
          PEAK.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
      return peak.find() ? Long.parseLong(peak.group(1)) >> 10 : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** What each executor, of any worker, has logged so far. */
  List<String> executorLogs() throws IOException {
    List<String> logs = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (file.endsWith("stderr")) {
              logs.add(Files.readString(file));
            }
            return FileVisitResult.CONTINUE;
          }

          // Executors that end delete their blocks meanwhile.
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    return logs;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    for (Process process : processes) {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroyForcibly().onExit().join();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
