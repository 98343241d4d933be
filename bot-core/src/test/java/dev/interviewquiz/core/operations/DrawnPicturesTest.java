package dev.interviewquiz.core.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawnPicturesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int BLUE = 0xFF3B6FB6;

    @Test
    void aBetterWeekHasAHigherBar() throws IOException {
        var weeks = new TreeMap<>(Map.of(MONDAY, 0.25, MONDAY.plusWeeks(1), 1.0));

        BufferedImage picture = ImageIO.read(
                new ByteArrayInputStream(new DrawnPictures().weeks(weeks).orElseThrow()));

        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(blue(picture, 0, 320)).isPositive().isLessThan(blue(picture, 320, 640));
    }

    private static long blue(BufferedImage picture, int from, int to) {
        long count = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                count += picture.getRGB(x, y) == BLUE ? 1 : 0;
            }
        }
        return count;
    }
}
