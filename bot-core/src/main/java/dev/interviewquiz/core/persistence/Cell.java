package dev.interviewquiz.core.persistence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;

/** One value of a row, between its column and JSON. */
final class Cell {
    private Cell() {}

    static void write(ResultSet row, int index, Tables.Column column, JsonGenerator json)
            throws SQLException, IOException {
        if (row.getObject(index) == null) {
            return;
        }
        json.writeFieldName(column.name());
        switch (column.type()) {
            case Types.BOOLEAN, Types.BIT -> json.writeBoolean(row.getBoolean(index));
            case Types.INTEGER, Types.SMALLINT, Types.BIGINT -> json.writeNumber(row.getLong(index));
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> json.writeNumber(row.getDouble(index));
            case Types.DATE ->
                json.writeString(row.getObject(index, LocalDate.class).toString());
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
                json.writeString(row.getObject(index, OffsetDateTime.class).toString());
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                json.writeBinary(row.getBytes(index));
            default -> json.writeString(row.getString(index));
        }
    }

    /** @throws IllegalArgumentException when the value does not fit its column */
    static Object read(JsonNode value, Tables.Column column) {
        return switch (column.type()) {
            case Types.BOOLEAN, Types.BIT ->
                fitting(value, value.isBoolean(), column).asBoolean();
            case Types.INTEGER, Types.SMALLINT, Types.BIGINT ->
                fitting(value, value.isIntegralNumber(), column).asLong();
            case Types.DOUBLE, Types.FLOAT, Types.REAL ->
                fitting(value, value.isNumber(), column).asDouble();
            case Types.DATE -> LocalDate.parse(text(value, column));
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> OffsetDateTime.parse(text(value, column));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
                Base64.getDecoder().decode(text(value, column));
            default -> text(value, column);
        };
    }

    static void bind(PreparedStatement statement, int index, JsonNode row, Tables.Column column) throws SQLException {
        JsonNode value = row.get(column.name());
        if (value == null) {
            statement.setObject(index, null);
        } else {
            statement.setObject(index, read(value, column));
        }
    }

    private static String text(JsonNode value, Tables.Column column) {
        return fitting(value, value.isTextual(), column).asText();
    }

    private static JsonNode fitting(JsonNode value, boolean fits, Tables.Column column) {
        if (!fits) {
            throw new IllegalArgumentException("\"" + column.name() + "\" cannot be " + value);
        }
        return value;
    }
}
