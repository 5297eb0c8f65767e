package nl.vierogen.exchange.jpeg;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Decodes a walked JPEG once, before it is packed: an image that no assessor can see must not travel. */
public final class DecodeCheck {
    private final Duration limit;

    /** @param limit how long decoding one image may take, such as 10 seconds */
    public DecodeCheck(Duration limit) {
        this.limit = limit;
    }

    /**
     * Decodes in a worker; nothing is written to disk.
     *
     * @param image harmless name of the image for the refusal
     * @throws Refusal JPEG_UNDECODABLE when it fails, lacks part of the picture, has another size than its frame
     * states, or takes too long
     */
    public void require(byte[] jpeg, JpegFacts facts, String image) throws Refusal {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        FutureTask<Boolean> decoding = new FutureTask<>(() -> decodes(reader, jpeg, facts));
        Thread.ofPlatform().daemon().name("decode-check").start(decoding);
        try {
            if (!decoding.get(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(Problem.JPEG_UNDECODABLE, image);
            }
        } catch (ExecutionException | TimeoutException e) {
            // the worker ends by itself in the end: pixels and scans of a walked JPEG are bounded
            throw new Refusal(Problem.JPEG_UNDECODABLE, image);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(Problem.JPEG_UNDECODABLE, image);
        }
    }

    private static boolean decodes(ImageReader reader, byte[] jpeg, JpegFacts facts) throws IOException {
        // a memory stream by name: ImageIO's own choice would cache on disk
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            AtomicBoolean cutOff = new AtomicBoolean();
            reader.addIIOReadWarningListener((_, warning) -> cutOff.compareAndSet(false, isCutOff(warning)));
            reader.setInput(input, true, true);
            boolean sized = reader.getWidth(0) == facts.width() && reader.getHeight(0) == facts.height();
            if (sized) {
                // the raster alone: turning colours into those of a screen is the viewer's
                reader.readRaster(0, reader.getDefaultReadParam());
            }
            return sized && !cutOff.get();
        } finally {
            reader.dispose();
        }
    }

    /** The decoder fills what is missing with grey and only warns. */
    private static boolean isCutOff(String warning) {
        return warning.contains("remature end");
    }
}
