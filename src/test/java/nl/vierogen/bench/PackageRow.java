package nl.vierogen.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.scene.image.Image;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.bench.screen.Missing;
import nl.vierogen.exchange.pack.FirstRoundStatement;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.PackageWriter;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;

/**
 * Opening a package of 20 MB in the running program: decrypt, verify, hash, walk every JPEG, decode the first. The floor
 * is three programs one after another on files of the same size: age, sha256sum and djpeg.
 */
final class PackageRow implements Row {
    private static final int RUNS = 9;
    private static final int WARM = 3;
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;
    private static final double GOAL = 1.5;

    @Override
    public String name() {
        return "open a package of 20 MB";
    }

    @Override
    public List<Measured> measure(Path folder) throws Exception {
        Missing.unlessInstalled("age", "age-keygen", "sha256sum", "djpeg", "sh");
        byte[] jpeg = noise(1, 0.97f);
        byte[] large = large();
        Path plain = Files.write(folder.resolve("plain"), large);
        Files.write(folder.resolve("first.jpg"), jpeg);
        shell(folder, "age-keygen -o key.txt 2>/dev/null && age -r $(age-keygen -y key.txt) -o big.age "
                + plain.getFileName());
        double[] ours = new double[RUNS];
        double[] floor = new double[RUNS];
        for (int run = -WARM; run < RUNS; run++) {
            double us = timed(() -> open(large));
            double them = timed(() -> shell(folder,
                    "age -d -i key.txt big.age > out && sha256sum out > sum && djpeg first.jpg > first.ppm"));
            if (run >= 0) {
                ours[run] = us;
                floor[run] = them;
            }
        }
        return List.of(Measured.atMost(GOAL, "open a package of %.0f MB, to its first image".formatted(
                large.length / 1e6), new Figures(ours).median(), new Figures(floor).median(), "ms", RUNS));
    }

    private static void open(byte[] encrypted) throws Refusal {
        LogbookPackage opened = PackageReader.open(encrypted, PracticeKeys.assessor(), PracticeKeys.roster());
        Image first = new Image(new ByteArrayInputStream(opened.images().values().iterator().next()));
        if (first.getWidth() != WIDTH) {
            throw new IllegalStateException("not the image");
        }
    }

    /** The practice logbook with noise for images: nothing is larger as a JPEG. */
    private static byte[] large() throws IOException, Refusal {
        LogbookPackage practice = PackageReader.open(PracticeDesk.biometrie(), PracticeKeys.assessor(),
                PracticeKeys.roster());
        if (!(practice.statement() instanceof FirstRoundStatement first)) {
            throw new IllegalStateException("not a first round");
        }
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>();
        List<LogbookImage> images = new ArrayList<>();
        for (LogbookImage image : first.images()) {
            byte[] jpeg = noise(images.size() + 1, 0.97f);
            jpegs.put(image.slot(), jpeg);
            images.add(
                    new LogbookImage(image.slot(), image.examination(), Sha256.of(jpeg), jpeg.length, WIDTH, HEIGHT));
        }
        FirstRoundStatement statement = new FirstRoundStatement(first.formatVersion(), first.packageId(),
                first.assignmentId(), first.number(), first.kind(), first.round(), true, first.recipient(),
                first.signers(), first.issuedAt(), first.rosterVersion(), first.procedureVersion(), first.form(),
                first.submittedOn(), first.resubmittedOn(), first.dueOn(), first.replaces(), first.policy(),
                first.checkedByBureau(), first.bureauFindings(), first.cases(), images);
        return PackageWriter.write(new PackageDraft(statement, practice.formBytes(), jpegs, Map.of()),
                PracticeKeys.bureau(), List.of(PracticeKeys.assessor().publicIdentity()));
    }

    private static byte[] noise(int seed, float quality) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        byte[] row = new byte[WIDTH];
        Random random = new Random(seed);
        for (int y = 0; y < HEIGHT; y++) {
            random.nextBytes(row);
            image.getRaster().setDataElements(0, y, WIDTH, 1, row);
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double timed(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void shell(Path folder, String command) throws IOException {
        Process process = new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).inheritIO().start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(command);
        }
    }
}
