package dev.interviewquiz.core.operations;

import dev.interviewquiz.core.practice.Pictures;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures by XChart. A machine without fonts draws none: the figures stand beside them in words anyway. */
public final class DrawnPictures implements Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(DrawnPictures.class);
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

    @Override
    public Optional<byte[]> weeks(SortedMap<LocalDate, Double> credits) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(BitmapEncoder.getBufferedImage(chart(credits)), "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException | RuntimeException | LinkageError | InternalError undrawable) {
            LOG.warn("No picture can be drawn on this machine: {}", undrawable.toString());
            return Optional.empty();
        }
    }

    private static CategoryChart chart(SortedMap<LocalDate, Double> credits) {
        List<String> weeks = new ArrayList<>();
        List<Double> percents = new ArrayList<>();
        for (LocalDate week = credits.firstKey(); !week.isAfter(credits.lastKey()); week = week.plusWeeks(1)) {
            weeks.add(DAY.format(week));
            percents.add(100 * credits.getOrDefault(week, 0.0));
        }
        CategoryChart chart =
                new CategoryChartBuilder().width(WIDTH).height(HEIGHT).build();
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setPlotBorderVisible(false);
        chart.getStyler().setYAxisMin(0.0).setYAxisMax(100.0);
        chart.getStyler().setYAxisDecimalPattern("0 '%'");
        chart.getStyler().setSeriesColors(new Color[] {new Color(0x3B, 0x6F, 0xB6)});
        chart.addSeries("credit", weeks, percents);
        return chart;
    }
}
