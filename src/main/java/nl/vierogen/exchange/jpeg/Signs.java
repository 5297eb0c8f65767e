package nl.vierogen.exchange.jpeg;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.photoshop.DuckyDirectory;
import com.drew.metadata.photoshop.PhotoshopDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads from the metadata what an assessor should know, before it is stripped. */
final class Signs {
    /** Programs that edit pictures, by what they write. A machine's own software is not a sign, and free text stays out. */
    private static final List<String> EDITORS = List.of("Photoshop", "Lightroom", "GIMP", "Paint.NET", "Affinity",
            "Pixelmator", "Snapseed", "PicsArt", "Canva", "IrfanView", "XnView", "ACDSee", "PaintShop", "Corel",
            "Capture One", "darktable", "Krita", "Picasa", "PhotoScape", "Photopea", "Pixlr", "Fotor", "VSCO",
            "Facetune", "Inkscape", "ImageMagick", "Windows Photo", "Microsoft Photos", "Paint");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[:-](\\d{2})[:-](\\d{2})\\b.*");
    private static final int UPRIGHT = 1;
    private static final int MOST_TURNS = 8;

    private Signs() {
    }

    static List<Sign> in(byte[] bytes, JpegFacts facts) {
        byte[] metadata = metadata(bytes, facts);
        try {
            return in(JpegMetadataReader.readMetadata(new ByteArrayInputStream(metadata)));
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            // the picture is sound and the metadata goes anyway
            return List.of(new Sign(Sign.Kind.UNREADABLE, ""));
        }
    }

    /** A JPEG of the segments to strip and Adobe's alone, so that the reader has nothing else to look at. */
    private static byte[] metadata(byte[] bytes, JpegFacts facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Segment segment : facts.segments()) {
            if (segment.content() != SegmentContent.PICTURE || segment.marker() == Marker.SOI
                    || segment.marker() == Marker.EOI) {
                out.write(bytes, segment.offset(), segment.length());
            }
        }
        return out.toByteArray();
    }

    private static List<Sign> in(Metadata metadata) {
        Set<Sign> signs = new LinkedHashSet<>();
        for (Directory directory : metadata.getDirectories()) {
            signs.addAll(editors(directory));
            if (directory instanceof ExifDirectoryBase) {
                signs.addAll(dates(directory));
                signs.addAll(orientation(directory));
            }
        }
        return List.copyOf(signs);
    }

    private static List<Sign> editors(Directory directory) {
        return switch (directory) {
            case PhotoshopDirectory _,DuckyDirectory _ -> List.of(new Sign(Sign.Kind.EDITED_WITH, "Photoshop"));
            case XmpDirectory xmp -> editor(programs(xmp.getXmpProperties()));
            case ExifDirectoryBase exif -> editor(exif.getString(ExifDirectoryBase.TAG_SOFTWARE));
            case JpegCommentDirectory comment -> editor(comment.getString(JpegCommentDirectory.TAG_COMMENT));
            default -> List.of();
        };
    }

    private static String programs(Map<String, String> properties) {
        return properties.entrySet().stream()
                .filter(property -> Stream.of("CreatorTool", "softwareAgent").anyMatch(property.getKey()::contains))
                .map(Map.Entry::getValue).collect(Collectors.joining("\n"));
    }

    private static List<Sign> editor(@Nullable String text) {
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return EDITORS.stream().filter(name -> lower.contains(name.toLowerCase(Locale.ROOT))).findFirst()
                .map(name -> List.of(new Sign(Sign.Kind.EDITED_WITH, name))).orElse(List.of());
    }

    private static List<Sign> dates(Directory directory) {
        List<Sign> signs = new ArrayList<>();
        addDate(signs, Sign.Kind.TAKEN_ON, directory.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL));
        addDate(signs, Sign.Kind.CHANGED_ON, directory.getString(ExifDirectoryBase.TAG_DATETIME));
        return signs;
    }

    private static void addDate(List<Sign> signs, Sign.Kind kind, @Nullable String written) {
        Matcher matcher = DATE.matcher(written == null ? "" : written);
        if (matcher.matches()) {
            try {
                LocalDate day = LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
                signs.add(new Sign(kind, day.toString()));
            } catch (DateTimeException e) {
                signs.add(new Sign(Sign.Kind.UNREADABLE, ""));
            }
        }
    }

    private static List<Sign> orientation(Directory directory) {
        Integer value = directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        boolean turned = value != null && value > UPRIGHT && value <= MOST_TURNS;
        return turned ? List.of(new Sign(Sign.Kind.ORIENTATION, value.toString())) : List.of();
    }
}
